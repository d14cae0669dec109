# SPDX-License-Identifier: Apache-2.0
"""The record of a session: it is there, whole and documented, and a falsified record is found."""

import json
import os
import re
import signal
import subprocess

from support import audit, processes
from support.launches import IS_ROOT, LaunchTests
from support.policies import NOTHING, SITE
from support.shared_session import SharedSessionTests

BUSY = """
curl -sS -o /dev/null https://status.example.com/
curl -s https://evil.example.net/; curl -s --max-time 5 https://203.0.113.66/; curl -s --max-time 5 https://203.0.113.66/
exit 3
"""


class RecordTests(SharedSessionTests):
    """One session that reached something and was refused something, copied for each test."""

    def launch(self):
        outcome = self.shell(SITE, "sh", "-c", BUSY)
        self.assertEqual(outcome.status, 3, outcome)
        return outcome

    def setUp(self):
        super().setUp()
        self.log = self.session / "audit.jsonl"
        self.lines = audit.lines(self.session)

    def sessions_command(self, *arguments: str) -> tuple[int, str]:
        outcome = self.cx("sessions", *arguments)
        self.assertEqual(outcome.errors if outcome.status in (0, 1) else "", "")
        return outcome.status, outcome.output

    def verify(self) -> dict:
        status, text = self.sessions_command("verify", self.session.name, "--format", "json")
        answer = json.loads(text)
        self.assertEqual(status, 0 if answer["state"] in ("whole", "running") else 1)
        return answer

    # As the session left it

    def test_every_line_is_as_the_schema_says(self):
        validator = audit.validator()
        for line in self.lines:
            self.assertEqual([error.message for error in validator.iter_errors(json.loads(line))], [], line)
            self.assertRegex(line, rb"^[ -~]+$")

    def test_the_schema_refuses_what_is_no_line(self):
        validator, entry = audit.validator(), json.loads(self.lines[1])
        for change in ({"more": 1}, {"previous": "0"}, {"time": "2026-11-21T10:30:20Z"}, {"event": "wall.fell"}, {"policy": "x"}):
            self.assertFalse(validator.is_valid({**entry, **change}), change)
        for name in ("time", "session", "event", "previous"):
            self.assertFalse(validator.is_valid({key: value for key, value in entry.items() if key != name}), name)

    def test_the_schema_knows_what_cx_did_itself(self):
        validator, common = audit.validator(), {key: json.loads(self.lines[1])[key] for key in ("time", "session", "previous")}
        name = f"responder@cx-{self.session.name}"
        assumed = {
            **common, "event": "role.assumed", "name": "default", "role": "arn:aws:iam::111122223333:role/ops/investigator",
            "sessionName": name, "sourceIdentity": name, "tags": True, "expiration": common["time"], "refresh": False,
        }
        kept = {**common, "event": "file.kept", "file": "ruleset.nft", "digest": "sha256:" + "0" * 64, "size": 1}
        for entry, changes in (
            (assumed, ({"tags": 1}, {"expiration": "soon"}, {"sessionName": "a b"}, {"role": "x"}, {"reason": "x"})),
            ({**common, "event": "role.failed", "name": "default", "reason": "denied"}, ({"role": assumed["role"]},)),
            (kept, ({"size": -1}, {"digest": "0" * 64}, {"reason": "x"})),
            ({**common, "event": "file.missing", "file": "ruleset.nft", "reason": "none"}, ({"size": 1},)),
            ({**common, "event": "file.changed", "change": "gone", "reason": "git obeys it"}, ({"size": 1}, {"change": "new"})),
        ):
            self.assertEqual([error.message for error in validator.iter_errors(entry)], [], entry)
            for change in changes:
                self.assertFalse(validator.is_valid({**entry, **change}), (entry, change))
            for missing in set(entry) - {"sourceIdentity"}:
                self.assertFalse(validator.is_valid({key: value for key, value in entry.items() if key != missing}), missing)

    def test_the_chain_is_whole_for_a_reader_of_its_own(self):
        self.assertEqual(audit.breaks(self.session), [])
        first, last = json.loads(self.lines[0]), json.loads(self.lines[-1])
        self.assertEqual((first["event"], last["event"]), ("session.started", "session.ended"))
        self.assertEqual(last["exitStatus"], 3)
        self.assertEqual(first["uid"], os.getuid())
        self.assertEqual(first["user"], self.environment["USER"])
        image = self.podman("image", "inspect", "--format", "{{.Digest}}", first["image"])
        self.assertEqual(first["imageDigest"], image)
        times = [json.loads(line)["time"] for line in self.lines]
        self.assertEqual(times[0], min(times))
        self.assertEqual(times[-1], max(times))

    def test_what_the_session_did_is_in_it(self):
        seen = {(event["event"], event.get("host") or event.get("address")) for event in self.outcome.events}
        self.assertLessEqual({("name.answered", "status.example.com"), ("connection.closed", "status.example.com"),
                              ("name.refused", "evil.example.net"), ("packet.refused", "203.0.113.66")}, seen)
        closed = [event for event in self.outcome.events if event["event"] == "connection.closed"]
        for event in closed:
            self.assertEqual(event["bytes"], event["bytesIn"] + event["bytesOut"])
            self.assertGreater(event["bytes"], 0)

    def test_verify_finds_it_whole(self):
        answer = self.verify()
        self.assertEqual((answer["state"], answer["findings"]), ("whole", []))
        self.assertEqual((answer["lines"], answer["last"]), (len(self.lines), audit.digest(self.lines[-1])))
        status, text = self.sessions_command("verify", "last")
        self.assertEqual(status, 0)
        self.assertIn("whole", text)

    # Falsified

    def falsified(self, lines: list[bytes]) -> dict:
        """Returns what verify says of the session with these lines, which must be broken."""
        self.log.write_bytes(b"".join(line + b"\n" for line in lines))
        answer = self.verify()
        self.assertEqual(answer["state"], "broken", lines)
        self.assertTrue(answer["findings"])
        return answer

    def test_any_line_that_is_changed_is_found(self):
        for index, line in enumerate(self.lines):
            with self.subTest(index):
                changed = line.replace(b'"time":"20', b'"time":"19', 1)
                self.assertNotEqual(changed, line)
                answer = self.falsified([*self.lines[:index], changed, *self.lines[index + 1:]])
                # The last line's digest is in session.json, and that of each other line in the next one.
                last = index == len(self.lines) - 1
                self.assertIn(
                    "last line was changed" if last else f"line {index + 1} was changed", json.dumps(answer["findings"])
                )

    def test_any_line_that_is_cut_out_is_found(self):
        for index in range(len(self.lines)):
            with self.subTest(index):
                self.falsified([*self.lines[:index], *self.lines[index + 1:]])

    def test_any_cut_at_either_end_is_found(self):
        for count in range(1, len(self.lines) + 1):
            with self.subTest(count):
                self.falsified(self.lines[:-count])
                self.falsified(self.lines[count:])

    def test_any_two_lines_that_are_swapped_are_found(self):
        for index in range(len(self.lines) - 1):
            with self.subTest(index):
                lines = [*self.lines]
                lines[index:index + 2] = reversed(lines[index:index + 2])
                self.falsified(lines)

    def test_any_line_that_is_put_in_is_found(self):
        for index in range(len(self.lines) + 1):
            for inserted in (self.lines[0], self.lines[-1], b"", b"{}", b"\x1b[31mred", b"x" * (2 << 20)):
                with self.subTest(index=index, inserted=inserted[:20]):
                    self.falsified([*self.lines[:index], inserted, *self.lines[index:]])

    def test_a_forged_line_with_the_right_previous_is_found(self):
        for index in range(1, len(self.lines) + 1):
            with self.subTest(index):
                entry = {**json.loads(self.lines[1]), "previous": audit.digest(self.lines[index - 1])}
                forged = json.dumps(entry, separators=(",", ":")).encode()
                self.falsified([*self.lines[:index], forged, *self.lines[index:]])

    def test_a_new_chain_does_not_agree_with_the_seal(self):
        entries = [json.loads(line) for line in self.lines if b'"host":"evil' not in line]
        self.assertLess(len(entries), len(self.lines))
        self.log.write_bytes(audit.chained(entries))
        answer = self.verify()
        self.assertEqual(answer["state"], "broken")
        self.assertEqual({finding["kind"] for finding in answer["findings"]}, {"cut-off", "other-record"})

    def test_another_sessions_log_is_found(self):
        entries = [{**json.loads(line), "session": "20200101-000000-aaaaa"} for line in self.lines]
        self.log.write_bytes(audit.chained(entries))
        answer = self.verify()
        self.assertEqual(answer["state"], "broken")
        self.assertIn("other-session", {finding["kind"] for finding in answer["findings"]})

    def test_a_half_line_at_the_end_is_found(self):
        self.log.write_bytes(self.log.read_bytes()[:-10])
        self.assertEqual(self.verify()["state"], "broken")

    def test_other_files_that_are_changed_are_found(self):
        for name, change in (("plan.json", lambda text: text.replace("203.0.113", "203.0.114") + " "),
                             ("session.json", lambda text: text.replace('"exitStatus" : 3', '"exitStatus" : 0'))):
            with self.subTest(name):
                file = self.session / name
                before = file.read_text()
                self.assertNotEqual(change(before), before)
                file.write_text(change(before))
                self.assertEqual(self.verify()["state"], "broken")
                file.write_text(before)
                self.assertEqual(self.verify()["state"], "whole")

    # Shown

    def test_show_tells_the_same_in_every_form(self):
        status, text = self.sessions_command("show", self.session.name, "--format", "json")
        self.assertEqual(status, 0)
        shown = json.loads(text)
        self.assertEqual((shown["exitStatus"], shown["policy"], shown["state"]), (3, "test", "ended"))
        [reached] = shown["reached"]
        closed = [event for event in self.outcome.events if event["event"] == "connection.closed"]
        self.assertEqual(reached["target"], "status.example.com:443")
        self.assertEqual((reached["connections"], reached["bytesIn"]), (len(closed), sum(event["bytesIn"] for event in closed)))
        refused = {(row["kind"], row["what"]): row["count"] for row in shown["refused"]}
        self.assertGreaterEqual(refused["packet", "tcp to 203.0.113.66:443"], 2)
        self.assertIn(("name", "the name evil.example.net"), refused)
        for form in ("text", "markdown"):
            status, text = self.sessions_command("show", "last", "--format", form)
            self.assertEqual(status, 0)
            for part in ("status.example.com:443", "the name evil.example.net", "tcp to 203.0.113.66:443", shown["digest"],
                         shown["imageDigest"], audit.digest(self.lines[-1]), self.session.name):
                self.assertIn(part, text)

    def test_list_has_the_newest_first(self):
        second = self.shell(NOTHING, "true").session
        status, text = self.sessions_command("list", "--format", "json")
        self.assertEqual(status, 0)
        rows = json.loads(text)
        self.assertEqual([row["session"] for row in rows], [second.name, self.session.name])
        self.assertEqual([(row["state"], row["exitStatus"]) for row in rows], [("ended", 0), ("ended", 3)])
        self.assertEqual(rows[1]["refusals"], len([line for line in self.lines if b'.refused"' in line]))
        status, text = self.sessions_command("--limit", "1")
        self.assertIn(second.name, text)
        self.assertNotIn(self.session.name, text)

    def test_a_name_that_means_harm_reaches_no_terminal_and_no_page(self):
        entries = [json.loads(line) for line in self.lines]
        entries[1:1] = [{"time": entries[0]["time"], "session": entries[0]["session"], "event": "name.refused",
                         "host": "\x1b]0;owned\x07<img src=x>|`\n# heading", "protocol": "udp", "reason": "\u202e"}]
        self.log.write_bytes(audit.chained(entries))
        for form in ("text", "markdown"):
            _, text = self.sessions_command("show", "last", "--format", form)
            self.assertIn("owned", text)
            self.assertNotRegex(text, "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]")
        self.assertNotIn("<", text)
        self.assertNotRegex(text, "(?m)^# ")

    # Refused

    def test_what_is_not_the_callers_own_is_refused(self):
        self.session.chmod(0o777)
        outcome = self.cx("sessions", "show", "last")
        self.assertEqual(outcome.status, 125)
        self.assertIn("may be written by others", outcome.errors)
        self.session.chmod(0o700)
        moved = self.folder / "elsewhere"
        self.session.rename(moved)
        self.session.symlink_to(moved)
        for verb in ("show", "verify"):
            outcome = self.cx("sessions", verb, "last")
            self.assertEqual(outcome.status, 125)
            self.assertIn("symbolic link", outcome.errors)
        outcome = self.cx("sessions", "prune", "--keep", "0")
        self.assertIn("symbolic link", outcome.output)
        self.assertTrue((moved / "session.json").exists())

    def test_what_is_no_session_is_said(self):
        for reference in ("20200101", "../..", "nothing"):
            outcome = self.cx("sessions", "show", reference)
            self.assertEqual((outcome.status, outcome.output), (125, ""))
            self.assertIn("there is no session", outcome.errors)

    # Removed

    def test_prune_removes_what_is_old_and_says_so(self):
        self.assertEqual(self.cx("sessions", "prune").status, 64)
        self.assertEqual(self.cx("sessions", "prune", "--older-than", "never").status, 64)
        self.assertIn("nothing to remove", self.cx("sessions", "prune", "--older-than", "1d").output)
        self.assertIn(f"would remove  {self.session.name}", self.cx("sessions", "prune", "--keep", "0", "--dry-run").output)
        self.assertTrue(self.session.exists())
        self.assertIn(f"removed  {self.session.name}", self.cx("sessions", "prune", "--older-than", "0s").output)
        self.assertEqual(self.sessions(), [])


