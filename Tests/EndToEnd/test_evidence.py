# SPDX-License-Identifier: Apache-2.0
"""Evidence: one archive with all of a session, which anybody can check and which holds no key."""

import gzip
import hashlib
import io
import json
import re
import tarfile

from support import audit
from support.policies import session
from support.shared_session import SharedSessionTests
from support.world import FACTS

# There are two roles, so that there are keys and tokens of both.
AWS = session(f"roles: {{second: {{role: {FACTS['roles']['writer']}}}}}")

INSIDE = r"""
keys() { /usr/libexec/cx/aws-credentials "$1" | jq --compact-output . | tee --append /tmp/keys; }
cat /run/cx/credentials-token; echo; cat /run/cx/credentials-token-second; echo
keys default; keys second
/usr/libexec/cx/aws-credentials --renew > /dev/null && keys default
echo END
for _ in 1 2 3; do curl -s --max-time 5 https://203.0.113.66/; done
curl -s https://evil.example.net/
mkdir -p ~/.claude/projects/-src/one/subagents
cd ~/.claude/projects/-src
printf '{"type":"user","message":"why is the DLQ growing"}\n' > one.jsonl
{ cat /run/cx/credentials-token /run/cx/credentials-token-second /tmp/keys; echo; } >> one.jsonl
printf '{"isSidechain":true}\n' > one/subagents/agent-1.jsonl
ln -s /etc/passwd link.jsonl; mkfifo fifo.jsonl
exit 3
"""


