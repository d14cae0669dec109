# SPDX-License-Identifier: Apache-2.0
"""The GitHub Action and the pre-commit hooks: their definitions are valid, and they do what they say."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import yaml
from support.policy_texts import CX, ROOT

TOOLS = ROOT / ".build/venv/bin"
GOOD = "cx: 1\nname: good\n\negress:\n  hosts:\n    - status.example.com\n"
WARNED = "cx: 1\nname: warned\n\negress:\n  hosts:\n    - \"*.example.com\"\n"
BAD = "cx: 1\nname: bad\nworkspce: {}\n"
UNTIDY = "name: untidy\ncx: 1\n"


class CheckTests(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="cx-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        (self.folder / "policies").mkdir()

    def write(self, **texts: str) -> None:
        for name, text in texts.items():
            (self.folder / f"policies/{name}.yaml").write_text(text)

    def run_in_folder(self, *command: str | Path, **environment: str) -> subprocess.CompletedProcess:
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "GIT_"))}
        return subprocess.run(
            list(map(str, command)), cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, timeout=60, env=clean | {"NO_COLOR": "1"} | environment,
        )


class ActionTests(CheckTests):
    """The steps of action.yml, run as GitHub's runner would run them."""

    ACTION = yaml.safe_load((ROOT / "action.yml").read_text())

    def action(self, **given: str) -> subprocess.CompletedProcess:
        values = {f"inputs.{name}": each["default"] for name, each in self.ACTION["inputs"].items()}
        values |= {"inputs.cx": CX} | {f"inputs.{name}": value for name, value in given.items()}
        for step in self.ACTION["runs"]["steps"]:
            if condition := step.get("if"):
                self.assertEqual(condition, "${{ inputs.cx == '' }}")
                if values["inputs.cx"]:
                    continue
            environment = {
                name: re.sub(r"\$\{\{ (.*?) \}\}", lambda match: values[match[1]], text)
                for name, text in step.get("env", {}).items()
            }
            done = self.run_in_folder("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"],
                                      GITHUB_ACTIONS="true", GITHUB_ACTION_PATH=str(ROOT), **environment)
        return done

    def test_the_definition_is_valid(self):
        done = self.run_in_folder(TOOLS / "check-jsonschema", "--builtin-schema", "vendor.github-actions", ROOT / "action.yml")
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertNotIn(
            "${{", "".join(step.get("run", "") for step in self.ACTION["runs"]["steps"]), "an input would be run as a script"
        )

    def test_findings_are_told_beside_their_lines(self):
        self.write(good=GOOD, warned=WARNED)
        done = self.action()
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertRegex(done.stdout, r"(?m)^::warning [^\n]*file=policies/warned.yaml,line=6\b")
        self.assertEqual(self.action(strict="true").returncode, 1)
        self.write(bad=BAD)
        done = self.action(paths="policies/good.yaml\n  policies/bad.yaml\n")
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertRegex(done.stdout, r"(?m)^::error [^\n]*file=policies/bad.yaml,line=3\b")

    def test_a_baseline_leaves_out_what_was_there_before(self):
        self.write(bad=BAD)
        known = self.run_in_folder(CX, "policy", "check", "--format", "json", "policies").stdout
        (self.folder / "known.json").write_text(known)
        self.assertEqual(self.action(baseline="known.json").returncode, 0)
        self.write(worse=BAD)
        done = self.action(baseline="known.json")
        self.assertEqual(done.returncode, 1)
        self.assertNotIn("bad.yaml", done.stdout)

    def test_the_layout_counts_where_it_is_asked_for(self):
        self.write(untidy=UNTIDY)
        self.assertEqual(self.action().returncode, 0)
        done = self.action(layout="true")
        self.assertEqual(done.returncode, 1)
        self.assertIn("policies/untidy.yaml", done.stdout)

    def test_a_cx_is_kept_for_one_state_of_the_sources(self):
        keys = {self.run_in_folder(ROOT / "scripts/check-policies", "--key").stdout for _ in range(2)}
        self.assertEqual([bool(re.fullmatch(r"[0-9a-f]{64}\n", key)) for key in keys], [True])

    def test_without_paths_nothing_is_checked_and_that_is_an_error(self):
        self.assertEqual(self.action(paths=" ").returncode, 1)


class HookTests(CheckTests):
    """The hooks with the real pre-commit. It gets a cx that exists instead of building one."""

    MANIFEST = ROOT / ".pre-commit-hooks.yaml"

    def test_the_manifest_is_valid(self):
        done = self.run_in_folder(TOOLS / "pre-commit", "validate-manifest", self.MANIFEST)
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_the_hooks_check_and_lay_out_the_policies(self):
        hooks = [
            hook | {"language": "system", "entry": hook["entry"].replace("cx ", f"{CX} ", 1)}
            for hook in yaml.safe_load(self.MANIFEST.read_text())
        ]
        (self.folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [{"repo": "local", "hooks": hooks}]}))
        (self.folder / "values.yaml").write_text(BAD)
        self.write(good=GOOD)
        self.run_in_folder("git", "init", "--quiet")
        home = {"PRE_COMMIT_HOME": str(self.folder / ".git/pre-commit"), "HOME": str(self.folder)}

        def run():
            self.run_in_folder("git", "add", "--all")
            return self.run_in_folder(TOOLS / "pre-commit", "run", "--all-files", **home)

        done = run()
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertNotIn("Skipped", done.stdout)
        self.write(untidy=UNTIDY)
        done = run()
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn("files were modified by this hook", done.stdout)
        self.assertEqual((self.folder / "policies/untidy.yaml").read_text(), "cx: 1\nname: untidy\n")
        self.assertEqual(run().returncode, 0)
        self.write(bad=BAD)
        done = run()
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn("shape/unknown-key", done.stdout)


if __name__ == "__main__":
    unittest.main()
