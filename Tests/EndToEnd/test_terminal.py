"""Sessions on a terminal."""

import os
import signal

from support import processes
from support.launches import LaunchTests
from support.policies import NOTHING
from support.terminal import Terminal


class TerminalTests(LaunchTests):
    def setUp(self):
        super().setUp()
        self.terminal = Terminal()
        self.addCleanup(self.terminal.close)

    def open(self, *arguments: str):
        self.before = self.terminal.settings()
        return self.popen(*arguments, **self.terminal.options())

    def assertEnds(self, process, status: int) -> None:
        self.assertEqual(self.terminal.end(process), status, self.terminal.text)
        self.assertEqual(self.terminal.settings(), self.before, "the terminal's settings are not what they were")

    def test_an_interactive_shell_echoes_and_ends_with_its_status(self):
        process = self.open("shell", "--policy", self.policy(NOTHING))
        self.assertTrue(self.terminal.wait(r"\$ "), self.terminal.text)
        self.terminal.type("echo $((40 + 2)) of $(tty); stty size\r")
        self.assertTrue(self.terminal.wait(r"42 of /dev/pts/\d+\s+40 140"), self.terminal.text)
        self.terminal.type("exit 7\r")
        self.assertEnds(process, 7)

    def test_ctrl_c_is_for_what_runs_inside(self):
        process = self.open("shell", "--policy", self.policy(NOTHING))
        self.assertTrue(self.terminal.wait(r"\$ "))
        self.terminal.type("sleep 100\r")
        self.terminal.read(0.5)
        self.terminal.type("\x03")
        self.terminal.type("echo still $((1 + 1))\r")
        self.assertTrue(self.terminal.wait("still 2"), self.terminal.text)
        self.terminal.type("exit 0\r")
        self.assertEnds(process, 0)

    def test_the_terminal_is_restored_when_the_guard_is_killed(self):
        process = self.open("shell", "--policy", self.policy(NOTHING))
        self.assertTrue(self.terminal.wait(r"\$ "))
        self.assertNotEqual(self.terminal.settings(), self.before)
        os.kill(processes.guard(), signal.SIGKILL)
        self.assertEnds(process, 125)
        self.assertIn("the guard ended", self.terminal.text)

    def test_a_terminal_that_goes_away_ends_the_session(self):
        process = self.open("shell", "--policy", self.policy(NOTHING), "--", "sleep", "100")
        self.assertTrue(processes.until(lambda: any("sleep 100" == line for line in processes.descendants().values()), 20))
        process.send_signal(signal.SIGHUP)
        self.assertEnds(process, 128 + signal.SIGHUP)

    def test_claude_code_opens_at_its_prompt(self):
        process = self.open("--policy", "readonly-investigator")
        self.assertTrue(self.terminal.wait(r"❯|> ", 40), self.terminal.text)
        self.assertTrue(self.terminal.wait(r"for shortcuts|Try \"|/help", 20), self.terminal.text)
        for dialog in ("text style", "Dark mode", "trust", "Select login", "Bypass Permissions"):
            self.assertNotIn(dialog, self.terminal.text)
        self.leave(process)

    def test_a_session_that_opens_with_a_question_answers_it(self):
        process = self.open("--policy", "readonly-investigator", "why is the DLQ growing")
        self.assertTrue(self.terminal.wait(r"holds\s+7\s+messages", 60), self.terminal.text)
        self.leave(process)

    def leave(self, process) -> None:
        self.terminal.type("\x03")
        self.assertTrue(self.terminal.wait("again"), self.terminal.text)
        self.terminal.type("\x03")
        self.assertEnds(process, 0)