class LifeTests(LaunchTests):
    """Sessions that are running, and sessions that did not end as they should."""

    def start(self) -> subprocess.Popen:
        process = self.popen(
            "shell", "--policy", self.policy(SITE), "--", "sh", "-c", "echo ready; read line", stdin=subprocess.PIPE
        )
        self.assertEqual(process.stdout.readline(), "ready\n", "the session never ran")
        [self.session] = self.sessions()
        return process

    def verify(self) -> tuple[int, str]:
        outcome = self.cx("sessions", "verify", "last")
        return outcome.status, outcome.output

    def state_of(self, reference: str) -> str:
        return json.loads(self.cx("sessions", "show", reference, "--format", "json").output)["state"]

    def test_a_session_that_runs_is_known_as_such_and_not_removed(self):
        process = self.start()
        status, text = self.verify()
        self.assertEqual(status, 0)
        self.assertIn("still running", text)
        self.assertEqual(self.state_of("last"), "running")
        self.assertIn("running", self.cx("sessions", "list").output)
        self.assertIn("it runs", self.cx("sessions", "prune", "--older-than", "0s").output)
        self.assertTrue(self.session.exists())
        process.communicate("\n", timeout=30)
        self.assertEqual(process.returncode, 0)
        self.assertIn("whole", self.verify()[1])

    def test_a_session_whose_cx_was_killed_is_neither_whole_nor_broken(self):
        process = self.start()
        process.kill()
        process.wait()
        self.assertTrue(processes.until(lambda: not processes.descendants(), 15))
        status, text = self.verify()
        self.assertEqual(status, 1)
        self.assertIn("never ended properly", text)
        self.assertEqual(self.state_of("last"), "unfinished")
        self.assertIn("ended without record", self.cx("sessions", "list").output)
        self.assertIn("removed", self.cx("sessions", "prune", "--older-than", "0s").output)
        self.assertFalse(self.session.exists())

    def test_a_signals_end_is_on_record(self):
        process = self.start()
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(20), 143)
        last = json.loads(audit.lines(self.session)[-1])
        self.assertEqual((last["event"], last["exitStatus"], last["reason"]), ("session.ended", 143, "signal 15"))
        self.assertEqual(audit.breaks(self.session), [])

    def test_a_launch_that_failed_has_a_record_that_is_whole(self):
        outcome = self.shell(NOTHING, "true", environment={"CX_IMAGE": "localhost/none:such"})
        self.assertEqual(outcome.status, 125)
        self.assertEqual([event["event"] for event in outcome.events], ["session.started", "session.ended"])
        self.assertNotIn("imageDigest", outcome.events[0])
        self.assertIn("podman cannot create the container", outcome.events[1]["reason"])
        self.assertEqual(audit.breaks(outcome.session), [])

    def test_a_burst_of_refusals_is_counted_to_the_last(self):
        """The number of refused names a second is limited, and the report must say how many were not kept."""
        script = (
            "import socket\nfor n in range(3000):\n    try: socket.getaddrinfo(f'{n}.example.net', 80)\n"
            "    except OSError: pass\n"
        )
        outcome = self.shell(SITE, "python3", "-c", script)
        self.assertEqual(outcome.status, 0, outcome)
        self.assertEqual(audit.breaks(outcome.session), [])
        kept = len([event for event in outcome.events if event["event"] == "name.refused"])
        dropped = sum(int(re.match(r"\d+", event["reason"])[0]) for event in outcome.events if event["event"] == "events.dropped")
        self.assertGreaterEqual(kept + dropped, 3000)
        self.assertEqual(outcome.record["refusals"], kept)

    if IS_ROOT:  # Only root may mount.

        def test_on_a_full_disk_the_session_ends(self):
            self.state.mkdir()
            subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m,mode=700", "cx-test", str(self.state)], check=True)
            self.addCleanup(subprocess.run, ["umount", "--lazy", str(self.state)], check=True)
            process = self.popen(
                "shell", "--policy", self.policy(SITE), "--", "sh", "-c",
                "echo ready; read line; while sleep 0.02; do curl -s --max-time 1 http://203.0.113.66/; done",
                stdin=subprocess.PIPE,
            )
            self.assertEqual(process.stdout.readline(), "ready\n")
            [session] = self.sessions()
            with open(self.state / "filler", "wb", buffering=0) as filler:
                try:
                    while filler.write(b"x" * 512):
                        pass
                except OSError:
                    pass
            _, errors = process.communicate("\n", timeout=60)
            self.assertEqual(process.returncode, 125, errors)
            self.assertIn("cannot write the session's audit log", errors)
            self.assertRegex(errors, "No space left on device|is it full")
            # The container's mounts are gone, so there was room for the end and its reason. No line was left in part.
            self.assertEqual(audit.breaks(session), [])
            last = json.loads(audit.lines(session)[-1])
            self.assertEqual((last["event"], last["exitStatus"], last["reason"]),
                             ("session.ended", 125, "cannot write the session's audit log"))
            self.assertEqual(self.verify()[0], 0)
