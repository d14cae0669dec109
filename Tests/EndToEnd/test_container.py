# SPDX-License-Identifier: Apache-2.0
"""The container's wall as the agent meets it."""

import ctypes
import errno
import json
import os
import resource
import socket
import subprocess
from pathlib import Path

from support import audit
from support.engines import engine
from support.launches import IS_ROOT, LaunchTests
from support.policies import policy

TMP = 16 << 20
LIMITED = policy(more="limits: {memory: 256MiB, cpus: 2, processes: 40, tmp: 16MiB}")
# More memory than allowed, if there are control groups to limit it, and more files than allowed.
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
        limits = self.probe(
            LIMITED, "limits", *TRIED,
            engine=engine(
                self.folder,
                """if verb == 'create':
    drop('--pids-limit'); drop('--memory'); drop('--memory-swap')
    arguments[:] = ['nproc=4096:4096' if word.startswith('nproc=') else word.replace('size=16777216', 'size=67108864')
                    for word in arguments]""",
            ),
        )
        self.assertEqual(limits, {"processes": 200, "memory": 0, "filled": {"/tmp": 40 << 20, "~": 40 << 20}})


# Takes resources that the kernel counts by user, says how many it got, and holds them until a line comes.
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
found = {"lease": error(lambda: call(1024)), "notify": error(lambda: call(1026)),
         "a lease by other upper bits": error(lambda: call((1 << 32) + 1024)),
         "a notification by other upper bits": error(lambda: call((1 << 63) + 1026)),
         "what leases there are": error(lambda: call(1025)),
         "a duplicate": error(lambda: call(1030)), "the size of a pipe": error(lambda: fcntl.fcntl(os.pipe()[0], 1032))}
def context():
    if libc.syscall({"x86_64": 206, "aarch64": 0}[os.uname().machine], 1, ctypes.byref(ctypes.c_ulong(0))) < 0:
        raise OSError(ctypes.get_errno(), "io_setup")
found["asynchronous input and output"] = error(context)
terminals = []
try:
    while len(terminals) < 1000:
        terminals.append(os.open("/dev/ptmx", os.O_RDWR | os.O_NOCTTY))
except OSError as failure:
    found["no more terminals"] = errno.errorcode[failure.errno]
found["terminals"] = len(terminals)
for terminal in terminals:
    os.close(terminal)
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
    """Limits that the kernel counts by user, where the agent's user is the caller."""

    def spend(self, **options):
        (self.workspace / "own").write_text("a file of the caller's\n")
        process = self.popen(
            "shell", "--policy", self.policy(policy()), "--", "python3", "-c", SPENDING, stdin=subprocess.PIPE, **options
        )
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
        # They are refused like calls that the engine's profile does not know.
        self.assertEqual(
            [found[name] for name in ("a lease by other upper bits", "a notification by other upper bits")], ["ENOSYS"] * 2, found
        )
        self.assertEqual(
            [found[name] for name in ("what leases there are", "a duplicate", "the size of a pipe")], ["done"] * 3, found
        )
        self.assertEqual((found["asynchronous input and output"], found["no more terminals"]), ("EPERM", "ENOSPC"), found)
        self.assertGreater(found["terminals"], 32)
        self.assertLessEqual(found["terminals"], 64)
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
        found = self.spend(
            engine=engine(
                self.folder,
                "arguments[:] = ['seccomp=unconfined' if word.startswith('seccomp=') else word for word in arguments]",
            )
        )
        self.assertEqual((found["lease"], found["a lease by other upper bits"]), ("done", "done"), found)


