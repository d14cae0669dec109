# SPDX-License-Identifier: Apache-2.0
"""If anything goes wrong before the start, nothing runs."""

import os
import resource
import subprocess
import textwrap

from support import processes
from support.engines import engine
from support.launches import IS_ROOT, PODMAN, LaunchTests
from support.policies import NOTHING, SITE
from support.wall_watch import ruleset
from support.world import World


class FailClosedTests(LaunchTests):
    """Launches that must not run. The workspace is writable, so the command would leave a trace."""

    def setUp(self):
        super().setUp()
        self.canary = self.workspace / "ran"

    def attempt(self, hook: str, policy: str = SITE, **options):
        text = policy + "workspace: {access: read-write, at: /src}\n"
        outcome = self.shell(text, "touch", "/src/ran", engine=engine(self.folder, textwrap.dedent(hook)), **options)
        return outcome

    def assertNothingRan(self, outcome, *parts: str) -> None:
        self.assertRefused(outcome, *parts)
        self.assertFalse(self.canary.exists(), "the command ran")

    def test_the_canary_is_there_when_all_is_well(self):
        self.assertEqual(self.attempt("").status, 0)
        self.assertTrue(self.canary.exists())

    def after_init(self, *steps: str) -> str:
        """Returns an engine that does something to the prepared container."""
        return "\n".join(
            [
                "if verb == 'create':", f"    open('{self.folder}/pidfile', 'w').write(value('--pidfile'))", "if verb == 'init':",
                "    status = podman()", f"    pidfile = open('{self.folder}/pidfile').read()", "    pid = open(pidfile).read()",
                "    enter = ['nsenter', '--target', pid, '--net']",
                f"    enter = enter if os.getuid() == 0 else ['{PODMAN}', 'unshare', *enter]", *(f"    {step}" for step in steps),
                "    sys.exit(status)",
            ]
        )

    def test_a_false_process_id_is_seen(self):
        """The process has namespaces of its own, so that not even a mistaken guard could harm anybody."""
        other = subprocess.Popen(["unshare", "--user", "--map-root-user", "--net", "sleep", "60"])
        self.addCleanup(other.wait)
        self.addCleanup(other.kill)
        hook = self.after_init(f"open(pidfile, 'w').write('{other.pid}')")
        outcome = self.attempt(hook)
        other.kill()
        other.wait()
        self.assertNothingRan(outcome, "guard")

    def test_a_process_id_that_is_none_is_seen(self):
        for text in ("", "x", "1", "0", "-1", "99999999"):
            with self.subTest(text):
                self.assertNothingRan(self.attempt(self.after_init(f"open(pidfile, 'w').write('{text}')")))

    def test_a_firewall_that_is_there_already_is_seen(self):
        hook = self.after_init("subprocess.run([*enter, 'nft', 'add', 'table', 'inet', 'cx'])")
        self.assertNothingRan(self.attempt(hook))

    def test_another_table_does_not_open_anything(self):
        """A chain before ours accepts everything. A packet needs every chain to accept it, and ours does not."""
        hook = self.after_init(
            "subprocess.run([*enter, 'nft', 'add table ip other; '"
            " 'add chain ip other out { type filter hook output priority -300; policy accept; }'])"
        )
        outcome = self.shell(
            SITE, "python3", "-c", "import socket, sys; sys.exit(socket.socket().connect_ex(('203.0.113.66', 443)))",
            engine=engine(self.folder, hook),
        )
        self.assertIn(outcome.status, (111, 125))
        self.assertEqual(outcome.world.outside, [])

    def test_an_engine_that_complains_and_succeeds_is_an_engine_that_succeeded(self):
        outcome = self.attempt("if verb in ('create', 'init'): print('Error: something', file=sys.stderr)")
        self.assertEqual(outcome.status, 0)

    def test_an_engine_that_lies_about_creating(self):
        self.assertNothingRan(self.attempt("if verb == 'create': sys.exit(0)"), "podman cannot")

    def test_an_engine_that_lies_about_preparing(self):
        self.assertNothingRan(self.attempt("if verb == 'init': sys.exit(0)"))

    def test_an_engine_that_starts_too_early_opens_nothing(self):
        """The command runs before the wall is up, and has nowhere to go: the namespace has no way out of its own."""
        hook = "if verb == 'init':\n    arguments[arguments.index('init')] = 'start'"
        outcome = self.shell(SITE, "python3", "-c", """
import socket, time
end = time.monotonic() + 3
while time.monotonic() < end:
    with socket.socket() as attempt:
        attempt.settimeout(0.2)
        if attempt.connect_ex(("203.0.113.66", 443)) == 0:
            print("open")
            break
""", engine=engine(self.folder, hook))
        self.assertNotIn("open", outcome.output)
        self.assertEqual(outcome.world.outside, [])

    def test_a_state_folder_that_cannot_be_written(self):
        self.state.write_text("a file where a folder should be")
        self.assertNothingRan(self.attempt(""), str(self.state))
        self.state.unlink()

    def test_a_full_disk_under_the_session_folder(self):
        if IS_ROOT:
            self.state.mkdir()
            subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", self.state], check=True)
            self.addCleanup(subprocess.run, ["umount", "--lazy", self.state])
            outcome = self.attempt("")
        else:
            # A user cannot mount. Files that cannot grow are as good as a full disk, and the signal for it is ignored.
            outcome = self.attempt("", preexec_fn=no_files, restore_signals=False)
        self.assertNothingRan(outcome, "cannot write")

    def test_a_home_that_is_not_there_does_not_matter(self):
        environment = {"HOME": "/nonexistent"}
        self.assertEqual(self.attempt("", policy=NOTHING, environment=environment).status, 0)


