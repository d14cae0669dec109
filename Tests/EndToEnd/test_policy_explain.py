# SPDX-License-Identifier: Apache-2.0
"""`cx policy explain`: what each wall says to a question, and by which line."""

import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from support.launches import CX

WALLS = ["agent", "aws", "network", "container"]
PARENT = """cx: 1
name: parent
egress: {hosts: [status.example.com]}
"""
POLICY = """cx: 1
name: mine
extends: [./parent.yaml]
environment: {pass: [TZ]}
mounts:
  - {source: ~/runbooks, target: /mnt/runbooks}
claude:
  settings:
    permissions:
      allow: [Bash]
      deny: ["Bash(aws * purge-*)"]
aws:
  access: read-only
egress:
  aws: {services: [sqs], regions: [us-east-1]}
"""


class ExplainTests(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="cx-test-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        (cls.folder / "parent.yaml").write_text(PARENT)
        (cls.folder / "mine.yaml").write_text(POLICY)

    def cx(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run([CX, "policy", "explain", *arguments], cwd=self.folder, capture_output=True, text=True, timeout=30)

    def ask(self, *arguments: str) -> dict:
        done = self.cx("./mine.yaml", *arguments, "--format", "json")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        answer = json.loads(done.stdout)
        self.assertEqual([wall["wall"] for wall in answer["walls"]], WALLS)
        for wall in answer["walls"]:
            self.assertTrue(wall["because"])
            self.assertIn("origin", wall)
        return answer

    def test_each_question_names_its_line_or_what_is_missing(self):
        """Each row has the question, the outcome, a wall, and the line that decides there or a part of the missing line."""
        questions = [
            (["--host", "status.example.com"], "allowed", "network", ("parent.yaml", 3)),
            (["--host", "sqs.us-east-1.amazonaws.com:443"], "allowed", "network", ("mine.yaml", 15)),
            (["--host", "evil.example.com:8443"], "denied", "network", "{host: evil.example.com, ports: [8443]}"),
            (["--command", "aws sqs purge-queue --queue-url q"], "denied", "agent", ("mine.yaml", 11)),
            (["--command", "bash -c 'aws sqs purge-queue --queue-url q'"], "denied", "aws", ("mine.yaml", 13)),
            (["--action", "sqs:ListQueues"], "allowed", "aws", ("mine.yaml", 15)),
            (["--action", "s3:ListBucket"], "denied", "network", "{services: [s3], regions: [us-east-1]}"),
            (["--path", "/mnt/runbooks/dlq.md"], "needs-approval", "container", ("mine.yaml", 6)),
            (["--write", "/src/main.py"], "denied", "container", "workspace: {access: read-write}"),
            (["--env", "TZ"], "allowed", "container", ("mine.yaml", 4)),
            (["--env", "EDITOR"], "denied", "container", "environment: {pass: [EDITOR]}"),
            (["--mount", f"{os.path.expanduser('~')}/runbooks/a"], "allowed", "container", ("mine.yaml", 6)),
        ]
        for question, outcome, name, decides in questions:
            with self.subTest(question):
                answer = self.ask(*question)
                self.assertEqual(answer["outcome"], outcome)
                self.assertEqual(answer["query"], {"kind": question[0].removeprefix("--"), "value": question[1]})
                wall = answer["walls"][WALLS.index(name)]
                if isinstance(decides, str):
                    self.assertIsNone(wall["origin"])
                    self.assertIn(decides, wall["because"])
                else:
                    self.assertEqual((wall["origin"]["file"], wall["origin"]["line"]), decides)

    def test_people_read_the_same(self):
        done = self.cx("./mine.yaml", "--action", "sqs:PurgeQueue")
        self.assertEqual(done.returncode, 0)
        lines = done.stdout.splitlines()
        self.assertEqual(lines[0], "action sqs:PurgeQueue: denied")
        self.assertEqual([line.split()[0] for line in lines[1:] if not line.startswith("   ")], WALLS)
        self.assertIn("by mine.yaml:13:3", done.stdout)

    def test_what_is_no_question_ends_with_2_and_says_what_to_ask(self):
        for arguments, said in [
            (["./mine.yaml"], "--host"), (["./mine.yaml", "--env", "A", "--path", "/src"], "2 questions"),
            (["./mine.yaml", "--action", "sqs:PurgQueue"], "sqs:PurgeQueue"),
            (["./mine.yaml", "--host", "0x7f.1"], "plain spelling"),
            (["no-such-policy", "--env", "A"], "no policy no-such-policy"), (["./none.yaml", "--env", "A"], "none.yaml"),
        ]:
            with self.subTest(arguments):
                done = self.cx(*arguments)
                self.assertEqual((done.returncode, done.stdout), (2, ""))
                self.assertIn(said, done.stderr)


if __name__ == "__main__":
    unittest.main()
