# SPDX-License-Identifier: Apache-2.0
"""The command makes a mess of the files that are kept. The record stays whole, and the report is still printed."""

import json
import os
import signal
import subprocess

from support import audit, processes
from support.launches import LaunchTests
from support.policies import SITE

# Every kind of file whose name ends in .jsonl, and far more of them than are kept.
MESS = r"""
import os, socket
base = os.path.expanduser("~/.claude/projects/-src")
os.makedirs(base)
os.chdir(base)
with open("real.jsonl", "w") as file:
    file.write('{"type":"user"}\n')
for number in range(9000):
    os.mkfifo(f"fifo-{number:04}-\x1b[2J\n{'x' * 100}.jsonl")
for number in range(20):
    os.symlink("/etc/passwd", f"link-{number}.jsonl")
    os.mkdir(f"folder-{number}.jsonl")
    socket.socket(socket.AF_UNIX).bind(f"socket-{number}.jsonl")
    os.link("real.jsonl", f"hard-{number}.jsonl")
for name in (b"\xff\xfe.jsonl", b"a\nb.jsonl", b'"}{`|<b>.jsonl', "\u202e\u200b.jsonl".encode(), b"x" * 249 + b".jsonl",
             b"CON.jsonl"):
    with open(name, "wb") as file:
        file.write(b"odd\n")
with open("huge.jsonl", "wb") as file:
    file.truncate(1 << 40)
with open("secret.jsonl", "wb") as file:
    os.fchmod(file.fileno(), 0)
deep = base
for number in range(30):
    deep = os.path.join(deep, "d")
    os.mkdir(deep)
open(os.path.join(deep, "deep.jsonl"), "w").close()
"""
LOOKUP = "curl -s --max-time 5 https://paste.example.net/; exit 4"
REFUSED = "refused  the name paste.example.net"