class EvidenceTests(SharedSessionTests):
    """One session that leaves every kind of evidence, copied for each test."""

    def launch(self):
        outcome = self.cx("shell", "--policy", self.policy(AWS), "--keep-transcript", "--", "bash", "-c", INSIDE)
        self.assertEqual(outcome.status, 3, outcome)
        lines = outcome.output.splitlines()
        keys = [json.loads(line) for line in lines[2:lines.index("END")]]
        EvidenceTests.secrets = {
            *lines[:2], *(key[name] for key in keys for name in ("AccessKeyId", "SecretAccessKey", "SessionToken"))
        }
        # There are two tokens, the keys of two roles, and new keys of one of them.
        self.assertEqual(len(EvidenceTests.secrets), 2 + 3 * 3)
        return outcome

    def setUp(self):
        super().setUp()
        self.archive = self.folder / "evidence.tar.gz"

    def export(self) -> dict[str, bytes]:
        """Exports the session, and returns the archive's members as Python reads them."""
        self.exported = self.cx("evidence", "export", "last", "--output", str(self.archive))
        self.assertEqual(self.exported.status, 0, self.exported)
        with tarfile.open(self.archive) as archive:
            members = archive.getmembers()
            self.assertTrue(all(member.isreg() for member in members))
            self.assertEqual({(member.uid, member.gid, member.mode) for member in members}, {(0, 0, 0o644)})
            self.assertEqual(len({member.mtime for member in members}), 1)
            self.assertEqual({member.name.split("/")[0] for member in members}, {f"cx-{self.session.name}"})
            return {member.name.split("/")[1]: archive.extractfile(member).read() for member in members}

    def verify(self) -> tuple[int, dict]:
        outcome = self.cx("evidence", "verify", str(self.archive), "--format", "json")
        return outcome.status, json.loads(outcome.output)

    def test_the_archive_is_whole_for_cx_and_for_a_reader_of_its_own(self):
        members = self.export()
        self.assertLessEqual({"MANIFEST", "audit.jsonl", "session.json", "plan.json", "policy-1.yaml", "managed-settings.json",
                              "ruleset.nft", "addresses.json", "report.md", "report.json", "evidence.json"}, members.keys())
        listed = dict(reversed(line.split("  ")) for line in members.pop("MANIFEST").decode().splitlines())
        self.assertEqual(listed, {name: hashlib.sha256(text).hexdigest() for name, text in members.items()})
        unpacked = self.folder / "unpacked" / self.session.name
        unpacked.mkdir(parents=True)
        for name, text in members.items():
            (unpacked / name).write_bytes(text)
        self.assertEqual(audit.breaks(unpacked), [])
        self.assertEqual(members["policy-1.yaml"].decode(), AWS)
        plan = json.loads(members["plan.json"])
        self.assertEqual(json.loads(members["managed-settings.json"]), plan["settings"])
        self.assertEqual(plan["policy"]["files"][0]["digest"], f"sha256:{listed['policy-1.yaml']}")
        status, answer = self.verify()
        self.assertEqual((status, answer["state"], answer["findings"]), (0, "whole", []))
        self.assertEqual(answer["digest"], hashlib.sha256(self.archive.read_bytes()).hexdigest())
        self.assertIn(answer["digest"], self.exported.output)
        again = self.cx("evidence", "export", "last", "--output", f"{self.folder}/again.tar.gz")
        self.assertIn(answer["digest"], again.output)
        self.assertEqual(self.cx("evidence", "export", "last", "--output", str(self.archive)).status, 125)

    def test_no_key_is_in_it(self):
        members = self.export()
        with gzip.open(self.archive) as file:
            members["the whole"] = file.read()
        members["output"] = (self.exported.output + self.outcome.errors).encode()
        for secret in self.secrets:
            self.assertGreaterEqual(len(secret), 16)
            for name, text in members.items():
                self.assertNotIn(secret.encode(), text, name)

    def test_the_ruleset_is_the_kernels_and_its_counter_rose(self):
        rules = self.export()["ruleset.nft"].decode()
        [counted] = re.findall(r"counter packets (\d+) bytes (\d+)", rules)
        told = [event for event in self.outcome.events if event["event"] == "packet.refused"]
        self.assertGreaterEqual(len(told), 3)
        self.assertEqual(int(counted[0]), len(told))
        self.assertGreater(int(counted[1]), 0)
        plain = re.sub(r"counter packets \d+ bytes \d+", "counter", rules)
        plain = re.sub(r"\t\telements = \{[^}]*timeout[^}]*\}\n", "", plain)
        self.assertEqual(plain, json.loads((self.session / "plan.json").read_text())["firewall"]["text"])

    def test_transcripts_are_kept_where_they_are_wanted_and_links_are_not_followed(self):
        members = self.export()
        transcripts = {name: text for name, text in members.items() if name.startswith("transcript")}
        self.assertEqual(sorted(transcripts), ["transcript-1.jsonl", "transcript-2.jsonl"])
        self.assertIn(b"why is the DLQ growing", transcripts["transcript-1.jsonl"])
        self.assertIn(b"<redacted>", transcripts["transcript-1.jsonl"])
        self.assertNotIn(b"root:", b"".join(transcripts.values()))
        kept = {event["file"]: event for event in self.outcome.events if event["event"] == "file.kept"}
        self.assertEqual(sorted(kept), ["ruleset.nft", *sorted(transcripts)])
        for name, event in kept.items():
            self.assertEqual(event["digest"], f"sha256:{hashlib.sha256(members[name]).hexdigest()}")
        missing = [event["reason"] for event in self.outcome.events if event["event"] == "file.missing"]
        self.assertEqual(len(missing), 2, missing)
        self.assertIn("kept transcript-1.jsonl", self.outcome.errors)
        self.assertIn("link.jsonl", self.outcome.errors)
        validator = audit.validator()
        for event in self.outcome.events:
            self.assertEqual([error.message for error in validator.iter_errors(event)], [], event)

    def test_a_changed_archive_and_a_broken_session_are_found_out(self):
        self.export()
        with gzip.open(self.archive) as file:
            whole = file.read()
        changed = whole.replace(b"evil.example.net", b"good.example.net")
        self.assertNotEqual(changed, whole)
        self.archive.write_bytes(gzip.compress(changed))
        status, answer = self.verify()
        self.assertEqual((status, answer["state"]), (1, "changed"))
        self.assertIn("audit.jsonl", {finding.get("member") for finding in answer["findings"]})
        stream = io.BytesIO()
        with tarfile.open(fileobj=stream, mode="w") as archive:
            entry = tarfile.TarInfo(f"cx-{self.session.name}/ruleset.nft")
            entry.type, entry.linkname = tarfile.SYMTYPE, "/etc/passwd"
            archive.addfile(entry)
        self.archive.write_bytes(gzip.compress(stream.getvalue() + whole))
        self.assertEqual(self.verify()[0], 1)
        self.assertEqual(self.cx("evidence", "verify", f"{self.folder}/nothing").status, 2)
        self.archive.unlink()
        log = self.session / "audit.jsonl"
        log.write_bytes(log.read_bytes().replace(b"evil.example.net", b"good.example.net"))
        self.export()
        self.assertIn("BROKEN", self.exported.errors)
        status, answer = self.verify()
        self.assertEqual((status, answer["exported"]), (1, "broken"))

    def test_show_names_the_role_and_what_asks_cloudtrail(self):
        # The record has the role's session and its renewal, which are known.
        name, [first, *others] = f"responder@cx-{self.session.name}", self.outcome.events
        role = {
            "time": first["time"], "session": self.session.name, "event": "role.assumed", "name": "default",
            "role": "arn:aws:iam::111122223333:role/ops/investigator", "sessionName": name, "sourceIdentity": name, "tags": True,
            "expiration": "2031-01-02T03:04:05.000Z", "refresh": False,
        }
        others = [event for event in others if event["event"] != "role.assumed"]
        log = audit.chained([first, role, {**role, "refresh": True}, *others])
        (self.session / "audit.jsonl").write_bytes(log)
        record = json.loads((self.session / "session.json").read_text())
        record["audit"] = {"lines": len(log.splitlines()), "last": audit.digest(log.splitlines()[-1])}
        (self.session / "session.json").write_text(json.dumps(record))
        shown = json.loads(self.cx("sessions", "show", "last", "--format", "json").output)
        self.assertEqual(shown["record"]["findings"], [])
        self.assertEqual((shown["roles"][0]["sessionName"], shown["roles"][0]["refreshed"]), (name, [first["time"]]))
        arn = f"'arn:aws:sts::111122223333:assumed-role/investigator/{name}'"
        for kind, part in (("lake", arn), ("athena", arn), ("lookup", name)):
            self.assertIn(part, shown["cloudTrail"][kind])
            self.assertIn("2031-01-02", shown["cloudTrail"][kind])
            for form in ("text", "markdown"):
                self.assertIn(part, self.cx("sessions", "show", "last", "--format", form).output)
        members = self.export()
        self.assertEqual(members["cloudtrail-lake.sql"].decode(), shown["cloudTrail"]["lake"])
        self.assertEqual(self.verify()[0], 0)
