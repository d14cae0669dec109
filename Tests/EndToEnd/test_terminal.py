# SPDX-License-Identifier: Apache-2.0
"""Sessions on a terminal."""

import os
import signal
import subprocess
import sys
import time

from support import processes
from support.launches import CX, LaunchTests
from support.policies import NOTHING, policy
from support.screen import Screen
from support.terminal import Terminal

# The connection is refused, so that cx has something to report at the end.
REFUSED = "exec 3<>/dev/tcp/203.0.113.66/443"
# Sequences that hide text that is written afterwards.
HIDING = {
    "concealed": r"\e[8m", "the alternate screen": r"\e[?1049h", "an older alternate screen": r"\e[?47h",
    "line drawing": r"\e(0", "shifted out": r"\e)0\016", "an update without an end": r"\e[?2026h",
    "an unfinished command": r"\e]0;", "an unfinished device control": r"\eP", "an unfinished sequence": r"\e[3",
    "an unfinished string in eight bits": r"\302\237", "an unfinished message": r"\e^",
}
# Sequences that must not reach a terminal, each with a piece to look for.
FORBIDDEN = {
    r"\e]52;c;c2VjcmV0\a": "52;c", r"\e]52;c;?\a": "52;c", r"\e]0;forged\a": "]0;", r"\e]2;forged\e\\": "]2;",
    r"\eP$qm\e\\": "$q", r"\eP+q544e\e\\": "+q", r"\e_Ga=q;AAAA\e\\": "Ga=q", r"\e^private\e\\": "private", r"\e[21t": "21t",
    r"\005": "\x05", r"\ektitle\e\\": "title", r"\e]9;forged\a": "]9;", r"\e]777;notify;a;b\a": "]777", r"\e[5i": "5i",
    r"\e]11;#ff0000\a": "#ff0000", r"\e[8;1;1t": "8;1;1t", r"\233" + "21t": "\x9b", r"\235" + r"52;c;c2VjcmV0\234": "52;c",
    r"\302\233" + "21t": "\x9b",
}

# A small shell: it runs the command as the foreground job, takes the terminal for itself after a while, and ends the job.
SHELL = """
import os, signal, subprocess, sys, termios, time
signal.signal(signal.SIGTTOU, signal.SIG_IGN)
def job():
    os.setpgid(0, 0)
    os.tcsetpgrp(0, os.getpid())
    signal.signal(signal.SIGTTOU, signal.SIG_DFL)
process = subprocess.Popen(sys.argv[1:], preexec_fn=job)
time.sleep(8)
os.tcsetpgrp(0, os.getpgrp())
own = termios.tcgetattr(0)
own[3] &= ~termios.ECHO
termios.tcsetattr(0, termios.TCSANOW, own)
time.sleep(1)
process.terminate()
status = process.wait(25)
kept = termios.tcgetattr(0) == own
print(f"ended with {status}, and the shell's settings are " + ("the shell's" if kept else "others"))
"""


class TerminalLaunches(LaunchTests):
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


class TerminalTests(TerminalLaunches):
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
        self.assertTrue(processes.until(lambda: any(line == "sleep 100" for line in processes.descendants().values()), 20))
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
        """Ends Claude Code, which ends at a second Ctrl-C within about a second. A busy machine may miss that."""
        for _ in range(5):
            self.terminal.type("\x03")
            self.assertTrue(self.terminal.wait("again"), self.terminal.text)
            self.terminal.type("\x03")
            if self.terminal.end(process, 8) is not None:
                break
        self.assertEnds(process, 0)


