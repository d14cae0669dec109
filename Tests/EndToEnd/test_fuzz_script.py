# SPDX-License-Identifier: Apache-2.0
"""`scripts/fuzz` with a compiler and a fuzzer that only pretend: its arguments, and which runs count as clean."""

import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from support.policy_texts import ROOT

# Says where the fuzzer is, and leaves a trace of each build.
SWIFT = """#!/usr/bin/env bash
if [[ " $* " == *" --show-bin-path "* ]]; then echo "$PWD/bin"; else echo "$*" >> builds; fi
"""
# Runs the line that the test wrote for the target. libFuzzer, too, reports on standard error.
FUZZER = """#!/usr/bin/env bash
printf '%s\\n' "$CX_FUZZ_TARGET $CX_FUZZ_SEEDS $*" >> runs
findings=Fuzz/Findings/$CX_FUZZ_TARGET corpus=.build/corpus/$CX_FUZZ_TARGET
source "bin/$CX_FUZZ_TARGET" >&2
"""
WHOLE = "echo 'Done 700 runs in 3 second(s)'; echo 'stat::number_of_executed_units: 700'\n"


class FuzzScriptTests(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="cx-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        for name in ("scripts", "bin", "Fuzz/Words", "Fuzz/Seeds/one", "Fuzz/Seeds/two"):
            (self.folder / name).mkdir(parents=True)
        for name in ("fuzz", "lib.sh"):
            shutil.copy(ROOT / "scripts" / name, self.folder / "scripts" / name)
        for name, text in (("swift", SWIFT), ("fuzz", FUZZER)):
            (self.folder / "bin" / name).write_text(text)
            (self.folder / "bin" / name).chmod(0o755)
        self.targets(one=WHOLE, two=WHOLE)

    def targets(self, **lines: str) -> None:
        for name, line in lines.items():
            (self.folder / "bin" / name).write_text(line)

    def fuzz(self, *arguments: str) -> subprocess.CompletedProcess:
        environment = {"PATH": f"{self.folder}/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(self.folder)}
        return subprocess.run(
            [self.folder / "scripts/fuzz", *arguments], env=environment, capture_output=True, text=True, timeout=60)

    def lines(self, file: str) -> list[str]:
        path = self.folder / file
        return path.read_text().splitlines() if path.exists() else []

    def test_wrong_arguments_are_refused_before_anything_is_built(self):
        for arguments, reason in (
            ((), "usage: fuzz SECONDS"), (("one",), "usage: fuzz SECONDS"), (("-3", "one"), "usage: fuzz SECONDS"),
            (("3s",), "usage: fuzz SECONDS"), (("3", "one", "three"), "no target three"),
        ):
            with self.subTest(arguments):
                done = self.fuzz(*arguments)
                self.assertEqual((done.returncode, done.stdout), (1, ""))
                self.assertIn(reason, done.stderr)
        self.assertEqual((self.lines("builds"), self.lines("runs")), ([], []))

    def test_a_run_over_its_whole_time_is_clean(self):
        self.targets(one="touch $corpus/a $corpus/b\n" + WHOLE)
        done = self.fuzz("3", "one")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertRegex(done.stdout, r"^one +700 executions, +2 inputs that matter: clean\n$")
        self.assertFalse((self.folder / "Fuzz/Findings/one").exists())

    def test_without_a_name_every_target_runs_once_for_the_time(self):
        self.assertEqual(self.fuzz("3").returncode, 0)
        runs = self.lines("runs")
        self.assertEqual([run.split()[:2] for run in runs], [["one", "Fuzz/Seeds/one"], ["two", "Fuzz/Seeds/two"]])
        for run in runs:
            self.assertIn(" -max_total_time=3 ", run)
            self.assertNotIn("-dict", run)
        self.assertEqual(len(self.lines("builds")), 1)

    def test_the_words_of_a_target_are_its_dictionary(self):
        (self.folder / "Fuzz/Words/two").touch()
        self.fuzz("3")
        self.assertEqual(["-dict=Fuzz/Words/two" in run for run in self.lines("runs")], [False, True])

    def test_a_run_that_was_cut_short_has_failed(self):
        for line, reason in (
            ("echo 'Done 700 runs in 2 second(s)'\n", "after 2 s with status 0"),
            ("exit 0\n", "after 0 s with status 0"),
            (WHOLE + "exit 77\n", "after 3 s with status 77"),
            ("echo 'cannot start'; kill -KILL $$\n", "after 0 s with status 137"),
        ):
            with self.subTest(line):
                self.targets(one=line)
                done = self.fuzz("3", "one")
                self.assertEqual(done.returncode, 1)
                self.assertIn(f"cut short {reason}: it shows nothing", done.stdout)
        self.assertIn("cannot start", done.stderr)

    def test_a_finding_fails_the_run_and_stays(self):
        self.targets(one="touch $findings/crash-1; echo 'deadly signal'; exit 77\n")
        done = self.fuzz("3", "one")
        self.assertEqual(done.returncode, 1)
        self.assertIn("a finding: see Fuzz/Findings/one", done.stdout)
        self.assertIn("deadly signal", done.stderr)
        self.assertTrue((self.folder / "Fuzz/Findings/one/crash-1").exists())

    def test_an_earlier_finding_does_not_count_again(self):
        (self.folder / "Fuzz/Findings/one").mkdir(parents=True)
        (self.folder / "Fuzz/Findings/one/crash-0").touch()
        self.assertEqual(self.fuzz("3", "one").returncode, 0)
        self.assertTrue((self.folder / "Fuzz/Findings/one/crash-0").exists())

    def test_a_target_that_fails_does_not_stop_the_others(self):
        self.targets(one="exit 1\n")
        done = self.fuzz("3")
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stdout, r"(?m)^one .* cut short .*\ntwo .* clean$")


if __name__ == "__main__":
    unittest.main()
