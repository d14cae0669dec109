# SPDX-License-Identifier: Apache-2.0
"""`cx policy check` as a person, an editor and CI meet it: files, screens and exit statuses. Nothing is launched."""

import json
import os
import pty
import subprocess
import tempfile
import unittest
from pathlib import Path

import jsonschema
from support.sarif import LOG

ROOT = Path(__file__).resolve().parent.parent.parent
CX = os.environ.get("CX", str(ROOT / ".build/release/cx"))

CLEAN = "cx: 1\nname: clean\negress: {hosts: [status.example.com]}\n"
WARNED = 'cx: 1\nname: warned\negress: {hosts: ["*.example.com"]}\n'
WRONG = "cx: 1\nname: wrong\negres: {hosts: [status.example.com]}\nenvironment: {pass: [TERM, TERM]}\n"


class PolicyCheckTests(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="cx-test-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name).resolve()
        self.environment = {"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "TERM": "xterm", "LANG": "C.UTF-8"}

    def write(self, **texts: str) -> None:
        for name, text in texts.items():
            (self.folder / f"{name}.yaml").write_text(text)

    def check(self, *arguments: str, status: int = 0, input: str | None = None) -> subprocess.CompletedProcess:
        done = subprocess.run([CX, "policy", "check", *arguments], cwd=self.folder, env=self.environment, input=input,
                              stdin=subprocess.DEVNULL if input is None else None, capture_output=True, text=True, timeout=30)
        self.assertEqual(done.returncode, status, f"{arguments}: {done.stdout}{done.stderr}")
        return done

    def findings(self, *arguments: str, status: int = 0) -> list[dict]:
        return json.loads(self.check("--format", "json", *arguments, status=status).stdout)


class StatusTests(PolicyCheckTests):
    def test_the_exit_status_says_clean_wrong_or_not_asked_rightly(self):
        self.write(clean=CLEAN, warned=WARNED, wrong=WRONG)
        self.check("clean.yaml")
        self.check("--strict", "clean.yaml")
        self.check("warned.yaml")
        self.check("--strict", "warned.yaml", status=1)
        self.check("clean.yaml", "wrong.yaml", status=1)

    def test_what_keeps_it_from_a_verdict_is_two_and_said_on_standard_error(self):
        self.write(clean=CLEAN, binary="")
        (self.folder / "binary.yaml").write_bytes(b"\xff\xfe")
        (self.folder / "empty").mkdir()
        for arguments, words in [
            ((), "Name a policy"), (("--bogus", "clean.yaml"), "--bogus"), (("--format", "xml", "clean.yaml"), "xml"),
            (("none.yaml",), "none.yaml"), (("none",), "no policy none"), (("./none/",), "none"), (("binary.yaml",), "UTF-8"),
            (("--explain", "egress/wildcart"), 'did you mean "egress/wildcard"?'),
            (("--explain", "egress/wildcard", "clean.yaml"), "--explain"),
            (("--baseline", "none.json", "clean.yaml"), "none.json"),
            (("--baseline", "clean.yaml", "clean.yaml"), "not a baseline"),
        ]:
            with self.subTest(arguments=arguments):
                self.assertIn(words, self.check(*arguments, status=2).stderr)
        # The rest is checked all the same.
        self.assertIn("no findings in 1 policy", self.check("clean.yaml", "none.yaml", status=2).stdout)
        done = subprocess.run([CX, "policy", "no-such-command"], env=self.environment, capture_output=True, text=True, timeout=30)
        self.assertEqual(done.returncode, 2, done)

    def test_a_rule_is_explained_without_a_file(self):
        page = self.check("--explain", "egress/wildcard").stdout
        self.assertIn("egress/wildcard", page)
        self.assertIn('hosts: ["*.example.com"]', page.replace("↓", ""))

    def test_the_shipped_policies_are_clean(self):
        self.assertEqual(self.check("--strict", "base", "offline", "readonly-investigator").stdout, "no findings in 3 policies\n")


class FormatTests(PolicyCheckTests):
    def test_text_shows_the_line_and_marks_what_is_meant(self):
        self.write(wrong=WRONG)
        self.assertEqual(self.check("wrong.yaml", status=1).stdout, """\
wrong.yaml:3:1: error: unknown key "egres" [shape/unknown-key]
    3 | egres: {hosts: [status.example.com]}
      | ^~~~~
    help: did you mean "egress"?
    fix: write "egress"
wrong.yaml:4:28: error: TERM is passed twice [shape/duplicate-entry]
    4 | environment: {pass: [TERM, TERM]}
      |                            ^~~~
    fix: remove "TERM"
2 errors in 1 policy
2 of them with a fix: --fix makes it
""")

    def test_colours_are_for_terminals(self):
        self.write(wrong=WRONG)
        screens = []
        for variables in ({}, {"NO_COLOR": "1"}):
            ours, theirs = pty.openpty()
            process = subprocess.Popen(
                [CX, "policy", "check", "wrong.yaml"], cwd=self.folder, env={**self.environment, **variables},
                stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs,
            )
            os.close(theirs)
            screen = b""
            try:
                while chunk := os.read(ours, 65536):
                    screen += chunk
            except OSError:
                pass
            os.close(ours)
            self.assertEqual(process.wait(30), 1)
            screens.append(screen)
        self.assertIn(b"\x1b[31merror:\x1b[0m", screens[0])
        self.assertNotIn(b"\x1b", screens[1])
        self.assertNotIn("\x1b", self.check("wrong.yaml", status=1).stdout)

    def test_nothing_of_a_policy_reaches_a_terminal_as_a_command(self):
        (self.folder / "e\x1b[31m.yaml").write_text('cx: 1\nname: a\ndescription: "\x1b]0;x\x07"\n')
        done = self.check(".", "no\x1b[2J.yaml", status=2)
        self.assertNotIn("\x1b", done.stdout + done.stderr)
        self.assertIn("\\u{1B}", done.stdout)

    def test_json_is_a_list_of_findings_with_every_key(self):
        self.write(wrong=WRONG, clean=CLEAN)
        self.assertEqual(self.findings("clean.yaml"), [])
        first, second = self.findings("wrong.yaml", status=1)
        self.assertEqual(
            first,
            {
                "rule": "shape/unknown-key", "severity": "error", "file": "wrong.yaml", "line": 3, "column": 1, "endLine": 3,
                "endColumn": 6, "message": 'unknown key "egres"', "help": 'did you mean "egress"?',
                "fix": {
                    "title": 'write "egress"',
                    "edits": [{"line": 3, "column": 1, "endLine": 3, "endColumn": 6, "text": "egress"}],
                },
                "related": [], "path": str(self.folder / "wrong.yaml"), "absolutePath": str(self.folder / "wrong.yaml"),
            },
        )
        self.assertIsNone(second["help"])

    def test_sarif_is_valid_and_keeps_what_is_allowed(self):
        self.write(wrong=WRONG, allowed=WARNED.replace("]}\n", "]} # cx: allow egress/wildcard because it is ours\n"))
        log = json.loads(self.check("--format", "sarif", "wrong.yaml", "allowed.yaml", "base", status=1).stdout)
        jsonschema.Draft202012Validator(LOG, format_checker=jsonschema.FormatChecker()).validate(log)
        run = log["runs"][0]
        for result in run["results"]:
            self.assertEqual(run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"], result["ruleId"])
        allowed = [result for result in run["results"] if result["suppressions"]]
        self.assertEqual(
            [(each["ruleId"], each["suppressions"][0]["justification"]) for each in allowed], [("egress/wildcard", "it is ours")]
        )
        self.assertEqual(len(run["results"]), 3)
        self.assertNotIn(str(self.folder), json.dumps(log), "a path of this machine")

    def test_no_report_for_github_names_a_file_that_github_does_not_have(self):
        """A checkout, a policy outside of it, standard input, and a shipped parent whose lines a child makes a problem of."""
        role = "extends: [readonly-investigator]\naws: {access: role}\n"
        (self.folder / "repo/.git").mkdir(parents=True)
        (self.folder / "repo/policies/a b").mkdir(parents=True)
        (self.folder / "repo/policies/a b/#?%é.yaml").write_text("cx: 1\nname: inside\n" + role)
        self.write(outside=WARNED)
        self.folder = self.folder / "repo/policies"
        given = ("a b/#?%é.yaml", "../../outside.yaml", "-")
        log = json.loads(self.check("--format", "sarif", *given, input="cx: 1\nname: in\n" + role).stdout)
        jsonschema.Draft202012Validator(LOG, format_checker=jsonschema.FormatChecker()).validate(log)
        results = log["runs"][0]["results"]

        def files(key: str) -> set[tuple[str, str]]:
            places = [place["physicalLocation"]["artifactLocation"] for result in results for place in result.get(key, [])]
            return {(place["uriBaseId"], place["uri"]) for place in places}

        outside = str(self.folder.parent.parent / "outside.yaml").lstrip("/")
        self.assertEqual(
            files("locations"),
            {("%SRCROOT%", "policies/a%20b/%23%3F%25%C3%A9.yaml"), ("MACHINE", outside), ("CX", "stdin")})
        self.assertEqual(files("relatedLocations"), {("CX", "shipped/readonly-investigator.yaml")})
        lines = self.check("--format", "github", *given, input="cx: 1\nname: in\n" + role).stdout.splitlines()
        named = {line.split("file=")[1].split(",")[0] for line in lines if "file=" in line.split("::")[1]}
        self.assertEqual(named, {"policies/a b/#?%25é.yaml"})
        outside = "::warning title=cx egress/wildcard::../../outside.yaml:3:"
        self.assertEqual([line.startswith(outside) for line in lines].count(True), 1, lines)

    def test_github_gets_a_command_for_each_finding(self):
        self.write(wrong=WRONG)
        lines = self.check("--format", "github", "wrong.yaml", status=1).stdout.splitlines()
        self.assertEqual(lines[1], "::error file=wrong.yaml,line=4,col=28,endLine=4,endColumn=32,title=cx shape/duplicate-entry::"
                                   'TERM is passed twice%0Afix: remove "TERM"')
        self.assertEqual(len(lines), 2)


class SelectionTests(PolicyCheckTests):
    def test_a_folder_is_all_policies_below_it_each_once(self):
        for path in (
            "p/b/two.yml", "p/a.yaml", "p/.hidden.yaml", "p/.git/three.yaml", "p/a.test.yaml", "p/notes.txt", "out.yaml"
        ):
            (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / path).write_text("cx: 1\n")
        (self.folder / "p/out.yaml").symlink_to("../out.yaml")
        (self.folder / "p/in.yaml").symlink_to("b/two.yml")
        (self.folder / "p/loop").symlink_to("..")
        found = [each["file"] for each in self.findings("p", "p/a.yaml", "./p", status=1)]
        self.assertEqual(found, ["p/a.yaml", "p/b/two.yml"])
        self.assertEqual([each["file"] for each in self.findings(".", status=1)], ["out.yaml", "p/a.yaml", "p/b/two.yml"])

    def test_a_name_is_not_a_folder_that_is_called_so(self):
        (self.folder / "base").mkdir()
        (self.folder / "base/wrong.yaml").write_text(WRONG)
        self.check("base")
        self.check("./base", status=1)

    def test_standard_input_is_a_policy(self):
        self.assertIn("stdin:3:1: error", self.check("-", status=1, input=WRONG).stdout)

    def test_who_else_may_write_a_policy_is_looked_at(self):
        self.write(open=CLEAN, shared=CLEAN, child="cx: 1\nname: child\nextends: [./open.yaml]\n")
        (self.folder / "open.yaml").chmod(0o666)
        self.assertEqual([each["rule"] for each in self.findings("open.yaml", status=1)], ["shape/writable-by-everyone"])
        found = self.findings("child.yaml", status=1)
        self.assertEqual(
            [(each["file"], each["rule"]) for each in found],
            [("open.yaml", "shape/writable-by-everyone"), ("child.yaml", "egress/no-model")],
        )
        if os.getuid() == 0:
            os.chown(self.folder / "shared.yaml", 0, 12345)
            (self.folder / "shared.yaml").chmod(0o664)
            self.assertEqual([each["rule"] for each in self.findings("shared.yaml")], ["shape/replaceable"])
        place = self.folder / "everybody"
        place.mkdir()
        (place / "a.yaml").write_text(CLEAN)
        place.chmod(0o777)
        self.assertEqual([each["rule"] for each in self.findings("everybody/a.yaml")], ["shape/replaceable"])


class OddFolderTests(PolicyCheckTests):
    """One folder with links, hidden files and pipes, as the commands that take folders see it."""

    POLICY = "nme: x\ncx:   1\n"
    TESTS = "cx: 1\npolicy: offline\ntests: [{allow: {host: evil.example.com}}]\n"

    def setUp(self):
        super().setUp()
        self.place = self.folder / ".config/cx/policies"
        self.environment["XDG_CONFIG_HOME"] = str(self.folder / ".config")
        for path in ("a.yaml", "b/c.yml", ".hidden.yaml", ".git/x.yaml", "notes.txt", "../out.yaml", "a.test.yaml",
                     "b/c.test.yml", "values.yaml"):
            (self.place / path).parent.mkdir(parents=True, exist_ok=True)
            text = self.TESTS if ".test." in path else "b:   1\n" if path == "values.yaml" else self.POLICY
            (self.place / path).write_text(text)
        for path, target in {"in.yaml": "b/c.yml", "out.yaml": "../out.yaml", "dangling.yaml": "none", "loop": "..",
                             "z.test.yaml": "a.test.yaml"}.items():
            (self.place / path).symlink_to(target)
        for path in ("pipe.yaml", "pipe.test.yaml"):
            os.mkfifo(self.place / path)

    def cx(self, *arguments: str, **who) -> subprocess.CompletedProcess:
        return subprocess.run([CX, "policy", *arguments], cwd=self.place.parent, env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=30, **who)

    def named(self, done: subprocess.CompletedProcess, status: int, words: str) -> list[str]:
        self.assertEqual(done.returncode, status, f"{done.stdout}{done.stderr}")
        return [line.split(":")[0] for line in done.stdout.splitlines() if words in line]

    def test_check_fmt_and_test_go_by_the_same_rules(self):
        policies = ["policies/a.yaml", "policies/b/c.yml"]
        found = self.cx("check", "--format", "json", "policies")
        self.assertEqual(sorted({each["file"] for each in json.loads(found.stdout)}), [*policies, "policies/values.yaml"])
        laid = self.cx("fmt", "--check", "policies")
        self.assertEqual(self.named(laid, 2, "would be"), policies)
        for done in (found, laid):
            self.assertIn("policies/dangling.yaml is a link to none, which leads nowhere", done.stderr)
        self.assertEqual(self.named(self.cx("test", "policies"), 1, "FAIL"), ["policies/a.test.yaml", "policies/b/c.test.yml"])

    def test_list_has_what_a_name_finds(self):
        lines = [line for line in self.cx("list").stdout.splitlines() if str(self.place) in line]
        self.assertEqual([line.split()[0] for line in lines], ["a", "dangling", "in", "out", "values"])
        self.assertIn("leads nowhere", lines[1])

    def test_what_cannot_be_read_is_said_and_is_no_verdict(self):
        # Root can read everything.
        who = {"user": 65534, "group": 65534, "extra_groups": []} if os.getuid() == 0 else {}
        self.folder.chmod(0o755)
        (self.place / "a.yaml").chmod(0)
        for command, status in (("check", 2), ("fmt", 2)):
            with self.subTest(command):
                done = self.cx(command, "policies", **who)
                self.assertEqual((done.returncode, "policies/a.yaml" in done.stderr), (status, True), done.stderr)
        (self.place / "b").chmod(0)
        self.addCleanup((self.place / "b").chmod, 0o755)
        for command in ("check", "fmt", "test"):
            with self.subTest(command):
                done = self.cx(command, "policies", **who)
                self.assertEqual((done.returncode, "cannot read the folder policies/b" in done.stderr), (2, True), done.stderr)


class BaselineTests(PolicyCheckTests):
    def test_only_what_is_new_counts(self):
        self.write(wrong=WRONG)
        (self.folder / "known.json").write_text(self.check("--format", "json", "wrong.yaml", status=1).stdout)
        self.write(wrong="# moved down\n" + WRONG)
        self.assertEqual(self.check("--baseline", "known.json", "wrong.yaml").stdout,
                         "2 findings of the baseline left out\nno findings in 1 policy\n")
        self.write(wrong=WRONG + "limit: {}\n")
        self.assertEqual([each["line"] for each in self.findings("--baseline", "known.json", "wrong.yaml", status=1)], [5])


class FixTests(PolicyCheckTests):
    def test_fixes_are_made_in_the_file_and_what_is_left_is_told(self):
        self.write(wrong=WRONG + "workspace: {access: writable}\n")
        path = self.folder / "wrong.yaml"
        path.chmod(0o640)
        done = self.check("--fix", "wrong.yaml", status=1)
        self.assertEqual(
            path.read_text(),
            "cx: 1\nname: wrong\negress: {hosts: [status.example.com]}\nenvironment: {pass: [TERM]}\n"
            "workspace: {access: writable}\n",
        )
        self.assertEqual(done.stderr, 'cx: fixed wrong.yaml:3:1: write "egress" [shape/unknown-key]\n'
                                      'cx: fixed wrong.yaml:4:28: remove "TERM" [shape/duplicate-entry]\n')
        self.assertIn("1 error in 1 policy", done.stdout)
        self.assertEqual(path.stat().st_mode & 0o777, 0o640)
        self.assertEqual([each.name for each in self.folder.iterdir() if each.is_file()], ["wrong.yaml"])

    def test_a_link_stays_and_its_file_is_fixed(self):
        (self.folder / "real").mkdir()
        (self.folder / "real/policy.yaml").write_text(WRONG)
        (self.folder / "link.yaml").symlink_to("real/policy.yaml")
        self.check("--fix", "link.yaml")
        self.assertTrue((self.folder / "link.yaml").is_symlink())
        self.assertNotIn("egres:", (self.folder / "real/policy.yaml").read_text())

    def test_only_what_was_named_is_touched(self):
        self.write(parent=WRONG, child="cx: 1\nname: child\nextends: [./parent.yaml]\n")
        self.check("--fix", "child.yaml", status=1)
        self.assertEqual((self.folder / "parent.yaml").read_text(), WRONG)

    def test_standard_input_stays_as_it_is_and_that_is_said(self):
        self.assertIn("not fixed", self.check("--fix", "-", status=1, input=WRONG).stderr)


class AllowTests(PolicyCheckTests):
    def test_a_comment_allows_a_warning_for_a_reason(self):
        self.write(a=WARNED.replace("egress", "# cx: allow egress/wildcard because all below it is ours\negress", 1))
        self.assertEqual(self.check("--strict", "a.yaml").stdout, "no findings in 1 policy\n")

    def test_a_comment_that_is_wrong_is_an_error_and_one_that_is_left_over_a_warning(self):
        for comment, rule, status in [
            ("# cx: allow egress/wildcard", "allow/reason", 1), ("# cx: allow egress/none because x", "allow/unknown-rule", 1),
            ("# cx: allow shape/unknown-key because x", "allow/error", 1),
            ("# cx: allow egress/wildcard because x", "allow/unused", 0),
        ]:
            with self.subTest(comment=comment):
                self.write(a=CLEAN + comment + "\n")
                self.assertEqual([each["rule"] for each in self.findings("a.yaml", status=status)], [rule])
        self.check("--fix", "--strict", "a.yaml")
        self.assertEqual((self.folder / "a.yaml").read_text(), CLEAN)


class ExceptionTests(PolicyCheckTests):
    """Exceptions that end, as their author and CI meet them."""

    def setUp(self):
        super().setUp()
        (self.folder / "p").mkdir()
        (self.folder / "p/moves.yaml").write_text(
            WARNED.replace("]}\n", "]} # cx: allow egress/wildcard until 2027-01-31 because it moves\n"))
        (self.folder / "p/ours.yaml").write_text(WARNED.replace("]}\n", "]} # cx: allow egress/wildcard because it is ours\n"))

    def exceptions(self, *arguments: str, status: int = 0) -> subprocess.CompletedProcess:
        done = subprocess.run([CX, "policy", "exceptions", *arguments], cwd=self.folder, env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30)
        self.assertEqual(done.returncode, status, done)
        return done

    def listed(self, *arguments: str) -> str:
        return self.exceptions(*arguments).stdout

    def test_the_day_decides(self):
        self.check("--strict", "--now", "2027-01-31", "p")
        found = self.findings("--now", "2027-02-01", "p", status=1)
        self.assertEqual([each["rule"] for each in found], ["egress/wildcard", "allow/ended"])
        self.assertIn("--now", self.check("--now", "2027-02-30", "p", status=2).stderr)

    def test_the_list_begins_with_the_first_to_end(self):
        self.assertEqual(self.listed("--now", "2027-02-01", "p").splitlines(), [
            "ended 2027-01-31  p/moves.yaml:3  egress/wildcard  it moves",
            "no end            p/ours.yaml:3   egress/wildcard  it is ours",
        ])
        first, second = json.loads(self.listed("--format", "json", "--now", "2027-01-31", "p"))
        self.assertEqual(first, {"file": "p/moves.yaml", "line": 3, "rule": "egress/wildcard", "until": "2027-01-31",
                                 "reason": "it moves", "ended": False})
        self.assertEqual((second["until"], second["ended"]), (None, False))
        self.assertEqual(self.listed("base"), "no exceptions\n")

    def test_a_list_that_may_be_incomplete_is_told(self):
        self.write(broken="cx: 1\nname: [\n")
        done = self.exceptions("broken.yaml", status=2)
        self.assertEqual((done.stdout, "broken.yaml:3:1" in done.stderr), ("", True), done)
        done = self.exceptions("broken.yaml", "p", status=2)
        self.assertIn("p/ours.yaml:3", done.stdout)
        self.write(faulty=WARNED.replace("]}\n", "]} # cx: allow egress/wildcard until soon because it moves\n"))
        done = self.exceptions("faulty.yaml")
        self.assertEqual(done.stdout, "no exceptions\n")
        self.assertRegex(done.stderr, r"^cx: not listed: faulty\.yaml:3:\d+: [^\n]*no day[^\n]*\n$")

    def test_the_layout_keeps_it(self):
        comment = "# cx: allow egress/wildcard until 2027-01-31 because it moves"
        subprocess.run([CX, "policy", "fmt", "p"], cwd=self.folder, env=self.environment, capture_output=True, timeout=30,
                       check=True)
        self.assertIn(comment, (self.folder / "p/moves.yaml").read_text())
        self.check("--strict", "--now", "2027-01-31", "p")
