# SPDX-License-Identifier: Apache-2.0
"""`cx allow`: only its owner can widen a running session, and only for a while."""

import json
import os
import signal
import subprocess

from support import processes
from support.launches import CX, IS_ROOT, PODMAN, LaunchTests
from support.policies import SITE
from support.world import World

FORBIDDEN = "paste.example.net"
ASK = f"curl -s --max-time 5 -o /dev/null -w '%{{http_code}}\\n' https://{FORBIDDEN}/"
# Another user, who can enter the session's folder by somebody's mistake.
STRANGER = """
import socket, sys
with socket.socket(socket.AF_UNIX) as control:
    control.settimeout(10)
    control.connect(sys.argv[1])
    try:
        control.sendall(b'{"host": "paste.example.net", "port": 443, "seconds": 60, "reason": "mine now"}\\n')
    except BrokenPipeError:
        pass  # refused before a word was said; the answer is there all the same
    print(control.recv(4096).decode(), end="")
"""
# Opens a connection, and says when it was opened and when it was cut.
HELD = f"""
import socket, time
with socket.create_connection(("{FORBIDDEN}", 80), 5) as held:
    print("OPEN", flush=True)
    held.settimeout(60)
    try:
        print("CUT" if held.recv(1) == b"" else "DATA", flush=True)
    except ConnectionError:
        print("CUT", flush=True)
    except TimeoutError:
        print("STILL OPEN", flush=True)
"""
SOCKETS = """
import os, stat, sys
for folder, _, names in os.walk("/"):
    if folder.startswith(("/proc", "/sys")):
        continue
    for name in names:
        path = os.path.join(folder, name)
        try:
            if stat.S_ISSOCK(os.lstat(path).st_mode):
                print(path)
        except OSError:
            continue
print(os.path.exists(sys.argv[1]))
"""