class WorkspaceTests(LaunchTests):
    def test_the_workspace_is_the_working_directory_and_home_is_elsewhere(self):
        outcome = self.shell(
            policy(), "sh", "-c",
            "pwd; echo $HOME; stat -c %a ~; touch ~/x /tmp/x && echo done; touch /run/cx/x 2>/dev/null || echo no; echo $TERM",
        )
        self.assertEqual(outcome.output.split(), ["/src", "/home/agent", "700", "done", "no", "xterm"])

    def test_a_writable_workspace_is_written_but_for_what_runs_on_the_host(self):
        for name in (".git/hooks", ".vscode", ".claude"):
            (self.workspace / name).mkdir(parents=True)
        for name in (
            ".git/config", ".envrc", ".mcp.json", ".git/hooks/pre-commit", ".vscode/tasks.json", ".claude/settings.json"
        ):
            (self.workspace / name).write_text("mine\n")
            (self.workspace / name).chmod(0o666)
        outcome = self.shell(
            policy(more="workspace: {access: read-write, at: /src}"), "sh", "-c",
            """
            echo hello > result
            for file in .git/config .envrc .mcp.json .git/hooks/pre-commit .vscode/tasks.json .claude/settings.json; do
                echo theirs 2>/dev/null > $file; done
            mv .git/hooks .git/old; mv .git .old; rm -rf .envrc; mkdir .idea; exit 0""",
        )
        self.assertIn("changed  .idea in the workspace", outcome.errors)
        self.assertNotIn("changed  .git", outcome.errors)
        self.assertEqual(outcome.status, 0, outcome)
        self.assertEqual((self.workspace / "result").read_text(), "hello\n")
        for name in (
            ".git/config", ".envrc", ".mcp.json", ".git/hooks/pre-commit", ".vscode/tasks.json", ".claude/settings.json"
        ):
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


