"""The container's wall as the agent meets it."""

import ctypes
import errno
import json
import os
import resource
import socket
import subprocess

from support.engines import engine
from support.launches import IS_ROOT, LaunchTests
from support.policies import policy

TMP = 16 << 20
LIMITED = policy(more="limits: {memory: 256MiB, cpus: 2, processes: 40, tmp: 16MiB}")
# More memory than allowed, where there are control groups to hold it; and more files than allowed.
TRIED = ("200", str(512 << 20) if IS_ROOT else "0", str(40 << 20))


class LimitTests(LaunchTests):
    def test_limits_hold(self):
        limits = self.probe(LIMITED, "limits", *TRIED)
        self.assertTrue(20 < limits["processes"] < 40, limits)
        for name, size in limits["filled"].items():
            self.assertTrue(TMP // 2 <= size <= TMP, (name, size))
        if IS_ROOT:
            self.assertEqual(limits["memory"], -9, "the kernel ends what takes more memory than allowed")

    def test_limits_that_are_not_set_do_not_hold(self):
        limits = self.probe(LIMITED, "limits", *TRIED, engine=engine(self.folder, """if verb == 'create':
    drop('--pids-limit'); drop('--memory'); drop('--memory-swap')
    arguments[:] = ['nproc=4096:4096' if word.startswith('nproc=') else word.replace('size=16777216', 'size=67108864') for word in arguments]"""))
        self.assertEqual(limits, {"processes": 200, "memory": 0, "filled": {"/tmp": 40 << 20, "~": 40 << 20}})


# Takes what the kernel counts by user, says how much, and holds it until a line comes.
SPENDING = """
import array, ctypes, errno, fcntl, json, os, resource, socket, struct, sys
libc = ctypes.CDLL(None, use_errno=True)
def error(body):
    try:
        body()
        return "done"
    except OSError as failure:
        return errno.errorcode[failure.errno]
def call(command):
    file = os.open("/src/own", os.O_RDONLY)
    number = {"x86_64": 72, "aarch64": 25}[os.uname().machine]
    if libc.syscall(number, file, ctypes.c_ulong(command), ctypes.c_ulong(0)) < 0:
        raise OSError(ctypes.get_errno(), "fcntl")
found = {"lease": error(lambda: call(1024)), "notify": error(lambda: call(1026)), "a lease by other upper bits": error(lambda: call((1 << 32) + 1024)),
         "a notification by other upper bits": error(lambda: call((1 << 63) + 1026)), "what leases there are": error(lambda: call(1025)),
         "a duplicate": error(lambda: call(1030)), "the size of a pipe": error(lambda: fcntl.fcntl(os.pipe()[0], 1032))}
found["instances"] = 0
while found["instances"] < 1000 and libc.inotify_init() >= 0:
    found["instances"] += 1
for name in ("NOFILE", "NPROC", "SIGPENDING", "MSGQUEUE", "MEMLOCK"):
    found[name] = resource.getrlimit(getattr(resource, "RLIMIT_" + name))[1]
file, kept, found["in flight"] = os.open("/dev/null", os.O_RDONLY), [], 0
try:
    while found["in flight"] < 200000:
        ends = socket.socketpair()
        ends[0].setblocking(False)
        kept.append(ends)
        try:
            while True:
                ends[0].sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [file] * 200))])
                found["in flight"] += 200
        except BlockingIOError:
            pass
except OSError as failure:
    found["ended by"] = errno.errorcode[failure.errno]
print(json.dumps(found), flush=True)
sys.stdin.readline()
"""


class HostTests(LaunchTests):
    """What the kernel counts by user, where the agent's user is the caller."""

    def spend(self, **options):
        (self.workspace / "own").write_text("a file of the caller's\n")
        process = self.popen("shell", "--policy", self.policy(policy()), "--", "python3", "-c", SPENDING, stdin=subprocess.PIPE, **options)
        line = process.stdout.readline()
        if not line:
            self.fail(process.communicate()[1])
        found = json.loads(line)
        # meanwhile, on the host
        found["on the host"] = [self.instance(), self.descriptor()]
        process.communicate("\n", timeout=30)
        return found

    def instance(self) -> str:
        number = ctypes.CDLL(None, use_errno=True).inotify_init()
        if number < 0:
            return errno.errorcode[ctypes.get_errno()]
        os.close(number)
        return "done"

    def descriptor(self) -> str:
        one, other = socket.socketpair()
        with one, other:
            try:
                socket.send_fds(one, [b"x"], [0])
            except OSError as failure:
                return errno.errorcode[failure.errno]
        return "done"

    def test_the_agent_spends_its_own_and_leaves_the_host_some(self):
        found = self.spend()
        self.assertEqual([found[name] for name in ("lease", "notify")], ["EPERM"] * 2, found)
        # refused as what the engine's profile does not know
        self.assertEqual([found[name] for name in ("a lease by other upper bits", "a notification by other upper bits")], ["ENOSYS"] * 2, found)
        self.assertEqual([found[name] for name in ("what leases there are", "a duplicate", "the size of a pipe")], ["done"] * 3, found)
        self.assertEqual((found["MSGQUEUE"], found["on the host"]), (0, ["done", "done"]), found)
        self.assertLessEqual(found["SIGPENDING"], 1024)
        self.assertLessEqual(found["MEMLOCK"], 65536)
        if not IS_ROOT:
            self.assertLessEqual(found["instances"], 32, found)
            self.assertLessEqual(found["NOFILE"], resource.getrlimit(resource.RLIMIT_NOFILE)[0] // 2)
            self.assertLessEqual(found["in flight"], found["NOFILE"] + 400, found)

    def test_without_the_filter_a_lease_is_given(self):
        if IS_ROOT:
            (self.workspace / "own").touch()
            os.chown(self.workspace / "own", 65532, 65532)
        found = self.spend(engine=engine(self.folder, "arguments[:] = ['seccomp=unconfined' if word.startswith('seccomp=') else word for word in arguments]"))
        self.assertEqual((found["lease"], found["a lease by other upper bits"]), ("done", "done"), found)


class WorkspaceTests(LaunchTests):
    def test_the_workspace_is_the_working_directory_and_home_is_elsewhere(self):
        outcome = self.shell(policy(), "sh", "-c", "pwd; echo $HOME; stat -c %a ~; touch ~/x /tmp/x && echo done; touch /run/cx/x 2>/dev/null || echo no; echo $TERM")
        self.assertEqual(outcome.output.split(), ["/src", "/home/agent", "700", "done", "no", "xterm"])

    def test_a_writable_workspace_is_written_but_for_what_runs_on_the_host(self):
        for name in (".git/hooks", ".vscode", ".claude"):
            (self.workspace / name).mkdir(parents=True)
        for name in (".git/config", ".envrc", ".mcp.json", ".git/hooks/pre-commit", ".vscode/tasks.json", ".claude/settings.json"):
            (self.workspace / name).write_text("mine\n")
            (self.workspace / name).chmod(0o666)
        outcome = self.shell(policy(more="workspace: {access: read-write, at: /src}"), "sh", "-c", """
            echo hello > result; for file in .git/config .envrc .mcp.json .git/hooks/pre-commit .vscode/tasks.json .claude/settings.json; do
                echo theirs 2>/dev/null > $file; done; mv .git/hooks .git/old; mv .git .old; rm -rf .envrc; mkdir .idea; exit 0""")
        self.assertIn("changed  .idea in the workspace", outcome.errors)
        self.assertNotIn("changed  .git", outcome.errors)
        self.assertEqual(outcome.status, 0, outcome)
        self.assertEqual((self.workspace / "result").read_text(), "hello\n")
        for name in (".git/config", ".envrc", ".mcp.json", ".git/hooks/pre-commit", ".vscode/tasks.json", ".claude/settings.json"):
            self.assertEqual((self.workspace / name).read_text(), "mine\n", name)

    def test_a_link_in_the_workspace_leads_nowhere(self):
        secret = self.folder / "secret"
        secret.write_text("SECRET")
        (self.workspace / "link").symlink_to(secret)
        (self.workspace / "home").symlink_to(self.environment["HOME"])
        outcome = self.shell(policy(), "sh", "-c", "cat link home/.bashrc home/.aws/config; ls home/; exit 0")
        self.assertNotIn("SECRET", outcome.output)
        self.assertEqual(outcome.output, "")

    def test_paths_with_commas_colons_and_spaces_are_mounted_as_they_are(self):
        for name in ("a,b", "c:d", 'quote"d', "with space", "läßt", "comma,ro=false", "line\nend"):
            with self.subTest(name):
                folder = self.folder / name
                folder.mkdir()
                folder.chmod(0o755)
                (folder / "file").write_text(name)
                self.assertEqual(self.shell(policy(), "cat", "/src/file", cwd=folder).output, name)
