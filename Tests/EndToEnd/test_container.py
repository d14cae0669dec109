"""The container's wall as the agent meets it."""

from support.launches import IS_ROOT, LaunchTests
from support.policies import policy
from support.walls import POLICY_LIMITS, SECCOMPS, TMP, WALLS

POLICY = policy(more=POLICY_LIMITS)


class ContainerTests(LaunchTests):
    shared = None

    def setUp(self):
        super().setUp()
        if ContainerTests.shared is None:
            ContainerTests.shared = False
            self.add_own_file()
            ContainerTests.shared = self.probe(POLICY, "container", environment={"SECRET_OF_THE_CALLER": "x", "AWS_PROFILE": "x"})
        self.report = ContainerTests.shared
        self.assertTrue(self.report, "the probe did not come to its end")

    def add_own_file(self):
        own = self.workspace / "own"
        own.write_text("a file of the workspace\n")
        own.chmod(0o666)

    def test_every_wall_stands(self):
        for name, stands in WALLS.items():
            with self.subTest(name):
                self.assertTrue(stands(self.report))

    def test_the_kernel_refuses_what_a_container_could_ask(self):
        for name, result in self.report["kernel"].items():
            if name in SECCOMPS:
                continue
            with self.subTest(name):
                self.assertNotEqual(result, "done")

    def test_the_workspace_is_the_working_directory_and_home_is_elsewhere(self):
        self.assertEqual(self.report["directory"], "/src")
        self.assertEqual(self.report["environment"]["HOME"], "/home/agent")
        self.assertEqual(self.report["home"], ["done", "0o700"])
        self.assertEqual(self.report["temporary"], "done")
        self.assertNotEqual(self.report["runtime"], "done")

    def test_temporary_files_are_bounded_by_the_policy(self):
        for name, size in self.report["filled"].items():
            self.assertTrue(TMP // 2 <= size <= TMP, (name, size))

    def test_no_program_changes_its_user(self):
        self.assertEqual(self.report["files"]["setuid"], [])

    def test_what_is_passed_has_the_callers_value(self):
        self.assertEqual(self.report["environment"]["TERM"], "xterm")

    def test_limits_hold(self):
        limits = self.probe(POLICY, "limits", "200", str(512 << 20) if IS_ROOT else "0")
        self.assertLess(limits["processes"], 40)
        self.assertGreater(limits["processes"], 20)
        if IS_ROOT:
            self.assertEqual(limits["memory"], -9, "the kernel ends what takes more memory than allowed")


class WorkspaceTests(LaunchTests):
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
        for name in ("a,b", "c:d", 'quote"d', "with space", "läßt", "comma,ro=false"):
            with self.subTest(name):
                folder = self.folder / name
                folder.mkdir()
                folder.chmod(0o755)
                (folder / "file").write_text(name)
                self.assertEqual(self.shell(policy(), "cat", "/src/file", cwd=folder).output, name)
