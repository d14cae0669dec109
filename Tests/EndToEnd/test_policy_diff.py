# SPDX-License-Identifier: Apache-2.0
"""`cx policy diff`: what a change to a policy grants. Policies come from files, names and git revisions."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
CX = os.environ.get("CX", str(HERE.parent.parent / ".build/release/cx"))

BASE = "cx: 1\nname: base\nworkspace: {access: read-only}\n"
CHILD = "cx: 1\nname: oncall\nextends: [./base.yaml]\negress:\n  hosts: [status.example.com]\n"


class DiffTests(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="cx-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.environment = {"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "USER": "tester"}

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def diff(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [CX, "policy", "diff", *arguments], cwd=self.folder, env={**self.environment, **environment}, text=True,
            capture_output=True, stdin=subprocess.DEVNULL, timeout=60)

    def git(self, *arguments: str) -> str:
        identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"]
        return subprocess.run(
            ["git", *identity, *arguments], cwd=self.folder, env=self.environment, check=True, text=True, capture_output=True
        ).stdout

    def repository(self) -> None:
        self.git("init", "--quiet", "--initial-branch", "main")
        self.write("policies/base.yaml", BASE)
        self.write("policies/oncall.yaml", CHILD)
        self.git("add", ".")
        self.git("commit", "--quiet", "--message", "first")


class FileTests(DiffTests):
    def test_what_is_granted_more_is_told_with_its_line_and_ends_with_1(self):
        self.write("base.yaml", BASE)
        self.write("a.yaml", CHILD)
        self.write(
            "b.yaml", CHILD + "    # and\n  networks: [{cidr: 203.0.113.0/24, ports: [5432]}]\nworkspace: {access: read-write}\n"
        )
        outcome = self.diff("a.yaml", "b.yaml")
        self.assertEqual(outcome.stdout, (
            "grants more\n  + writes to /src, the working directory (b.yaml:8)\n  + reaches 203.0.113.0/24 on 5432 (b.yaml:7)\n"))
        self.assertEqual((outcome.returncode, outcome.stderr), (1, ""))
        outcome = self.diff("b.yaml", "a.yaml", "--format", "json")
        self.assertEqual(outcome.returncode, 0)
        document = json.loads(outcome.stdout)
        self.assertEqual((document["more"], document["added"]), (False, []))
        self.assertEqual(document["removed"][1], {
            "kind": "network", "grant": "reaches 203.0.113.0/24 on 5432", "origin": {"file": "b.yaml", "line": 7, "column": 14}})

    def test_two_texts_of_one_meaning_are_the_same(self):
        self.write("base.yaml", BASE)
        self.write("a.yaml", CHILD)
        self.write("b.yaml", "cx: 1\nname: whole\negress: {hosts: [{host: STATUS.example.com, ports: [443], tls: true}]}\n")
        outcome = self.diff("a.yaml", "b.yaml")
        self.assertEqual((outcome.returncode, outcome.stdout, outcome.stderr), (0, "same grants\n", ""))

    def test_names_are_found_as_everywhere(self):
        self.assertEqual(self.diff("readonly-investigator", "readonly-investigator").stdout, "same grants\n")
        outcome = self.diff("base", "offline")
        self.assertEqual(outcome.returncode, 1)
        self.assertRegex(outcome.stdout, r"\n  \+ reaches sts\.us-east-1\.amazonaws\.com on 443 \(shipped:offline\.yaml:\d+\)\n")

    def test_what_cannot_be_read_ends_with_2(self):
        self.write("bad.yaml", "cx: 1\nname: bad\negres: {}\n")
        for arguments in (
            ("base",), ("base", "bad.yaml"), ("bad.yaml", "base"), ("base", "none.yaml"), ("base", "no-such-policy"),
            ("base", "base", "--format", "xml"), ("base", "HEAD:base.yaml"), ("base", "--help-me"),
        ):
            with self.subTest(arguments=arguments):
                outcome = self.diff(*arguments)
                self.assertEqual((outcome.returncode, outcome.stdout), (2, ""), outcome.stderr)
                self.assertNotEqual(outcome.stderr, "")


class RevisionTests(DiffTests):
    def test_a_revision_is_compared_with_the_working_copy(self):
        self.repository()
        self.write("policies/base.yaml", BASE.replace("read-only", "read-write"))
        # The parents of a policy in a revision are of the same revision.
        outcome = self.diff("main:policies/oncall.yaml", "policies/oncall.yaml")
        self.assertEqual(outcome.stdout, "grants more\n  + writes to /src, the working directory (policies/base.yaml:3)\n")
        self.assertEqual(outcome.returncode, 1)
        outcome = self.diff("policies/oncall.yaml", "main:policies/oncall.yaml")
        self.assertEqual(outcome.stdout, "grants less\n  - writes to /src, the working directory (policies/base.yaml:3)\n")
        self.assertEqual(outcome.returncode, 0)

    def test_two_revisions_and_a_policy_of_the_root(self):
        self.repository()
        self.write("root.yaml", CHILD.replace("./base", "./policies/base"))
        self.git("add", ".")
        self.git("commit", "--quiet", "--message", "second")
        self.assertEqual(self.diff("HEAD~1:policies/oncall.yaml", "HEAD:root.yaml").stdout, "same grants\n")

    def test_a_file_with_a_colon_is_a_file(self):
        self.write("main:a.yaml", "cx: 1\nname: a\n")
        self.assertEqual(self.diff("main:a.yaml", "main:a.yaml").stdout, "same grants\n")

    def test_nothing_of_a_reference_is_an_option_or_leads_out(self):
        self.repository()
        self.write("policies/out.yaml", CHILD.replace("./base", "../../base"))
        self.git("add", ".")
        self.git("commit", "--quiet", "--message", "out")
        for reference in (
            "--batch:policies/base.yaml", "main:../base.yaml", "main:/etc/passwd", "main:", ":policies/base.yaml",
            "main:policies", "no-such-revision:policies/base.yaml", "main:policies/out.yaml",
        ):
            with self.subTest(reference=reference):
                outcome = self.diff("--", reference, "base")
                self.assertEqual((outcome.returncode, outcome.stdout), (2, ""), outcome.stderr)

    def test_git_s_own_variables_and_programs_steer_nothing(self):
        self.repository()
        program = self.folder / "program"
        program.write_text(f"#!/bin/sh\ntouch {self.folder}/ran\n")
        program.chmod(0o755)
        self.write(".gitattributes", "*.yaml diff=x filter=x\n")
        for key in ("core.fsmonitor", "core.pager", "diff.x.textconv", "filter.x.smudge", "core.sshCommand"):
            self.git("config", key, str(program))
        outcome = self.diff(
            "main:policies/oncall.yaml", "main:policies/oncall.yaml", GIT_DIR="/nonexistent", GIT_PAGER=str(program)
        )
        self.assertEqual((outcome.returncode, outcome.stdout), (0, "same grants\n"), outcome.stderr)
        self.assertFalse((self.folder / "ran").exists())