class TerminalWallTests(TerminalLaunches):
    """The output from inside, as the terminal outside gets it."""

    def shell(self, script: str, text: str = NOTHING, **options):
        self.before = self.terminal.settings()
        return self.popen(
            "shell", "--policy", self.policy(text), "--", "bash", "-c", script, **{**self.terminal.options(), **options}
        )

    def answering(self, process, answers: dict[str, str], delay: float, seconds: float = 40) -> None:
        """Plays the terminal until cx ends. It answers each question once, later."""
        due, deadline = [], time.monotonic() + seconds
        while process.poll() is None and time.monotonic() < deadline:
            self.terminal.read(0.02)
            for question in [question for question in answers if question in self.terminal.raw]:
                due.append((time.monotonic() + delay, answers.pop(question)))
            for moment in [each for each in due if each[0] <= time.monotonic()]:
                due.remove(moment)
                self.terminal.type(moment[1])
        self.answered = not answers and not due

    def test_nothing_hides_what_cx_says_at_the_end(self):
        for name, bytes in HIDING.items():
            with self.subTest(name):
                self.terminal.raw = ""
                process = self.shell(f"printf 'seen '; printf '{bytes}'; {REFUSED}")
                self.assertEndsSoon(process, 1)
                shown = Screen(self.terminal.raw).text
                self.assertRegex(shown, r"(?m)^cx: session \S+ ended with status 1", repr(self.terminal.raw))
                self.assertIn("203.0.113.66", shown)
                self.assertEqual(self.terminal.unread(), b"")

    def assertEndsSoon(self, process, status: int) -> None:
        self.assertEqual(self.terminal.end(process, 60), status, repr(self.terminal.raw[-2000:]))
        self.assertEqual(self.terminal.settings(), self.before)

    def test_the_screen_of_these_tests_hides_what_a_terminal_would(self):
        for name, bytes in HIDING.items():
            with self.subTest(name):
                written = (
                    bytes.encode().decode("unicode_escape").encode("latin-1").decode("utf-8", "replace")
                    if "302" in bytes
                    else (bytes.replace(r"\e", "\x1b").replace(r"\016", "\x0e"))
                )
                self.assertNotIn("hidden", Screen(f"seen {written}hidden").text)

    def test_what_is_forbidden_never_reaches_the_terminal(self):
        script = "; ".join(f"printf '{bytes}'; echo' '{index}" for index, bytes in enumerate(FORBIDDEN))
        process = self.shell(script.replace("echo' '", "echo "))
        self.assertEndsSoon(process, 0)
        for bytes, piece in FORBIDDEN.items():
            self.assertNotIn(piece, self.terminal.raw, bytes)
        self.assertIn(str(len(FORBIDDEN) - 1), self.terminal.raw)
        self.assertEqual(self.terminal.unread(), b"")

    def test_a_policy_lets_clipboard_and_title_through(self):
        process = self.shell(
            r"printf '\e]52;c;aGk=\a\e]2;named\a\e]52;c;?\a'", policy(more="terminal: {clipboard: write, title: true}")
        )
        self.assertEndsSoon(process, 0)
        self.assertIn("\x1b]52;c;aGk=\x07\x1b]2;named\x07", self.terminal.raw)
        self.assertNotIn("52;c;?", self.terminal.raw)

    def test_a_late_answer_is_not_typed_into_the_users_shell(self):
        # The last question comes at the very end, when nobody inside is left to read the answer.
        questions = {
            "\x1b[6n": "\x1b[12;40R", "\x1b]11;?": "\x1b]11;rgb:0000/0000/0000\x07", "\x1b[c": "\x1b[?62;22c",
            "\x1b[>q": "\x1bP>|late\x1b\\",
        }
        process = self.shell(r"printf '\e[6n\e]11;?\a\e[c\e[>q'; exit 3")
        self.answering(process, questions, 0.7)
        self.assertEndsSoon(process, 3)
        self.assertTrue(self.answered, repr(self.terminal.raw))
        self.assertEqual(self.terminal.unread(), b"")

    def test_an_answer_reaches_the_program_that_asked(self):
        process = self.shell(
            r"""stty raw -echo; printf '\e[6n'; IFS= read -rs -t 20 -d R line; stty sane; printf 'at %s.' "${line#*[}" """
        )
        self.answering(process, {"\x1b[6n": "\x1b[12;40R"}, 0.1)
        self.assertEndsSoon(process, 0)
        self.assertIn("at 12;40.", self.terminal.text)

    def test_a_change_of_size_arrives_inside(self):
        process = self.open("shell", "--policy", self.policy(NOTHING))
        self.assertTrue(self.terminal.wait(r"\$ "), self.terminal.text)
        # The size changes as when a window is dragged. The last size counts.
        for columns in range(80, 98):
            self.terminal.resize(51, columns)
        for _ in range(20):
            self.terminal.type("stty size\r")
            if self.terminal.wait(r"\s51 97\s", 1):
                break
        self.assertRegex(self.terminal.text, r"\s51 97\s")
        self.terminal.type("exit 0\r")
        self.assertEnds(process, 0)

    def test_keys_arrive_as_they_are_typed(self):
        keys = "\x1b[97;5u\x1b[200~pasted \x03\x1a\x1c 漢\x1b[201~\x1b[<0;3;4M\x1b[I"
        script = f"stty raw -echo; echo ready; head -c {len(keys.encode())} | od -An -v -tx1 -w999; stty sane"
        process = self.shell(script)
        self.assertTrue(self.terminal.wait("ready"), self.terminal.text)
        self.terminal.type(keys)
        self.assertTrue(self.terminal.wait(" ".join(f"{byte:02x}" for byte in keys.encode())), self.terminal.text)
        self.assertEndsSoon(process, 0)

    def test_a_signal_in_the_middle_of_a_flood_gives_the_terminal_back(self):
        process = self.shell(r"printf '\e[?1049h\e[8m\e[?1003h\e[?2004h'; yes")
        self.assertTrue(self.terminal.wait(r"y\r\ny", 30, raw=True), repr(self.terminal.raw[:300]))
        process.send_signal(signal.SIGTERM)
        self.assertEndsSoon(process, 128 + signal.SIGTERM)
        for end in ("\x1b[?1049l", "\x1b[m", "\x1b[?1003l", "\x1b[?2004l"):
            self.assertIn(end, self.terminal.raw[-4000:])

    def test_a_killed_cx_gives_the_terminal_back(self):
        process = self.shell(r"printf '\e[?1049h\e[8m\e[?1003h'; echo up; sleep 100")
        self.assertTrue(self.terminal.wait("up"), repr(self.terminal.raw))
        self.assertNotEqual(self.terminal.settings(), self.before)
        process.kill()
        self.assertEqual(self.terminal.end(process), -signal.SIGKILL)
        self.assertTrue(processes.until(lambda: self.terminal.settings() == self.before, 20))
        self.terminal.read(0.5)
        for end in ("\x1b[?1049l", "\x1b[m", "\x1b[?1003l"):
            self.assertIn(end, self.terminal.raw)

    def test_a_killed_cx_gives_the_screen_back_though_a_shell_was_quicker(self):
        text = r"u"r"p\e[?1049h\e[8m\e[?1003h\e[?25l"
        shell = subprocess.Popen(["bash", "--norc", "--noprofile", "-i"], env={**self.environment, "PS1": "PROMPT> "},
                                 cwd=self.workspace, start_new_session=True, **self.terminal.options())
        self.started.append(shell)
        self.assertTrue(self.terminal.wait("PROMPT> "))
        self.terminal.type(f"""'{CX}' shell --policy '{self.policy(NOTHING)}' -- bash -c "printf '{text}'; sleep 100"\r""")
        self.assertTrue(self.terminal.wait(r"up\x1b\[", raw=True), repr(self.terminal.raw))
        self.terminal.raw = ""
        os.kill(self.cx_itself(), signal.SIGKILL)
        self.assertGivesBack("\x1b[?1049l", "\x1b[m", "\x1b[?1003l", "\x1b[?25h")
        self.assertRegex(self.terminal.raw, r"(?s).*\x1b\[\?2004h(?!.*\x1b\[\?2004l)", "the shell's own mode")
        self.terminal.type("echo back $((1 + 1))\r")
        self.assertTrue(self.terminal.wait("back 2"), repr(self.terminal.raw))
        self.terminal.type("exit 0\r")
        self.assertEqual(self.terminal.end(shell), 0)

    def test_a_killed_cx_gives_the_screen_back_where_only_what_is_shown_is_the_terminals(self):
        for options in ({"stdin": subprocess.DEVNULL}, {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}):
            with self.subTest(options):
                self.terminal.raw = ""
                process = self.shell(r"printf '\e[?1049h\e[8m\e[?25lup' >&2; sleep 100", **options, preexec_fn=None)
                self.assertTrue(self.terminal.wait("up"), repr(self.terminal.raw))
                process.kill()
                self.assertEqual(process.wait(10), -signal.SIGKILL)
                self.assertGivesBack("\x1b[?1049l", "\x1b[m", "\x1b[?25h")
                self.assertEqual(self.terminal.settings(), self.before)

    def cx_itself(self) -> int:
        return next(pid for pid, line in processes.descendants().items() if line.startswith(f"{CX} shell "))

    def assertGivesBack(self, *ends: str) -> None:
        """Asserts that the terminal is given back at once. The removal of the container takes longer."""
        deadline = time.monotonic() + 3
        while time.monotonic() < deadline and not all(end in self.terminal.raw for end in ends):
            self.terminal.read(0.1)
        for end in ends:
            self.assertIn(end, self.terminal.raw)
        self.terminal.read(0.2)

    def test_what_a_mode_reports_late_is_not_typed_into_the_users_shell(self):
        # Each row has a mode, the event that makes the terminal report, and the report.
        for mode, cause, report in ((2048, "h", "\x1b[48;40;140;800;1400t"), (1004, "h", "\x1b[I"), (2031, "h", "\x1b[?997;1n"),
                                    (1003, "l", "\x1b[<35;3;4M"), (1004, "l", "\x1b[O")):
            for answers in ({}, {"\x1b[c": "\x1b[?62;22c"}):
                with self.subTest(mode=mode, cause=cause, answers=answers):
                    self.terminal.raw = ""
                    process = self.shell(rf"printf '\e[?{mode}h'; exit 3")
                    # A terminal does one thing after another, with the same delay each time.
                    self.answering(process, {f"\x1b[?{mode}{cause}": report, **answers}, 0.5)
                    self.assertEndsSoon(process, 3)
                    self.assertTrue(self.answered, repr(self.terminal.raw))
                    self.assertEqual(self.terminal.unread(), b"")

    def test_what_cx_says_stands_on_a_line_of_its_own(self):
        for bytes in ("$ echo ", r"\e[31m$ echo ", r"first\n$ echo \r\e[7C", r"$ echo \e[?1049h\r\n", r"$ echo \e7\r\n\e8"):
            for options in ({}, {"stdin": subprocess.DEVNULL, "preexec_fn": None}):
                with self.subTest(bytes, options=options):
                    self.terminal.raw = ""
                    process = self.shell(f"({REFUSED}) 2>/dev/null; printf '{bytes}'; exit 3", **options)
                    self.assertEndsSoon(process, 3)
                    before = self.terminal.raw.partition("echo ")[2].partition("cx: ")[0]
                    self.assertTrue(before.endswith("\r\n"), repr(before))

    def test_a_terminal_without_its_session_that_goes_away_ends_it(self):
        # Nobody sends a signal if it is not the controlling terminal. Only reading and writing show it.
        process = self.shell("trap '' HUP; sleep 100", preexec_fn=None)
        self.assertTrue(processes.until(lambda: any(line == "sleep 100" for line in processes.descendants().values()), 30))
        os.close(self.terminal.master)
        try:
            self.assertEqual(process.wait(30), 128 + signal.SIGHUP)
        finally:
            self.terminal.master = os.open("/dev/null", os.O_RDWR)

    def test_without_a_terminal_inside_what_is_shown_is_filtered_too(self):
        # One has its input from elsewhere. The other has only its errors at the terminal.
        for options in ({"stdin": -3}, {"stdin": -3, "stdout": -1}):
            with self.subTest(options):
                self.terminal.raw = ""
                process = self.shell(
                    r"printf 'out \e]52;c;c2VjcmV0\a\e[c\e[31mred\e[8m'; printf 'err \e]52;c;c2VjcmV0\a\e[c\e[8m' >&2; "
                    + REFUSED,
                    **options, preexec_fn=None,
                )
                self.assertEndsSoon(process, 1)
                self.assertIn("err ", self.terminal.raw)
                for piece in ("52;c", "\x1b[c"):
                    self.assertNotIn(piece, self.terminal.raw)
                self.assertRegex(Screen(self.terminal.raw).text, r"cx: session \S+ ended with status 1")

    def test_a_session_in_the_background_ends_and_leaves_the_terminal_to_the_shell(self):
        process = self.popen("shell", "--policy", self.policy(NOTHING), "--", "sh", "-c", "echo inside; sleep 100",
                             before=[sys.executable, "-c", SHELL], **self.terminal.options())
        self.assertTrue(self.terminal.wait("inside"), self.terminal.text)
        self.assertEqual(self.terminal.end(process, 40), 0, self.terminal.text)
        self.assertIn(f"ended with {128 + signal.SIGTERM}, and the shell's settings are the shell's", self.terminal.text)