class HistoryTests(LaunchTests):
    """git in a worktree and in a folder of a repository, whose history is outside of the working directory."""

    SHOWN = policy(more="workspace: {history: true}")

    def setUp(self):
        super().setUp()
        self.top = self.workspace
        folder = self.top / "services/api"
        folder.mkdir(parents=True)
        (folder / "f").write_text("one\n")
        (self.top / "other").write_text("two\n")
        self.git("init", "--quiet", "--initial-branch=main", ".")
        self.git("add", ".")
        self.git("commit", "--quiet", "--message", "deploy 1.2.3")
        self.git("remote", "add", "origin", "https://ada:hunter2@git.example.com/orders")
        self.git("config", "core.fsmonitor", "touch /tmp/canary; false #")
        self.git("worktree", "add", "--quiet", str(self.folder / "hotfix"), "-b", "hotfix")

    def git(self, *arguments: str) -> None:
        variables = {"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "GIT_CONFIG_NOSYSTEM": "1"}
        subprocess.run(
            ["git", "-c", "user.name=ada", "-c", "user.email=ada@example.com", *arguments], cwd=self.top, env=variables,
            check=True, capture_output=True)

    def inside(self, folder: Path, script: str, text: str = SHOWN):
        self.workspace = folder
        outcome = self.shell(text, "sh", "-c", script)
        self.assertEqual(outcome.status, 0, outcome)
        return outcome

    def test_a_worktree(self):
        script = """git log --format=%s; git blame -s services/api/f | cut -c 10-; git status --porcelain --branch
            git diff --stat HEAD; git config --list; ls /tmp; touch /run/cx/git/objects/x 2>/dev/null || echo read-only
            git commit --quiet --allow-empty -m x 2>/dev/null || echo no commit"""
        outcome = self.inside(self.folder / "hotfix", script)
        lines = outcome.output.splitlines()
        self.assertEqual(lines[:3], ["deploy 1.2.3", "1) one", "## hotfix"], outcome)
        self.assertEqual(lines[-2:], ["read-only", "no commit"])
        self.assertNotIn("hunter2", outcome.output)
        self.assertNotIn("canary", outcome.output)
        self.assertEqual(outcome.errors, "")

    def test_a_folder_of_a_repository(self):
        (self.top / "services/api/f").write_text("changed\n")
        outcome = self.inside(
            self.top / "services/api", "pwd; git log --format=%s -- f; git show HEAD:./f; git status --porcelain; ls /src")
        self.assertEqual(
            outcome.output, "/src/services/api\ndeploy 1.2.3\none\n M services/api/f\nservices\n", outcome)

    def test_without_the_grant_the_launch_says_why_there_is_none(self):
        for folder, word in ((self.folder / "hotfix", "worktree"), (self.top / "services/api", "repository")):
            with self.subTest(word):
                outcome = self.inside(folder, "git log 2>/dev/null || echo no history; pwd", policy())
                self.assertEqual(outcome.output, "no history\n/src\n")
                self.assertRegex(outcome.errors, rf"^cx: the working directory is .*{word}.*history: true")

    def test_a_git_file_that_leads_elsewhere_starts_nothing(self):
        hostile = self.folder / "hostile"
        hostile.mkdir()
        self.workspace = hostile
        for target in ("/etc", "/root/.ssh", "/proc/self", str(self.top / ".git"), str(self.top / ".git/worktrees/hotfix")):
            with self.subTest(target):
                (hostile / ".git").write_text(f"gitdir: {target}\n")
                self.assertRefused(self.shell(self.SHOWN, "true"), "cannot be shown to the agent")

    def test_the_owner_of_the_files_does_not_stop_git(self):
        if IS_ROOT:
            subprocess.run(["chown", "-R", "1234:1234", str(self.top)], check=True)
        self.git("-c", f"safe.directory={self.top}", "config", "--unset", "core.fsmonitor")
        outcome = self.inside(self.top, "git log --format=%s; git status --porcelain", policy())
        self.assertEqual(outcome.output, "deploy 1.2.3\n", outcome)


class HostRunsLaterTests(LaunchTests):
    """The real git on the host looks at what the agent left in a writable folder. It runs nothing of the agent's, unless cx has
    named it."""

    WRITABLE = policy(more="workspace: {access: read-write, at: /src}")

    def setUp(self):
        super().setUp()
        self.canary = self.folder / "canary"
        # git runs the command of `core.fsmonitor` at every status.
        self.evil = (
            f"[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tfsmonitor = touch {self.canary}; false #\n"
        )
        self.git("init", "--quiet", ".")

    def git(self, *arguments: str, cwd=None) -> None:
        """Runs git as a person who trusts every folder. Otherwise git's check of the owner would hide what the agent's user
        made."""
        variables = {"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0"}
        subprocess.run(
            [
                "git", "-c", "safe.directory=*", "-c", "user.name=x", "-c", "user.email=x@example.com", "-c",
                "protocol.file.allow=always", *arguments,
            ],
            cwd=cwd or self.workspace, env=variables, capture_output=True, timeout=60,
        )

    def open_to_all(self) -> None:
        """Opens a folder to everybody, so that only cx's mounts keep the agent from writing."""
        for folder, _, files in os.walk(self.workspace):
            os.chmod(folder, 0o777)
            for name in files:
                path = os.path.join(folder, name)
                if not os.path.islink(path):
                    os.chmod(path, os.stat(path).st_mode | 0o666)

    def attempt(self, script: str, *told: str, folders: tuple[str, ...] = (".",), text: str | None = None) -> str:
        """The agent runs the script, and then somebody looks at these folders with git. cx must have named whatever git runs of
        it."""
        self.open_to_all()
        outcome = self.shell(text or self.WRITABLE, "sh", "-c", script + "\nexit 0", environment={"TERM": "xterm"})
        self.assertEqual(outcome.status, 0, outcome)
        for folder in folders:
            self.git("status", cwd=self.workspace / folder)
            self.git("checkout", "--quiet", "-b", "other", cwd=self.workspace / folder)
        for name in told:
            self.assertRegex(outcome.errors, f"(?m)^cx: (changed|gone   )  .*{name}.* in the ", "cx says nothing of it")
        if not told:
            self.assertFalse(self.canary.exists(), outcome.errors)
        return outcome.errors

    def make_evil(self, folder: str, hook: str = "") -> str:
        config = self.evil.replace("\n", "\\n").replace("\t", "\\t")
        return (
            f"mkdir -p {folder}/objects {folder}/refs/heads {folder}/hooks; printf 'ref: refs/heads/main\\n' > {folder}/HEAD; "
            f"printf '{config}' > {folder}/config\n"
        )

    def submodule(self) -> None:
        other = self.folder / "other"
        other.mkdir()
        self.git("init", "--quiet", ".", cwd=other)
        self.git("commit", "--quiet", "--allow-empty", "-m", "x", cwd=other)
        self.git("submodule", "--quiet", "add", str(other), "sub")

    def test_git_s_own_command_runs_where_nothing_is_told_of_it(self):
        """The canary of these tests works."""
        subprocess.run(["sh", "-c", self.make_evil("evil")], cwd=self.workspace, check=True)
        self.git("status", cwd=self.workspace / "evil")
        self.assertTrue(self.canary.exists())

    def test_a_bare_repository_in_a_folder(self):
        self.attempt(self.make_evil("docs"), "docs", folders=("docs",))

    def test_the_workspace_itself_as_a_repository(self):
        subprocess.run(["rm", "-rf", ".git"], cwd=self.workspace, check=True)
        self.attempt(self.make_evil("."), r"\.")

    def test_the_git_file_of_a_submodule(self):
        self.submodule()
        errors = self.attempt(self.make_evil("evil") + "printf 'gitdir: ../evil\\n' > sub/.git", "evil", folders=("sub",))
        self.assertNotIn("changed  sub/.git", errors)
        self.assertFalse(self.canary.exists(), "the file itself stays as it was")

    def test_the_git_file_of_a_submodule_in_a_folder_that_is_moved_away(self):
        self.submodule()
        self.attempt(
            self.make_evil("evil") + "mv sub old; mkdir sub; printf 'gitdir: ../evil\\n' > sub/.git", "sub/.git", "old/.git",
            folders=("sub",),
        )

    def test_a_git_folder_as_a_file_and_as_a_link(self):
        for script in ("printf 'gitdir: ../evil\\n' > a/.git", "ln -s ../evil a/.git", "mv evil a/.git"):
            with self.subTest(script):
                subprocess.run(["rm", "-rf", "a", "evil"], cwd=self.workspace, check=True)
                self.attempt(self.make_evil("evil") + f"mkdir a; {script}", "a", folders=("a",))

    def test_a_nested_clone(self):
        (self.workspace / "vendor/x").mkdir(parents=True)
        self.git("init", "--quiet", ".", cwd=self.workspace / "vendor/x")
        self.attempt(self.make_evil("vendor/x/.git"), folders=("vendor/x",))
        self.attempt("cp -r vendor/x y; " + self.make_evil("y/.git"), "y", folders=("y",))

    def test_a_git_folder_behind_a_link(self):
        subprocess.run("mv .git real; ln -s real .git", shell=True, cwd=self.workspace, check=True)
        self.attempt(self.make_evil("real") + self.make_evil("new") + "true")
        self.attempt(self.make_evil("new") + "rm .git; ln -s new .git", r"\.git")

    def test_files_that_the_configuration_names(self):
        for name in ("settings", "hooks", "tools"):
            (self.workspace / name).mkdir()
        (self.workspace / "settings/git").write_text("")
        (self.workspace / "tools/watch").write_text("#!/bin/sh\nexit 1\n")
        (self.workspace / "tools/watch").chmod(0o755)
        self.git("config", "include.path", "../settings/git")
        self.git("config", "core.hooksPath", "hooks")
        self.git("config", "core.fsmonitor", "./tools/watch")
        evil = f"printf '#!/bin/sh\\ntouch {self.canary}\\n' > "
        self.attempt(
            self.make_evil("evil")
            + f"cp evil/config settings/git; {evil} hooks/post-checkout; chmod 755 hooks/post-checkout; {evil} tools/watch"
        )
        self.assertFalse((self.workspace / "hooks/post-checkout").exists())
        self.attempt("mv settings old; mkdir settings; cp evil/config settings/git", "settings/git")

    def test_a_hook_that_is_a_link(self):
        (self.workspace / "scripts").mkdir()
        hook = self.workspace / "scripts/post-checkout"
        hook.write_text("#!/bin/sh\n")
        hook.chmod(0o755)
        (self.workspace / ".git/hooks").mkdir(exist_ok=True)
        (self.workspace / ".git/hooks/post-checkout").symlink_to("../../scripts/post-checkout")
        evil = f"printf '#!/bin/sh\\ntouch {self.canary}\\n' > scripts/post-checkout; chmod 755 scripts/post-checkout"
        self.attempt(evil)
        self.attempt(f"mv scripts old; mkdir scripts; {evil}", "scripts/post-checkout")

    def hook(self, path: str) -> str:
        return f"mkdir -p $(dirname {path}); printf '#!/bin/sh\\ntouch {self.canary}\\n' > {path}; chmod 755 {path}\n"

    def hooks(self, *names: str) -> None:
        """The person's own hooks, which the agent must not be able to change."""
        for name in names:
            path = self.workspace / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("#!/bin/sh\n")
            path.chmod(0o755)

    def test_what_the_configuration_names_and_is_not_there_yet(self):
        conf = f"mkdir -p team; printf '[core]\\n\\tfsmonitor = touch {self.canary}; false #\\n' > team/conf"
        (self.workspace / ".git/hooks").mkdir(exist_ok=True)
        for name, value, script, told in (("core.hooksPath", "tools/hk", self.hook("tools/hk/post-checkout"), "tools/hk"),
                                          ("core.hooksPath", ".", self.hook("post-checkout"), "post-checkout"),
                                          ("include.path", "../team/conf", conf, "team/conf"),
                                          ("x.y", "z", self.hook("build/pc"), "build/pc")):
            with self.subTest(f"{name} = {value}"):
                self.git("config", name, value)
                if name == "x.y":
                    (self.workspace / ".git/hooks/post-checkout").symlink_to("../../build/pc")
                self.attempt(script, told)
                self.git("config", "--unset", name)
                self.canary.unlink(missing_ok=True)

    def test_hooks_that_a_configuration_names_in_its_own_way(self):
        self.hooks("tools/hk/post-checkout", "tl/up", "t/w")
        (self.workspace / "gitconf").write_text("[core]\n\thooksPath = tools/hk\n")
        self.git("config", "include.path", "../gitconf")
        self.git("config", "core.fsmonitor", "sh -c './t/w'")
        self.git("config", "remote.origin.uploadpack", "./tl/up")
        with (self.workspace / ".git/config").open("ab") as file:
            file.write(b"[user]\n\tname = Jos\xe9\n")
        self.attempt(self.hook("tools/hk/post-checkout") + self.hook("tl/up") + self.hook("t/w"))
        for name in ("tools/hk/post-checkout", "tl/up", "t/w"):
            self.assertEqual((self.workspace / name).read_text(), "#!/bin/sh\n", name)

    def test_hooks_of_a_submodule_a_worktree_and_a_repository_above(self):
        self.submodule()
        self.git("config", "core.hooksPath", "hk", cwd=self.workspace / "sub")
        self.git("commit", "--quiet", "--allow-empty", "-m", "x")
        self.git("worktree", "add", "--quiet", "wt")
        self.git("config", "core.hooksPath", "hk")
        self.hooks("sub/hk/post-checkout", "wt/hk/post-checkout")
        self.attempt(self.hook("sub/hk/post-checkout") + self.hook("wt/hk/post-checkout"), folders=("sub", "wt"))
        self.git("config", "core.hooksPath", "below/hk")
        self.hooks("below/hk/post-checkout")
        (self.workspace / "below").chmod(0o777)
        self.shell(self.WRITABLE, "sh", "-c", self.hook("hk/post-checkout") + "exit 0", cwd=self.workspace / "below")
        self.git("checkout", "--quiet", "-b", "third")
        self.assertFalse(self.canary.exists())

    def test_the_folder_of_hooks_as_the_workspace(self):
        hooks = self.workspace / ".git/hooks"
        hooks.mkdir(exist_ok=True)
        hooks.chmod(0o777)
        outcome = self.shell(self.WRITABLE, "sh", "-c", self.hook("post-checkout"), cwd=hooks)
        self.assertIn("changed  post-checkout in the workspace", outcome.errors)

    def test_names_that_are_one_for_unicode_or_none(self):
        for name in ("caf\u00e9", "cafe\u0301", b"\xff\xfe"):
            config = Path(os.fsdecode(os.path.join(os.fsencode(self.workspace), os.fsencode(name), b".git/config")))
            config.parent.mkdir(parents=True)
            config.write_text("mine\n")
        errors = self.attempt(
            "for config in */.git/config; do echo theirs 2>/dev/null >> $config; done; mkdir e; touch e/.envrc", "e/.envrc",
            r"\\xff\\xfe/\.git/config",
        )
        for name in ("caf\u00e9", "cafe\u0301"):
            self.assertEqual((self.workspace / name / ".git/config").read_text(), "mine\n")
        self.assertRegex(errors, r"(?m)^cx: \\xff\\xfe/\.git in the workspace, which git obeys, can be changed inside")

    def test_a_policy_in_the_workspace(self):
        folder = self.workspace / "policies"
        folder.mkdir()
        (folder / "parent.yaml").write_text("cx: 1\nname: parent\ndescription: x\n")
        text = "cx: 1\nname: oncall\ndescription: x\nextends: [./parent.yaml]\nworkspace: {access: read-write, at: /src}\n"
        (folder / "oncall.yaml").write_text(text)
        for path in (folder / "parent.yaml", folder / "oncall.yaml", folder, self.workspace):
            path.chmod(0o755 if path.is_dir() else 0o644)
            if IS_ROOT:
                # The agent's user owns it, as under sudo.
                os.chown(path, 4242, 4242)
        script = (
            "for file in policies/*; do echo '# theirs' >> $file; done; "
            "mv policies old; mkdir policies; cp old/* policies; exit 0"
        )
        environment = {"SUDO_UID": "4242", "SUDO_GID": "4242"} if IS_ROOT else {}
        outcome = self.cx("shell", "--policy", "./policies/oncall.yaml", "--", "sh", "-c", script, environment=environment)
        self.assertEqual((self.workspace / "old/oncall.yaml").read_text(), text, outcome)
        for name in ("parent.yaml", "oncall.yaml"):
            self.assertIn(
                f"changed  policies/{name} in the workspace: look at it, it may run on this machine later: cx itself",
                outcome.errors,
            )

    def test_the_session_s_record_has_what_changed(self):
        outcome = self.shell(
            self.WRITABLE, "sh", "-c", "for i in $(seq 80); do mkdir -p d$i/.git; done; touch .envrc; chmod 4755 .envrc"
        )
        self.assertRegex(outcome.errors, r"changed  17 more files .*: cx sessions show ")
        shown = self.cx("sessions", "show", "last").output
        for number in range(1, 81):
            self.assertIn(f" d{number}/.git ", shown)
        self.assertEqual(self.cx("sessions", "verify", "last").status, 0)
        validator = audit.validator()
        for line in (outcome.session / "audit.jsonl").read_bytes().splitlines():
            self.assertTrue(validator.is_valid(json.loads(line)), line)

    def test_a_writable_mount_of_one_file(self):
        file = self.folder / "tool"
        file.write_text("#!/bin/sh\n")
        file.chmod(0o755)
        if IS_ROOT:
            os.chown(file, 65532, 65532)
        text = policy(more=f"mounts: [{{source: '{file}', target: /mnt/tool, access: read-write}}]")
        outcome = self.shell(text, "chmod", "4755", "/mnt/tool")
        self.assertIn("changed  . in the mount", outcome.errors)

    def test_what_git_ignores(self):
        (self.workspace / ".gitignore").write_text(".venv\nnode_modules\n.envrc\n")
        for name in (".venv/bin/python", ".venv/pyvenv.cfg", "node_modules/.bin/eslint", "env/rc"):
            path = self.workspace / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("#!/bin/sh\n")
            path.chmod(0o755)
        (self.workspace / ".envrc").symlink_to("env/rc")
        self.attempt(
            "echo evil > .venv/bin/python; echo evil > node_modules/.bin/eslint; echo evil 2>/dev/null > env/rc; rm .envrc; "
            "ln -s env/other .envrc",
            ".venv/bin/python", "node_modules/.bin/eslint", ".envrc",
        )
        self.assertEqual((self.workspace / "env/rc").read_text(), "#!/bin/sh\n")

    def test_a_writable_mount(self):
        mount = self.folder / "notes"
        mount.mkdir()
        self.git("init", "--quiet", ".", cwd=mount)
        os.chmod(mount, 0o777)
        text = policy(more=f"mounts: [{{source: '{mount}', target: /mnt/notes, access: read-write}}]")
        config = (mount / ".git/config").read_text()
        self.attempt(
            "cd /mnt/notes; echo evil 2>/dev/null >> .git/config; echo evil > .envrc; mkdir sub; " + self.make_evil("sub"),
            r"\.envrc", "sub", text=text,
        )
        self.assertEqual((mount / ".git/config").read_text(), config)

    def test_programs_with_their_owners_rights(self):
        self.attempt("cp /bin/sh run; chmod 4755 run; cp /bin/sh group; chmod 2755 group", "run", "group")

    def test_more_repositories_than_a_launch_keeps(self):
        for number in range(70):
            (self.workspace / f"r{number:02}/.git").mkdir(parents=True)
        errors = self.attempt("touch r69/.git/config r00/.git/config", "r69/.git/config")
        self.assertIn("can be changed inside", errors)
        self.assertNotIn("changed  r00/.git", errors)

    def test_a_folder_too_large_to_be_looked_at_is_said_to_be(self):
        self.attempt("mkdir deep; cd deep; for i in $(seq 30); do d=$(printf 'x%.0s' $(seq 200)); mkdir $d; cd $d; done; true")
        errors = self.attempt("true")
        self.assertIn("not looked at: ", errors)
        # Python's own walk does not stop at the kernel's longest path.
        subprocess.run(["rm", "-rf", "deep"], cwd=self.workspace, check=True)
