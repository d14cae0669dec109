# SPDX-License-Identifier: Apache-2.0
"""Kills of every process at every moment: nothing is left, and nothing ever runs without its wall."""

import itertools
import os
import signal
import subprocess
import time

from support import processes
from support.engines import engine
from support.launches import PODMAN, LaunchTests
from support.moments import KILLED_PODMAN, MOMENTS, RUNNING, all_victims, victims
from support.policies import AWS, SITE
from support.wall_watch import WallWatch

COMMAND = "sleep 471"


class KillTests(LaunchTests):
    def launch(self, moment: str, policy: str) -> subprocess.Popen:
        """Starts a launch and waits until it has come to this moment."""
        hook = MOMENTS.get(moment)
        cx = self.popen("shell", "--policy", self.policy(policy), "--", *COMMAND.split(),
                        engine=engine(self.folder, hook) if hook else None, stdout=subprocess.DEVNULL)
        self.watch = WallWatch(self.state, COMMAND)
        self.watch.start()
        reached = (
            (lambda: bool(victims("the command", cx.pid, COMMAND))) if moment == RUNNING else (self.folder / "moment").exists
        )
        self.assertTrue(processes.until(reached, 30), f"never came to: {moment}")
        return cx

    def kill(self, who: str, moment: str, number: int, policy: str = SITE) -> int:
        """Kills at this moment, lets the launch go on, checks what is left, and returns cx's status."""
        cx = self.launch(moment, policy)
        found = all_victims(who, cx.pid, COMMAND)
        self.assertTrue(all(found), f"{who} is not there {moment}")
        for victim in itertools.chain(*found):
            os.kill(victim, number)
        (self.folder / "moment.passed").touch()
        try:
            status = cx.wait(20)
        finally:
            self.watch.stop()
        self.errors = cx.stderr.read()
        self.assertNothingLeft()
        self.assertEqual(self.watch.unguarded, [], f"ran without its wall: {who} killed {moment}")
        return status


def add_test(who: str, moment: str, number: signal.Signals, *expected: int) -> None:
    def test(self: KillTests) -> None:
        status = self.kill(who, moment, number)
        self.assertIn(status, expected, self.errors)
        if who.startswith("cx") and number == signal.SIGKILL:
            return
        if 125 in expected:
            self.assertRegex(self.errors, "rror: ")

    name = f"{number.name} to {who} {moment}"
    setattr(KillTests, "test_" + name.replace(" ", "_").replace("'", ""), test)


for _moment in [*MOMENTS, RUNNING]:
    add_test("cx", _moment, signal.SIGKILL, -signal.SIGKILL)
    add_test("cx", _moment, signal.SIGTERM, 128 + signal.SIGTERM)
    add_test("the guard", _moment, signal.SIGKILL, 125)
    add_test("the watcher", _moment, signal.SIGKILL, 125)
for _pair in itertools.combinations(("cx", "the guard", "the watcher"), 2):
    for _moment in (
        "before the container is created", "after the container was prepared", "before the command is started", RUNNING
    ):
        add_test(" and ".join(_pair), _moment, signal.SIGKILL, -signal.SIGKILL if "cx" in _pair else 125)
for _moment in list(MOMENTS)[:4]:
    add_test("cx", _moment, signal.SIGINT, 128 + signal.SIGINT)
add_test("podman start", RUNNING, signal.SIGKILL, 125)
add_test("the container's monitor", "after the container was prepared", signal.SIGKILL, 125)
add_test("the command", RUNNING, signal.SIGKILL, 137)


