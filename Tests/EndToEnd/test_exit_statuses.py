# SPDX-License-Identifier: Apache-2.0
"""Exit statuses: the command's own, or 125 with words that say what, where and what to do."""

from support.engines import engine
from support.launches import LaunchTests
from support.policies import AWS, NOTHING, policy
from support.world import FACTS


class ExitStatusTests(LaunchTests):
    def test_the_commands_own_status_is_cx_s(self):
        for status in (0, 1, 7, 124, 126, 127, 130, 255):
            with self.subTest(status=status):
                self.assertEqual(self.shell(NOTHING, "sh", "-c", f"exit {status}").status, status)

    def test_a_command_that_a_signal_ended_counts_as_shells_count_it(self):
        self.assertEqual(self.shell(NOTHING, "sh", "-c", "sh -c 'kill -9 $$'").status, 137)

    def test_what_the_command_says_comes_out_unchanged(self):
        outcome = self.shell(NOTHING, "sh", "-c", "printf 'a\\0b\\n'; printf 'c' >&2")
        self.assertEqual((outcome.output, outcome.errors), ("a\0b\n", "c"))

    def test_the_session_is_recorded(self):
        outcome = self.shell(NOTHING, "sh", "-c", "exit 7")
        self.assertEqual(outcome.record["exitStatus"], 7)
        self.assertEqual(outcome.record["command"], ["sh", "-c", "exit 7"])
        self.assertEqual(outcome.session.stat().st_mode & 0o777, 0o700)
        self.assertEqual(
            {path.name for path in outcome.session.iterdir()},
            {"session.json", "plan.json", "audit.jsonl", "ruleset.nft", "policy-1.yaml"},
        )


class RefusalTests(LaunchTests):
    def test_no_such_image(self):
        outcome = self.shell(NOTHING, "true", environment={"CX_IMAGE": "localhost/none:such"})
        self.assertRefused(outcome, "localhost/none:such", "help:", "cx build")

    def test_no_role(self):
        self.assertRefused(self.shell(AWS, "true", environment={"CX_ROLE": None}), "no role is set", "help:", "CX_ROLE")

    def test_a_role_that_is_no_role(self):
        self.assertRefused(self.shell(AWS, "true", environment={"CX_ROLE": "admin"}), "admin (variable CX_ROLE)", "help:")

    def test_a_role_that_sts_refuses(self):
        role = FACTS["role"].replace("readonly-investigator", "orders-worker")
        outcome = self.shell(AWS, "true", environment={"CX_ROLE": role})
        self.assertRefused(outcome, role, "AccessDenied", "help:", "trust policy")
        self.assertEqual(outcome.world.calls("AssumeRole"), [403])

    def test_no_login(self):
        outcome = self.shell(AWS, "true", environment={"AWS_SHARED_CREDENTIALS_FILE": "/dev/null"})
        self.assertRefused(outcome, "Unable to locate credentials", "help:", "log in")

    def test_a_policy_with_errors_tells_all_of_them_with_their_places(self):
        outcome = self.shell(policy("hosts: [status.example.com:443, '10.1.2.3']", "egres: {}"), "true")
        self.assertRefused(outcome, "policy.yaml:5:", "policy.yaml:6:", "help:", "cx policy check")

    def test_an_unknown_policy(self):
        outcome = self.cx("shell", "--policy", "no-such-policy", "--", "true")
        self.assertRefused(outcome, "no policy no-such-policy", "help:")

    def test_a_policy_of_the_working_directory_is_not_found_by_its_name(self):
        self.workspace.chmod(0o755)
        (self.workspace / "mine.yaml").write_text(NOTHING)
        self.assertRefused(self.cx("shell", "--policy", "mine", "--", "true"), "no policy mine")
        self.assertEqual(self.cx("shell", "--policy", "./mine.yaml", "--", "true").status, 0)

    def test_a_command_that_the_image_does_not_have(self):
        self.assertRefused(self.shell(NOTHING, "no-such-command"), "no-such-command", "help:")

    def test_the_home_is_no_workspace(self):
        home = self.environment["HOME"]
        self.assertRefused(self.shell(NOTHING, "true", cwd=home), home, "cannot be shown to the agent", "help:")

    def test_an_engine_that_is_not_there(self):
        self.assertRefused(self.shell(NOTHING, "true", engine="/opt/none/podman"), "/opt/none/podman", "CX_ENGINE")

    def test_an_engine_that_fails(self):
        for verb in ("create", "init"):
            with self.subTest(verb=verb):
                broken = engine(self.folder, f"if verb == '{verb}': sys.exit('the disk is full')")
                self.assertRefused(self.shell(NOTHING, "true", engine=broken), "podman cannot", "the disk is full")

    def test_a_certificate_that_is_none(self):
        outcome = self.shell(NOTHING, "true", environment={"CX_TRUST": "/etc/hostname"})
        self.assertRefused(outcome, "/etc/hostname (variable CX_TRUST)", "no certificate")
