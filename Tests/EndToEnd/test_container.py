"""The container's wall as the agent meets it."""

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
