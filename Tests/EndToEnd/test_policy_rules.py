# SPDX-License-Identifier: Apache-2.0
"""`cx policy rules`: one line for each rule, docs/rules.md, and JSON. Nothing is launched."""

import json
import subprocess
import unittest

from support.launches import CX, ROOT


def rules(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([CX, "policy", "rules", *arguments], capture_output=True, text=True, timeout=30)


class RulesTests(unittest.TestCase):
    def test_the_markdown_is_the_documentation(self):
        self.assertEqual(rules("--format", "markdown").stdout, (ROOT / "docs/rules.md").read_text())

    def test_each_form_has_each_rule(self):
        entries = json.loads(rules("--format", "json").stdout)
        self.assertEqual({tuple(sorted(entry)) for entry in entries}, {("page", "rationale", "rule", "severity", "summary")})
        lines = [line.split(maxsplit=2) for line in rules().stdout.splitlines()]
        self.assertEqual(lines, [[entry["rule"], entry["severity"], entry["summary"]] for entry in entries])
        self.assertIn(["egress/wildcard", "warning"], [line[:2] for line in lines])

    def test_another_form_is_a_mistake_of_the_caller(self):
        done = rules("--format", "yaml")
        self.assertNotEqual(done.returncode, 0)
        self.assertEqual(done.stdout, "")
        self.assertIn("markdown", done.stderr)
