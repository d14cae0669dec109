# SPDX-License-Identifier: Apache-2.0
"""`cx policy fmt` and `cx policy new`: which files they write and how, and what they ask."""

import os
import pty
import select
import shutil
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from support.policy_texts import CX, ROOT, cx, findings

UNTIDY = "# A comment.\nname: untidy # by name\ncx: 1\n"
TIDY = "cx: 1\n# A comment.\nname: untidy  # by name\n"


class WritingTests(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="cx-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)


class FormatTests(WritingTests):
    def test_a_file_is_laid_out_in_place_once(self):
        file = self.folder / "a.yaml"
        file.write_text(UNTIDY)
        file.chmod(0o640)
        link = self.folder / "link.yaml"
        link.symlink_to("a.yaml")
        self.assertEqual(cx("fmt", link).returncode, 0)
        self.assertEqual(file.read_text(), TIDY)
        self.assertEqual((file.stat().st_mode & 0o777, link.is_symlink(), len(list(self.folder.iterdir()))), (0o640, True, 2))
        before = file.stat()
        done = cx("fmt", file)
        self.assertEqual((done.returncode, done.stdout, done.stderr, file.stat().st_mtime_ns, file.stat().st_ino),
                         (0, "", "", before.st_mtime_ns, before.st_ino))

    def test_check_writes_nothing_and_shows_what_would_change(self):
        file = self.folder / "a.yaml"
        file.write_text(UNTIDY)
        done = cx("fmt", "--check", file)
        self.assertEqual((done.returncode, file.read_text()), (1, UNTIDY))
        self.assertIn(f"{file}: would be reformatted", done.stdout)
        self.assertIn("+name: untidy  # by name", done.stdout)
        file.write_text(TIDY)
        self.assertEqual(cx("fmt", "--check", file).returncode, 0)

    def test_in_a_folder_only_policies_are_laid_out(self):
        (self.folder / "inner").mkdir()
        (self.folder / ".hidden").mkdir()
        others = {
            self.folder / "inner/values.yaml": "b:   1\n", self.folder / ".hidden/a.yaml": UNTIDY, self.folder / "a.txt": UNTIDY
        }
        for file, text in others.items():
            file.write_text(text)
        (self.folder / "inner/a.yml").write_text(UNTIDY)
        self.assertEqual(cx("fmt", self.folder).returncode, 0)
        self.assertEqual({file: file.read_text() for file in others}, others)
        self.assertEqual((self.folder / "inner/a.yml").read_text(), TIDY)

    def test_what_cannot_be_read_is_left_with_its_findings_and_the_rest_is_laid_out(self):
        broken, good = self.folder / "broken.yaml", self.folder / "good.yaml"
        broken.write_text("cx: 1\ncx: 1\n")
        good.write_text(UNTIDY)
        done = cx("fmt", broken, good)
        self.assertEqual((done.returncode, broken.read_text(), good.read_text()), (1, "cx: 1\ncx: 1\n", TIDY))
        self.assertIn(f"{broken}:2:1: \"cx\" is given more than once", done.stderr)
        self.assertEqual(cx("fmt", self.folder / "none.yaml").returncode, 2)

    def test_standard_input_is_laid_out_to_standard_output(self):
        done = cx("fmt", "-", input=UNTIDY)
        self.assertEqual((done.returncode, done.stdout), (0, TIDY))
        self.assertEqual(cx("fmt", "--check", "-", input=UNTIDY).returncode, 1)

    def test_the_shipped_policies_are_laid_out(self):
        self.assertEqual(cx("fmt", "--check", ROOT / "policies").returncode, 0)


class NewTests(WritingTests):
    def new(self, *arguments: str) -> subprocess.CompletedProcess:
        return cx("new", *arguments, cwd=self.folder)

    def talk(self, *arguments: str, answers: list[str]) -> tuple[int, str]:
        """Runs `cx policy new` on a terminal, and gives an answer to each question."""
        process, terminal = pty.fork()
        if process == 0:
            os.chdir(self.folder)
            os.execve(CX, [CX, "policy", "new", *arguments], os.environ | {"NO_COLOR": "1"})
        said, answers, deadline = "", list(answers), time.monotonic() + 30
        while time.monotonic() < deadline:
            if not select.select([terminal], [], [], 1)[0]:
                continue
            try:
                said += os.read(terminal, 4096).decode()
            except OSError:
                break
            if said.rstrip(" ").endswith(("?", "]")) and said.endswith(" ") and answers:
                os.write(terminal, (answers.pop(0)).encode())
        os.close(terminal)
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), said

    def test_flags_alone_make_a_policy_without_findings(self):
        done = self.new(
            "queues", "--description", "Look into queues", "--extends", "readonly-investigator", "--service", "dynamodb",
            "--region", "eu-west-1", "--host", "status.example.com", "--role", "arn:aws:iam::123456789012:role/investigator",
        )
        file = self.folder / "queues.yaml"
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("cx --policy ./queues.yaml", done.stderr)
        self.assertEqual(findings([file])[str(file)], [])
        self.assertEqual(cx("fmt", "--check", file).returncode, 0)
        text = file.read_text()
        done = self.new("queues", "--description", "Another")
        self.assertEqual((done.returncode, file.read_text()), (2, text))
        self.assertIn("is there already", done.stderr)

    def test_questions_are_asked_again_until_the_answer_is_one(self):
        status, said = self.talk(
            "notes",
            answers=["\n", "Edit notes\n", "bsae\n", "base\n", "sqss\n", "sqs lambda\n", "\n", "10.0.0.1\n", "\n", "yes\n"],
        )
        self.assertEqual(status, 0, said)
        for reason in ("needs a description", "no policy bsae", 'did you mean "sqs"?', "addresses go to `networks`"):
            self.assertIn(reason, said)
        file = self.folder / "notes.yaml"
        text = file.read_text()
        for line in (
            "description: Edit notes", "extends: [base]", "access: read-write", "      - lambda", "regions: [us-east-1]"
        ):
            self.assertIn(line, text)
        self.assertEqual([rule for _, rule, _ in findings([file])[str(file)]], ["workspace/runs-later"])

    def test_the_end_of_the_input_leaves_nothing(self):
        status, said = self.talk("notes", answers=["Edit notes\n", "\x04"])
        self.assertEqual((status, list(self.folder.iterdir())), (2, []), said)

    def test_nothing_is_asked_without_a_terminal(self):
        done = self.new("notes")
        self.assertEqual((done.returncode, list(self.folder.iterdir())), (2, []))
        self.assertIn("--description", done.stderr)

    def test_wrong_flags_leave_nothing(self):
        for flags in (
            ["--host", "10.0.0.1"], ["--service", "sqss"], ["--region", "moon-1"], ["--extends", "none-such"],
            ["--role", "admin"],
        ):
            with self.subTest(flags):
                done = self.new("notes", "--description", "Notes", *flags)
                self.assertEqual((done.returncode, list(self.folder.iterdir())), (2, []), done.stderr)
        self.assertEqual(self.new("No Name", "--description", "x").returncode, 2)


if __name__ == "__main__":
    unittest.main()
