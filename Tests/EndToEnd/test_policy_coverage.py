# SPDX-License-Identifier: Apache-2.0
"""`cx policy coverage` on the walls behind deny rules, and `cx policy check` on rules without one. Nothing is launched."""

import json
import subprocess
import tempfile
import unittest
from pathlib import Path

from support.launches import CX

ROLE = """\
cx: 1
name: example
claude: {settings: {permissions: {allow: [Bash], deny: ["Bash(aws * delete-*)", "Bash(git push*)", "Bash(git * push*)"]}}}
aws: {access: role}
egress: {hosts: [github.com], aws: {services: [sqs], regions: [us-east-1]}}
"""


class CoverageTests(unittest.TestCase):
    def run_cx(self, *arguments: str, status: int = 0) -> str:
        run = subprocess.run([CX, "policy", *arguments], capture_output=True, text=True, timeout=30)
        self.assertEqual(run.returncode, status, run.stderr)
        return run.stdout

    def coverage(self, *arguments: str) -> str:
        return self.run_cx("coverage", "readonly-investigator", *arguments)

    def example(self) -> str:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        path = Path(folder.name) / "example.yaml"
        path.write_text(ROLE)
        path.chmod(0o600)
        return str(path)

    def test_the_text_has_each_rule_with_its_walls_and_counts_by_service(self):
        text = self.coverage()
        self.assertRegex(text, r"(?m)^Bash\(aws \* delete-\*\) +yes +yes +- +- +shipped:readonly-investigator.yaml:\d+$")
        self.assertRegex(text, r"(?m)^Bash\(rm \*\) +yes +- +- +yes +shipped:base.yaml:\d+$")
        self.assertRegex(text, r"(?m)^Bash\(git push\*\) +yes +- +yes +- +shipped:base.yaml:\d+$")
        self.assertRegex(text, r"(?m)^Bash\(aws configure \*\) +yes +- +- +- +alone ")
        # The numbers of actions: all, held by the agent's rules, by the session, by the agent's rules alone, by no wall.
        self.assertRegex(text, r"(?m)^sqs +(\d+) +\d+ +\1 +0 +0$")
        self.assertNotIn("warning", text)
        self.assertRegex(text, r"none by accident")

    def test_each_action_of_a_service_can_be_shown(self):
        text = self.coverage("--service", "sqs")
        self.assertRegex(text, r"(?m)^sqs:PurgeQueue +yes +yes$")
        self.assertNotIn("states:StopExecution", text)
        self.assertIn("states:StopExecution", self.coverage("--all"))
        run = subprocess.run([CX, "policy", "coverage", "base", "--service", "sqs"], capture_output=True, text=True, timeout=30)
        self.assertNotEqual(run.returncode, 0)

    def test_the_json_has_every_form_that_gets_past_a_rule_and_what_closes_it(self):
        coverage = json.loads(self.coverage("--format", "json"))
        rules = {rule["rule"]: rule for rule in coverage["rules"]}
        self.assertEqual(rules["Bash(aws * delete-*)"]["walls"], ["agent", "aws"])
        alone = rules["Bash(aws configure *)"]
        self.assertEqual(alone["walls"], ["agent"])
        closing = {escape["command"]: escape.get("closing") for escape in alone["escapes"]}
        self.assertEqual(closing["bash -c 'aws configure'"], "Bash(bash *)")
        self.assertEqual(closing["aws --no-cli-pager configure"], "Bash(aws * configure*)")
        self.assertIsNone(closing["sh ./script"])
        self.assertNotIn("env X=1 aws configure", closing)
        [purge] = [action for action in coverage["actions"] if action["action"] == "sqs:PurgeQueue"]
        self.assertEqual((purge["commands"], purge["undenied"], purge["walls"]), (["aws sqs purge-queue"], [], ["agent", "aws"]))

    def test_what_no_other_wall_holds_is_found(self):
        text = self.run_cx("check", self.example())
        for line in (
            "example.yaml:5:", "[claude/agent-alone]", "[claude/undenied]", "[claude/nearby-form]", "`aws sqs add-permission`",
            "Bash(bash *)",
        ):
            self.assertIn(line, text)
        text = self.run_cx("coverage", self.example())
        self.assertRegex(text, r"(?m)^warning: no wall stops aws sqs add-permission, ")
        self.assertRegex(text, r"(?m)^warning: only deny rules stop sqs:DeleteMessage, ")
        self.assertRegex(text, r"(?m)^  bash -c '.*' +Bash\(bash \*\)$")


if __name__ == "__main__":
    unittest.main()
