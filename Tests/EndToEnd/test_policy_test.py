# SPDX-License-Identifier: Apache-2.0
"""`cx policy test`: the shipped policies' own tests, and the reports on tests that fail or cannot be read."""

import json
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree
from pathlib import Path

from support.launches import CX, ROOT

POLICY = """cx: 1
name: mine
egress: {hosts: [status.example.com]}
"""
TESTS = """cx: 1
policy: ./mine.yaml
tests:
  - name: a < b & "c"
    allow: {host: [status.example.com, evil.example.com]}
  - deny: {write: /src/x, command: "echo '<&]]>' > /src/x"}
    wall: container
"""


class PolicyTestTests(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="cx-test-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "mine.yaml").write_text(POLICY)
        (self.folder / "mine.test.yaml").write_text(TESTS)

    def cx(self, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess:
        return subprocess.run(
            [CX, "policy", "test", *arguments], cwd=cwd or self.folder, capture_output=True, text=True, timeout=60
        )

    def test_the_shipped_policies_pass_their_own_tests(self):
        done = self.cx("policies", "--format", "json", cwd=ROOT)
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stdout)
        report = json.loads(done.stdout)
        tested = {suite["policy"] for suite in report["suites"] if suite["tests"]}
        self.assertEqual(tested, {file.stem for file in (ROOT / "policies").glob("*.yaml")})
        self.assertGreater(report["tests"], 100)

    def test_a_failure_names_its_place_and_every_wall(self):
        done = self.cx("mine.test.yaml")
        self.assertEqual((done.returncode, done.stderr), (1, ""))
        lines = done.stdout.splitlines()
        self.assertEqual(lines[0], 'mine.test.yaml:5:40: FAIL a < b & "c": allow host evil.example.com')
        self.assertEqual(lines[1], "  expected allowed, found denied")
        self.assertTrue(any("add: egress: {hosts: [evil.example.com]}" in line for line in lines))
        self.assertEqual(lines[-1], "4 tests, 3 passed, 1 failed")
        self.assertEqual(self.cx(".", "--verbose").stdout.count(": PASS "), 3)

    def test_junit_is_xml_with_the_place_of_each_test(self):
        done = self.cx(".", "--format", "junit")
        self.assertEqual(done.returncode, 1)
        root = xml.etree.ElementTree.fromstring(done.stdout)
        self.assertEqual((root.tag, root.get("tests"), root.get("failures"), root.get("errors")), ("testsuites", "4", "1", "0"))
        cases = root.findall("testsuite/testcase")
        self.assertEqual({case.get("classname") for case in cases}, {"mine"})
        self.assertEqual([case.get("line") for case in cases], ["5", "5", "6", "6"])
        self.assertEqual([len(case.findall("failure")) for case in cases], [0, 1, 0, 0])
        self.assertIn("deny command echo '<&]]>' > /src/x", {case.get("name") for case in cases})
        self.assertIn("expected allowed, found denied", cases[1].find("failure").get("message"))
        self.assertTrue(all(float(case.get("time")) >= 0 for case in cases))

    def test_what_cannot_be_read_ends_with_2(self):
        (self.folder / "bad.test.yaml").write_text("cx: 1\npolicy: ./mine.yaml\ntests: [{deny: {hots: a.example.com}}]\n")
        done = self.cx("bad.test.yaml")
        self.assertEqual(done.returncode, 2)
        self.assertIn("bad.test.yaml:3:17: error: unknown key \"hots\"", done.stdout)
        done = self.cx("bad.test.yaml", "mine.test.yaml", "--format", "junit")
        self.assertEqual(done.returncode, 2)
        root = xml.etree.ElementTree.fromstring(done.stdout)
        self.assertEqual((root.get("tests"), root.get("failures"), root.get("errors")), ("5", "1", "1"))
        (self.folder / "empty").mkdir()
        for path in ("none.test.yaml", "empty"):
            with self.subTest(path):
                done = self.cx(path)
                self.assertEqual((done.returncode, done.stdout), (2, ""))
                self.assertIn(path, done.stderr)


if __name__ == "__main__":
    unittest.main()