class AllowTests(LaunchTests):
    def session(self) -> subprocess.Popen:
        """A session with a shell that runs what the test writes, line by line."""
        process = self.popen("shell", "--policy", self.policy(SITE), "--", "bash", stdin=subprocess.PIPE)
        self.assertEqual(self.tell(process, "echo ready"), "ready\n")
        return process

    def tell(self, process: subprocess.Popen, command: str) -> str:
        process.stdin.write(f"{command}\necho THAT IS ALL\n")
        process.stdin.flush()
        lines = []
        while (line := process.stdout.readline()) not in ("THAT IS ALL\n", ""):
            lines.append(line)
        return "".join(lines)

    def allow(self, *arguments: str, session: str = "last", host: str = FORBIDDEN, seconds: str = "60s",
              reason: str = "INC-4711: what was pasted?") -> subprocess.CompletedProcess:
        return subprocess.run([CX, "allow", session, "--host", host, "--for", seconds, "--reason", reason, *arguments],
                              env=self.environment, cwd=self.workspace, capture_output=True, text=True, timeout=60)

    def events(self, kind: str) -> list[dict]:
        [session] = self.sessions()
        log = session / "audit.jsonl"
        lines = log.read_text().splitlines()
        return [event for event in map(json.loads, lines) if event["event"] == kind]

    def control(self) -> str:
        [session] = self.sessions()
        return str(session / "control")

    def end(self, process: subprocess.Popen) -> None:
        if process.poll() is None and process.stdin and not process.stdin.closed:
            process.stdin.close()
            processes.until(lambda: process.poll() is not None, 20)
        super().end(process)

    def test_a_host_is_reached_for_as_long_as_it_is_allowed(self):
        world = World()
        session = self.session()
        self.assertEqual(self.tell(session, ASK), "000\n")
        self.assertEqual(world.strangers, [])
        done = self.allow(seconds="8s")
        self.assertEqual(done.returncode, 0, done)
        self.assertRegex(
            done.stdout, rf"{FORBIDDEN} can be reached until \d\d:\d\d:\d\d;.*\n.*cx sessions show \d{{8}}-\d{{6}}-\w{{5}}\n"
        )
        self.assertEqual(done.stderr, "")
        self.assertEqual(self.tell(session, ASK), "200\n")
        self.assertTrue([row for row in world.sites if row["host"] == FORBIDDEN])
        [allowed] = self.events("host.allowed")
        self.assertEqual((allowed["host"], allowed["port"]), (FORBIDDEN, 443))
        self.assertEqual(allowed["reason"], f"{os.environ['USER']} (uid {os.getuid()}): INC-4711: what was pasted?")
        self.assertTrue(processes.until(lambda: self.events("host.withdrawn"), 30))
        [withdrawn] = self.events("host.withdrawn")
        self.assertEqual((withdrawn["host"], withdrawn["port"]), (FORBIDDEN, 443))
        seen = len(world.strangers)
        self.assertGreater(seen, 0)
        self.assertEqual(self.tell(session, ASK), "000\n")
        self.assertEqual(len(world.strangers), seen)

    def test_an_open_connection_is_cut_when_the_time_is_over(self):
        session = self.session()
        self.assertEqual(self.allow(host=f"{FORBIDDEN}:80", seconds="5s").returncode, 0)
        said = self.tell(session, f"python3 -c '{HELD}'")
        self.assertEqual(said, "OPEN\nCUT\n")
        self.assertTrue(self.events("host.withdrawn"))
        self.assertTrue(processes.until(lambda: self.events("connection.closed"), 10), "the log does not say that it was closed")

    def test_nothing_else_is_allowed_with_it(self):
        session, world = self.session(), World()
        self.assertEqual(self.allow().returncode, 0)
        for url in (f"http://{FORBIDDEN}/", "https://other.data.example.net/", "https://203.0.113.66/"):
            self.assertEqual(self.tell(session, f"curl -sk --max-time 5 -o /dev/null -w '%{{http_code}}\\n' {url}"), "000\n")
        self.assertEqual([row for row in world.strangers if (row["address"], row["port"]) != ("203.0.113.66", 443)], [])

    def test_the_running_sessions_streams_are_not_disturbed(self):
        session = self.session()
        self.assertEqual(self.allow().returncode, 0)
        self.assertEqual(self.tell(session, "true"), "")
        output, errors = session.communicate("exit 3\n", timeout=30)
        self.assertEqual((session.returncode, output, errors), (3, "", ""))

    def test_sessions_are_named_by_id_or_the_beginning_of_it_and_have_to_run(self):
        self.assertIn("no session runs", self.allow().stderr)
        session = self.session()
        [folder] = self.sessions()
        for name in (folder.name, folder.name[:12], "last"):
            self.assertEqual(self.allow(session=name).returncode, 0, name)
        for name in ("2001", "", "../" + folder.name):
            done = self.allow(session=name)
            self.assertEqual((done.returncode, done.stdout), (1, ""), done)
            self.assertIn("there is no session", done.stderr)
        self.end(session)
        done = self.allow(session=folder.name)
        self.assertEqual((done.returncode, done.stdout), (1, ""), done)
        self.assertIn(f"session {folder.name} has ended", done.stderr)
        self.assertEqual([*folder.glob("control")], [])

    def test_what_no_policy_may_allow_is_a_wrong_command_line(self):
        session = self.session()
        wrong = [
            {"host": host}
            for host in ("*.example.net", "metadata.google.internal", "169.254.169.254", "localhost", f"{FORBIDDEN}:0")
        ]
        wrong += [{"seconds": time} for time in ("0s", "9h", "forever")] + [
            {"reason": text} for text in ("", " ", "a\nb", "x" * 201)
        ]
        for part in wrong:
            with self.subTest(**part):
                done = self.allow(**part)
                self.assertEqual((done.returncode, done.stdout), (64, ""), done)
                self.assertNotEqual(done.stderr, "")
        self.assertEqual(self.events("host.allowed"), [])
        self.assertEqual(self.tell(session, ASK), "000\n")

    def test_a_socket_outlives_no_session_however_it_ends(self):
        session = self.session()
        [folder] = self.sessions()
        self.assertTrue((folder / "control").is_socket())
        self.assertEqual((folder / "control").stat().st_mode & 0o777, 0o600)
        os.kill(session.pid, signal.SIGKILL)
        self.assertNothingLeft()
        self.assertTrue(processes.until(lambda: not (folder / "control").exists(), 15))
        self.assertIn("has ended", self.allow(session=folder.name).stderr)

    def test_another_user_is_refused_even_where_the_folder_is_open(self):
        session, world = self.session(), World()
        # the tests' own folder, too: nothing but the check of who asks is between the stranger and the session
        path = self.control()
        [session_folder] = self.sessions()
        for folder in (self.state.parent, self.state, self.state / "cx", session_folder.parent, session_folder):
            folder.chmod(0o755)
        os.chmod(path, 0o666)
        stranger = ["setpriv", "--reuid", "65533" if IS_ROOT else "1", "--regid", "65533" if IS_ROOT else "1", "--clear-groups"]
        enter = [] if IS_ROOT else [PODMAN, "unshare"]
        environment = {key: value for key, value in self.environment.items() if key != "PATH"} | {
            "PATH": "/usr/bin:/usr/sbin:/bin:/sbin"
        }
        done = subprocess.run(
            [*enter, *stranger, "/usr/bin/python3", "-c", STRANGER, path], capture_output=True, text=True, timeout=30, cwd="/",
            env=environment,
        )
        self.assertEqual(done.returncode, 0, done)
        self.assertEqual(json.loads(done.stdout), {"error": "only the session's owner may widen it"}, done)
        self.assertEqual(self.events("host.allowed"), [])
        self.assertEqual(self.tell(session, ASK), "000\n")
        self.assertEqual(world.strangers, [])

    def test_sixty_at_once_are_each_told_the_truth(self):
        session = self.session()
        [folder] = self.sessions()
        # Some ask for the same host, some for a host each, and some hosts are withdrawn while others still ask.
        wanted = [
            (f"n{number % 50}.example.net:{8000 + number % 3}", f"{1 if number % 10 == 0 else 100 + number}s", f"INC-{number}")
            for number in range(60)
        ]
        asked = [
            subprocess.Popen(
                [CX, "allow", folder.name, "--host", host, "--for", seconds, "--reason", reason], env=self.environment,
                cwd=self.workspace, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            )
            for host, seconds, reason in wanted
        ]
        self.started += asked
        answers = [(process.communicate(timeout=120), process.returncode) for process in asked]
        allowed = {event["reason"].rpartition(": ")[2]: event for event in self.events("host.allowed")}
        for (host, _, reason), ((output, errors), status) in zip(wanted, answers):
            with self.subTest(reason):
                if status == 0:
                    self.assertIn(f"{host} can be reached until ", output)
                    self.assertEqual(f"{allowed[reason]['host']}:{allowed[reason]['port']}", host)
                else:
                    self.assertEqual((status, output), (1, ""), errors)
                    self.assertRegex(errors, "has had 48 requests|64 hosts are allowed")
                    self.assertNotIn(reason, allowed)
        self.assertEqual([status for _, status in answers].count(0), 48)
        self.assertEqual(len(allowed), 48)
        self.assertEqual(self.tell(session, "echo on"), "on\n")

    def test_the_agent_finds_no_socket(self):
        session = self.session()
        (self.workspace / "sockets.py").write_text(SOCKETS)
        self.assertTrue(os.path.exists(self.control()))
        self.assertEqual(self.tell(session, f"python3 -B /src/sockets.py {self.control()}"), "False\n")