class MessTests(LaunchTests):
    def assertWhole(self) -> list[dict]:
        """Asserts that the record of the one session is whole, for cx and for another reader, and returns its events."""
        [session] = self.sessions()
        verified = self.cx("sessions", "verify", "last")
        self.assertEqual((verified.status, "whole" in verified.output), (0, True), verified)
        self.assertEqual(audit.breaks(session), [])
        events = [json.loads(line) for line in (session / "audit.jsonl").read_text().splitlines()]
        validator = audit.validator()
        for event in events:
            self.assertEqual([error.message for error in validator.iter_errors(event)], [], event)
        kept = {event["file"] for event in events if event["event"] == "file.kept"}
        self.assertEqual(
            {path.name for path in session.iterdir() if path.name.startswith(("transcript", "ruleset", "keeping"))}, kept
        )
        return events

    def keep(self, script: str, then: str = LOOKUP, **options):
        return self.cx("shell", "--policy", self.policy(SITE), "--keep-transcript", "--", "bash", "-c",
                       f"python3 - <<'END'\n{script}\nEND\n{then}", timeout=180, **options)

    def test_thousands_of_fifos_and_odd_names_are_counted_and_everything_else_is_kept(self):
        outcome = self.keep(MESS)
        self.assertEqual(outcome.status, 4, outcome)
        self.assertIn(REFUSED, outcome.errors)
        events = self.assertWhole()
        kept = [event for event in events if event["event"] == "file.kept"]
        self.assertEqual(len(kept), 1 + 1 + 20 + 6 + 1, kept)
        missing = {event["reason"].partition(":")[0]: event["count"] for event in events if event["event"] == "file.missing"}
        self.assertEqual(missing["a symbolic link, which is not followed"], 20)
        self.assertEqual(missing["no regular file"], 9000 + 40)
        self.assertEqual(missing["too long for what was left of the room for all of them"], 1)
        self.assertEqual(len(missing), 4, missing)
        self.assertLess(len(outcome.errors), 20_000)
        self.assertNotRegex(outcome.errors, r"[\x00-\x09\x0b-\x1f\u202e]")
        for form in ("text", "markdown", "json"):
            shown = self.cx("sessions", "show", "last", "--format", form)
            self.assertEqual(shown.status, 0, shown)
            self.assertNotRegex(shown.output, r"[\x00-\x09\x0b-\x1f\u202e\u200b]")
        self.assertEqual(self.cx("evidence", "export", "last", "--output", f"{self.folder}/x.tar.gz").status, 0)
        verified = self.cx("evidence", "verify", f"{self.folder}/x.tar.gz")
        self.assertEqual(verified.status, 0, verified)

    def test_folders_that_are_none_are_counted(self):
        for name, script, reason in (
            ("~/.claude is a link", "mkdir -p /tmp/x/projects/-src; rm -rf ~/.claude; ln -s /tmp/x ~/.claude", "a symbolic link"),
            ("projects is a link", "mkdir -p ~/.claude /tmp/x/-src; ln -s /tmp/x ~/.claude/projects", "a symbolic link"),
            (
                "a project is a link", "mkdir -p ~/.claude/projects /tmp/x; ln -s /tmp/x ~/.claude/projects/-src",
                "a symbolic link",
            ),
            ("projects is a file", "mkdir -p ~/.claude; touch ~/.claude/projects", "no folder"),
        ):
            with self.subTest(name):
                outcome = self.cx("shell", "--policy", self.policy(SITE), "--keep-transcript", "--", "sh", "-c", script)
                self.assertEqual(outcome.status, 0, outcome)
                self.assertIn(f"not kept: transcript: {reason}", outcome.errors)
                self.assertEqual(self.cx("sessions", "verify", outcome.session.name).status, 0)

    def test_a_hundred_thousand_files_have_an_end(self):
        outcome = self.keep("""
import os
base = os.path.expanduser("~/.claude/projects/-src")
os.makedirs(base)
os.chdir(base)
made = 0
try:
    for made in range(100_000):
        open(f"{made:06}.jsonl", "w").close()
except OSError:
    pass
print(made)
""")
        self.assertEqual(outcome.status, 4, outcome)
        self.assertIn(REFUSED, outcome.errors)
        self.assertGreater(int(outcome.output.split()[0]), 10_000)
        events = self.assertWhole()
        self.assertEqual(len([event for event in events if event["event"] == "file.kept"]), 1 + 100)
        self.assertEqual({event["count"] for event in events if event["event"] == "file.missing"}, {1, 9899})

    # Each file is on record before the next is looked at.

    MANY = r"""
import os
base = os.path.expanduser("~/.claude/projects/-src")
os.makedirs(base)
for number in range(100):
    with open(f"{base}/{number:03}.jsonl", "wb") as file:
        file.write(os.urandom(300_000).hex().encode())
"""

    def interrupted(self, end) -> tuple[int, str]:
        """Calls `end` with cx and the guard while transcripts are being kept."""
        process = self.popen("shell", "--policy", self.policy(SITE), "--keep-transcript", "--", "bash", "-c",
                             f"python3 - <<'END'\n{self.MANY}\nEND\n{LOOKUP}")
        guard = processes.guard()
        self.assertTrue(processes.until(lambda: any(self.state.glob("cx/sessions/*/transcript-2.jsonl")), 120, 0.001))
        end(process, guard)
        _, errors = process.communicate(timeout=90)
        return process.returncode, errors

    def test_a_guard_that_is_killed_while_it_keeps_leaves_a_whole_record_and_the_report(self):
        status, errors = self.interrupted(lambda process, guard: os.kill(guard, signal.SIGKILL))
        self.assertEqual(status, 4, errors)
        self.assertIn(REFUSED, errors)
        events = self.assertWhole()
        self.assertLess(len([event for event in events if event["event"] == "file.kept"]), 101)
        self.assertIn("not kept: transcript: ", errors)

    def test_a_cx_that_is_killed_while_it_keeps_leaves_a_record_without_an_end_and_without_a_contradiction(self):
        self.interrupted(lambda process, guard: process.kill())
        verified = self.cx("sessions", "verify", "last")
        self.assertEqual(verified.status, 1, verified)
        self.assertIn("never ended properly", verified.output)
        self.assertNotIn("BROKEN", verified.output)


class WaysOutTests(LaunchTests):
    """The refusals are printed, however a session ends."""

    def begin(self):
        process = self.popen("shell", "--policy", self.policy(SITE), "--", "bash", "-c",
                             "curl -s --max-time 5 https://paste.example.net/; echo READY; cat", stdin=subprocess.PIPE)
        self.assertEqual(process.stdout.readline(), "READY\n")
        return process

    def report(self, process) -> tuple[int, str]:
        _, errors = process.communicate(timeout=60)
        self.assertIn(REFUSED, errors)
        self.assertIn("{host: paste.example.net, ports: [443]}", errors)
        return process.returncode, errors

    def test_after_a_signal(self):
        process = self.begin()
        process.terminate()
        self.assertEqual(self.report(process)[0], 128 + signal.SIGTERM)

    def test_after_other_signals(self):
        for number in (signal.SIGUSR1, signal.SIGALRM, signal.SIGXCPU, signal.SIGRTMIN + 3):
            with self.subTest(number):
                process = self.begin()
                process.send_signal(number)
                self.assertEqual(self.report(process)[0], 128 + number)

    def test_after_the_guard_was_killed(self):
        process = self.begin()
        os.kill(processes.guard(), signal.SIGKILL)
        status, errors = self.report(process)
        self.assertEqual(status, 125)
        self.assertIn("cx: error: the guard ended", errors)

    def test_after_the_record_failed(self):
        process = self.begin()
        [session] = self.sessions()
        # A folder takes the place of the file to which the record's end is written.
        (session / "session.json.new").mkdir()
        process.stdin.close()
        process.stdin = None
        self.assertEqual(self.report(process)[0], 125)