def no_files() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))


class FirewallDownTests(LaunchTests):
    """The network wall is taken down from outside, which only the host's root or the caller can do."""

    def running(self):
        ready = self.workspace / "go"
        script = """
import os, socket, sys, time
while not os.path.exists("/src/go"):
    time.sleep(0.05)
began = time.monotonic()
with socket.socket() as attempt:
    attempt.settimeout(1)
    print(attempt.connect_ex(("203.0.113.66", 443)))
with socket.socket() as attempt:
    attempt.settimeout(1)
    try:
        attempt.connect((socket.getaddrinfo("status.example.com", 443, socket.AF_INET)[0][4][0], 443))
        print("open")
    except OSError as error:
        print(error)
"""
        cx = self.popen("shell", "--policy", self.policy(SITE), "--", "python3", "-c", script)
        self.assertTrue(
            processes.until(lambda: any(line.startswith("python3 -c") for line in processes.descendants().values()), 20)
        )
        [file] = self.state.glob("cx/sessions/*/mounts/pid")
        return cx, int(file.read_text()), ready

    def nft(self, pid: int, *arguments: str) -> None:
        enter = ["nsenter", "--target", str(pid), "--net", "nft", *arguments]
        subprocess.run(enter if os.getuid() == 0 else [PODMAN, "unshare", *enter], check=True, cwd="/")

    def test_with_the_wall_the_forbidden_address_is_refused_and_the_allowed_site_open(self):
        cx, pid, ready = self.running()
        self.assertIn("policy drop", ruleset(pid))
        ready.touch()
        self.assertEqual(cx.communicate(timeout=30)[0], "111\nopen\n")

    def test_without_the_wall_the_probe_sees_it_and_nothing_gets_out(self):
        world = World()
        cx, pid, ready = self.running()
        self.nft(pid, "flush", "ruleset")
        ready.touch()
        said = cx.communicate(timeout=30)[0]
        self.assertNotEqual(said.splitlines()[0], "111", said)
        self.assertNotIn("open", said)
        self.assertEqual(world.strangers, [])