class KilledPodmanTests(LaunchTests):
    def killed(self, reached: str) -> bool:
        """True if podman was killed at this moment, rather than just behind its end."""
        hook = KILLED_PODMAN.format(folder=self.folder, podman=PODMAN, reached=reached)
        outcome = self.cx("shell", "--policy", self.policy(SITE), "--", "true", engine=engine(self.folder, hook))
        self.assertRefused(outcome, "podman cannot prepare the container")
        self.assertNothingLeft()
        return (self.folder / "seen").read_text() == str(-signal.SIGKILL)

    def test_podman_killed_while_it_prepares_the_container_leaves_nothing(self):
        for reached in ("any(monitors())", "os.path.exists(first)"):
            with self.subTest(reached):
                self.assertTrue(any(self.killed(reached) for _ in range(10)))


class SessionTests(LaunchTests):
    launch, kill = KillTests.launch, KillTests.kill

    def test_one_of_three_stopped_and_one_killed_ends_the_session(self):
        # A stopped guard with a killed watcher is left out: nothing is reached then, and the guard acts when it goes on.
        for stopped, killed in (
            ("cx", "the guard"), ("cx", "the watcher"), ("the guard", "cx"), ("the watcher", "cx"), ("the watcher", "the guard")
        ):
            with self.subTest(f"{stopped} stopped, {killed} killed"):
                cx = self.launch(RUNNING, SITE)
                self.addCleanup(self.watch.stop)
                [stopped_pid], [killed_pid] = (victims(who, cx.pid, COMMAND) for who in (stopped, killed))
                os.kill(stopped_pid, signal.SIGSTOP)
                os.kill(killed_pid, signal.SIGKILL)
                ended = processes.until(lambda: not victims("the command", cx.pid, COMMAND), 15)
                os.kill(stopped_pid, signal.SIGCONT)
                self.assertTrue(ended, "the command goes on")
                cx.wait(30)
                self.watch.stop()
                self.assertNothingLeft(30)
                self.assertEqual(self.watch.unguarded, [])

    def test_a_second_interrupt_ends_a_session_that_does_not_mind_the_first(self):
        cx = self.launch(RUNNING, SITE)
        cx.send_signal(signal.SIGINT)
        self.assertFalse(processes.until(lambda: cx.poll() is not None, 1))
        cx.send_signal(signal.SIGINT)
        self.assertEqual(cx.wait(15), 130)
        self.watch.stop()

    def test_interrupts_without_end_from_a_terminal_leave_nothing(self):
        # A terminal sends these signals to every process of the group, podman among them.
        for pause in (0.05, 0.07, 0.1):
            with self.subTest(pause):
                cx = self.launch(RUNNING, SITE)
                self.addCleanup(self.watch.stop)
                began = time.monotonic()
                while cx.poll() is None and time.monotonic() - began < 20:
                    os.killpg(cx.pid, signal.SIGINT)
                    time.sleep(pause)
                self.assertEqual(cx.wait(1), 130, cx.stderr.read())
                self.watch.stop()
                self.assertNothingLeft()

    def test_a_session_with_credentials_leaves_nothing_either(self):
        self.assertEqual(self.kill("cx", RUNNING, signal.SIGKILL, AWS), -signal.SIGKILL)

    def test_the_wall_is_seen_up_while_the_command_runs(self):
        cx = self.launch(RUNNING, SITE)
        self.assertTrue(processes.until(lambda: self.watch.seen > 0, 10), "the watch never saw the command")
        cx.terminate()
        self.assertEqual(cx.wait(15), 143)
        self.watch.stop()
        self.assertEqual(self.watch.unguarded, [])


    def test_without_the_containers_monitor_the_wall_stands_until_the_session_is_ended(self):
        cx = self.launch(RUNNING, SITE)
        for monitor in victims("the container's monitor", cx.pid, COMMAND):
            os.kill(monitor, signal.SIGKILL)
        seen = self.watch.seen
        self.assertTrue(processes.until(lambda: cx.poll() is not None or self.watch.seen > seen + 2, 10))
        cx.terminate()
        self.assertEqual(cx.wait(15), 143, cx.stderr.read())
        self.watch.stop()
        self.assertNothingLeft()
        self.assertEqual(self.watch.unguarded, [])
