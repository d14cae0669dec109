# SPDX-License-Identifier: Apache-2.0
"""Input and output without a terminal."""

import json
import os
import signal

from support.launches import LaunchTests
from support.policies import NOTHING


def closed(*descriptors: int) -> dict:
    """Returns options for a process that begins without these streams."""
    return {"stdin": None, "preexec_fn": lambda: [os.close(descriptor) for descriptor in descriptors]}


class StreamTests(LaunchTests):
    def test_what_is_piped_in_arrives_whole(self):
        text = "".join(f"line {number}\n" for number in range(50_000))
        outcome = self.shell(NOTHING, "cat", input=text)
        self.assertEqual((outcome.status, outcome.output == text), (0, True))

    def test_the_end_of_the_input_is_seen_inside(self):
        self.assertEqual(self.shell(NOTHING, "wc", "-c", input="abc").output.strip(), "3")

    def test_without_input_there_is_none(self):
        self.assertEqual(self.shell(NOTHING, "wc", "-c").output.strip(), "0")

    def test_a_closed_input_is_the_end_of_the_input_inside(self):
        for command in (("wc", "-c"), ("sh", "-c", "cat; readlink /proc/self/fd/0; echo 0")):
            with self.subTest(command):
                outcome = self.shell(NOTHING, *command, timeout=60, **closed(0))
                self.assertEqual((outcome.status, outcome.output.split()[-1], outcome.errors), (0, "0", ""), outcome)
        outcome = self.cx("--policy", "readonly-investigator", "--print", "why is the DLQ growing", **closed(0))
        self.assertEqual(outcome.status, 0, outcome)
        self.assertIn("holds 7 messages", outcome.output)

    def test_an_input_that_cannot_be_read_is_the_end_of_the_input_inside(self):
        for name, path, flags in (
            ("only written", "/dev/null", os.O_WRONLY), ("a folder", "/", os.O_RDONLY), ("only a path", "/dev/null", os.O_PATH)
        ):
            with self.subTest(name):
                descriptor = os.open(path, flags)
                self.addCleanup(os.close, descriptor)
                outcome = self.shell(NOTHING, "wc", "-c", timeout=60, stdin=descriptor)
                self.assertEqual((outcome.status, outcome.output.strip()), (0, "0"), outcome)

    def test_no_file_of_the_session_takes_the_place_of_a_closed_stream(self):
        for streams in ((1,), (2,), (1, 2), (0, 1, 2)):
            with self.subTest(streams):
                outcome = self.shell(NOTHING, "sh", "-c", "echo out; echo err >&2; cat >&2; exit 3", **closed(*streams))
                self.assertEqual(outcome.status, 3, outcome)
                self.assertEqual(outcome.output, "" if 1 in streams else "out\n")
                self.assertEqual(outcome.errors, "" if 2 in streams else "err\n")
                verified = self.cx("sessions", "verify", outcome.session.name)
                self.assertEqual(verified.status, 0, verified)

    def test_output_and_errors_stay_apart(self):
        outcome = self.shell(NOTHING, "sh", "-c", "for i in $(seq 20000); do echo out; echo err >&2; done")
        self.assertEqual(outcome.output, "out\n" * 20000)
        self.assertEqual(outcome.errors, "err\n" * 20000)

    def test_a_reader_that_leaves_ends_the_session_quietly(self):
        for command in ("seq 10000000", "while echo line; do :; done"):
            with self.subTest(command):
                process = self.popen("shell", "--policy", self.policy(NOTHING), "--", "sh", "-c", command)
                process.stdout.readline()
                process.stdout.close()
                self.assertEqual((process.wait(60), process.stderr.read()), (141, ""))

    def test_a_reader_that_leaves_ends_a_command_though_its_caller_ignores_the_signal(self):
        process = self.popen("policy", "rules", "--format", "markdown", restore_signals=False,
                             preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_IGN))
        process.stdout.readline()
        process.stdout.close()
        self.assertEqual((process.wait(30), process.stderr.read()), (-signal.SIGPIPE, ""))

    def test_output_that_cannot_be_written_is_an_error(self):
        path = self.policy(NOTHING)
        for status, *words in (
            (2, "policy", "show", "base"), (2, "policy", "check", "--format", "sarif", path), (2, "policy", "list"),
            (2, "policy", "schema"), (125, "plan", "--policy", path), (125, "--help"),
        ):
            with self.subTest(words), open("/dev/full", "w") as full:
                process = self.popen(*words, stdout=full)
                self.addCleanup(process.wait)
                self.assertIn("the output is not whole", process.stderr.read())
                self.assertEqual(process.wait(30), status)

    def test_a_locale_and_a_terminal_that_only_the_caller_has_work_inside(self):
        script = 'bash -c "echo $TERM"; locale charmap; tput colors'
        text = NOTHING.replace("[TERM, LANG]", "[TERM, LANG, LC_ALL]")
        outcome = self.shell(text, "bash", "-c", script,
                             environment={"LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "TERM": "xterm-unheard"})
        self.assertEqual(outcome.output.splitlines()[:3], ["xterm-unheard", "UTF-8", "256"], outcome)
        self.assertRegex(outcome.errors, "^cx: no terminfo entry of xterm-unheard [^\n]*\n$")

    def test_arguments_arrive_as_they_were_given(self):
        words = ["a b", "", "$HOME", "'", '"', "--", "-x", "*", "ä\n", "{{.}}"]
        outcome = self.shell(NOTHING, "python3", "-c", "import json, sys; print(json.dumps(sys.argv[1:]))", *words)
        self.assertEqual(json.loads(outcome.output), words)

    def test_arguments_after_the_dashes_go_to_claude(self):
        outcome = self.cx("--policy", "readonly-investigator", "--", "--output-format", "json", "-p", "why is the DLQ growing")
        self.assertEqual(outcome.status, 0, outcome)
        answer = json.loads(outcome.output)
        self.assertFalse(answer["is_error"])
        self.assertIn("holds 7 messages", answer["result"])
        self.assertTrue(any("purge-queue" in json.dumps(denial) for denial in answer["permission_denials"]))

    def test_an_answer_can_be_about_what_is_piped_in(self):
        outcome = self.cx("--policy", "readonly-investigator", "--print", "why is the DLQ growing", input="a log line\n")
        self.assertEqual(outcome.status, 0, outcome)
        self.assertIn("holds 7 messages", outcome.output)

    def test_a_question_may_begin_with_a_dash(self):
        outcome = self.cx("--policy", "readonly-investigator", "--print", "- why is the DLQ growing")
        self.assertEqual(outcome.status, 0, outcome)
        self.assertIn("holds 7 messages", outcome.output)

    def test_flags_that_would_undo_the_sandbox_are_refused(self):
        for flag in ("--settings=x.json", "--mcp-config", "--setting-sources", "--bare", "--plugin-dir"):
            with self.subTest(flag):
                self.assertRefused(
                    self.cx("--policy", "readonly-investigator", "--", flag, "x", "-p", "why"), flag.partition("=")[0]
                )

    def test_permissions_cannot_be_skipped(self):
        outcome = self.cx("--policy", "readonly-investigator", "--", "--dangerously-skip-permissions", "--allowedTools", "Bash",
                          "-p", "why is the DLQ growing")
        self.assertIn("has been denied", outcome.output)
        self.assertEqual(outcome.world.calls("PurgeQueue"), [403])
