# SPDX-License-Identifier: Apache-2.0
"""`cx credentials check`: every way to log in with the AWS CLI, and what a policy's roles could do."""

import json
import sys
from datetime import timedelta
from pathlib import Path

from support.launches import LaunchTests
from support.logins import single_sign_on
from support.policies import session
from support.world import FACTS


class CheckTests(LaunchTests):
    def setUp(self):
        super().setUp()
        # The CLI keeps the tokens of logins in the home.
        self.environment["HOME"] = str(self.folder)

    def check(
        self,
        role: str = "readonly-investigator",
        rules: str = "",
        profile: str | None = None,
        status: int = 0,
        config: str = "",
        arguments: tuple[str, ...] = (),
        environment: dict[str, str] | None = None,
    ) -> dict:
        """Returns the report. `config` is added to the person's ~/.aws/config."""
        path = self.folder / "config"
        path.write_text(Path(FACTS["config"]).read_text() + config)
        environment = {
            "CX_ROLE": FACTS["roles"][role], "CX_PROFILE": profile, "AWS_CONFIG_FILE": str(path), **(environment or {})
        }
        self.outcome = self.cx(
            "credentials", "check", "--policy", self.policy(session(rules)), "--format", "json", *arguments,
            environment=environment,
        )
        self.assertEqual(self.outcome.status, status, self.outcome)
        return json.loads(self.outcome.output)

    def assertNoSessionOnDisk(self) -> None:
        """Asserts that nothing of what STS issued is on the disk. The person's own keys may be."""
        for file in self.folder.rglob("*"):
            if file.is_file() and file.name != "policy.yaml":
                self.assertNotIn("ASIA", file.read_text(errors="replace"), file)

    # Logins

    def test_keys_of_a_user(self):
        report = self.check()
        self.assertEqual(report["caller"], {"arn": "arn:aws:iam::123456789012:user/operator", "account": "123456789012"})
        [role] = report["roles"]
        self.assertEqual((role["name"], role["session"]["tags"], role["session"]["sourceIdentity"]), ("default", True, True))
        self.assertRegex(report["session"], r"^[\w-]+@cx-\d{8}-\d{6}-\w+$")
        self.assertEqual((role["sessionPolicy"]["allows"]["Write"], role["sessionPolicy"]["allows"]["Tagging"]), (0, 0))
        self.assertGreater(role["sessionPolicy"]["allows"]["Read"], 20)
        self.assertGreater(role["simulation"]["actions"], 50)
        self.assertNotIn("notChecked", role["simulation"])
        [asked] = [
            call["asked"]
            for call in self.outcome.world.aws
            if call["action"] == "AssumeRole"
            and call["asked"]["source"]
            and "SimulatePrincipalPolicy" not in (call["asked"]["policy"] or "")
        ]
        self.assertEqual(asked["source"], report["session"])
        self.assertNoSessionOnDisk()

    def test_a_single_sign_on(self):
        report = self.check("chained", "duration: 2h", environment=single_sign_on(self.folder))
        self.assertRegex(report["caller"]["arn"], "assumed-role/AWSReservedSSO_Developer_")
        self.assertIn("one hour at most", " ".join(report["roles"][0]["session"]["notes"]))

    def test_a_single_sign_on_whose_token_has_expired(self):
        self.assertLoggedOut(single_sign_on(self.folder, timedelta(hours=-1)))

    def test_a_single_sign_on_that_the_portal_has_ended(self):
        self.assertLoggedOut(single_sign_on(self.folder, token="token-of-yesterday"))

    def assertLoggedOut(self, environment: dict[str, str]) -> None:
        report = self.check("chained", status=1, environment=environment)
        self.assertEqual(report["problem"]["message"], "AWS does not know who you are")
        self.assertIn("aws sso login --profile developer", report["problem"]["help"])

    def test_a_credential_process(self):
        program = self.folder / "keys"
        program.write_text(f"""#!{sys.executable}
import configparser, json
own = configparser.ConfigParser()
own.read({FACTS["credentials"]!r})
keys = own["default"]
print(json.dumps({{"Version": 1, "AccessKeyId": keys["aws_access_key_id"], "SecretAccessKey": keys["aws_secret_access_key"]}}))
""")
        program.chmod(0o755)
        report = self.check(
            profile="process", config=f"\n[profile process]\ncredential_process = {program}\nregion = us-east-1\n"
        )
        self.assertEqual(report["caller"]["arn"], "arn:aws:iam::123456789012:user/operator")
        program.write_text("#!/bin/sh\nexit 3\n")
        report = self.check(
            profile="process", status=1, config=f"\n[profile process]\ncredential_process = {program}\nregion = us-east-1\n"
        )
        self.assertIn("credential_process", report["problem"]["help"])

    def test_a_chain_of_roles(self):
        config = f"\n[profile first]\nrole_arn = {FACTS['unrestricted']}\nsource_profile = default\nregion = us-east-1\n"
        report = self.check("chained", profile="first", config=config)
        self.assertIn("assumed-role/unrestricted/", report["caller"]["arn"])

    def test_a_web_identity(self):
        token = self.folder / "token"
        token.write_text("of an identity provider")
        config = (
            f"\n[profile web]\nrole_arn = {FACTS['roles']['federated']}\nweb_identity_token_file = {token}\nregion = us-east-1\n"
        )
        report = self.check(profile="web", status=1, config=config)
        self.assertIn("assumed-role/federated/", report["caller"]["arn"])
        # The role trusts nobody, and cx says whom it would have to name.
        self.assertIn("role/federated", report["roles"][0]["problem"]["help"])

    def test_a_second_factor(self):
        device = f"mfa_serial = {FACTS['mfa']['serial']}\n"
        self.assertIn("trust policy", self.check("mfa", status=1)["roles"][0]["problem"]["help"])
        report = self.check("mfa", config=device, arguments=("--mfa", FACTS["mfa"]["code"]))
        self.assertEqual(report["roles"][0]["session"]["sourceIdentity"], True)
        self.assertNoSessionOnDisk()
        report = self.check("mfa", status=1, config=device, arguments=("--mfa", "000000"))
        self.assertIn("next one", report["problem"]["help"])
        for code, part in (("12345", "six digits"), ("abcdef", "six digits")):
            outcome = self.cx("credentials", "check", "--policy", self.policy(session()), "--mfa", code)
            self.assertRefused(outcome, part)

    def test_no_login_at_all(self):
        for environment, part in (
            ({"AWS_SHARED_CREDENTIALS_FILE": "/dev/null"}, "aws configure"),
            ({"CX_PROFILE": "nobody"}, "aws configure list-profiles"),
            ({"AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE", "AWS_SECRET_ACCESS_KEY": "x"}, "AWS does not know your own key"),
        ):
            with self.subTest(part):
                outcome = self.cx("credentials", "check", "--policy", self.policy(session()), environment=environment)
                self.assertEqual(outcome.status, 1, outcome)
                self.assertIn(part, outcome.output)

    # Roles

    def test_what_a_role_may_do_by_itself(self):
        report = self.check("writer")
        [role] = report["roles"]
        self.assertIn("sqs:DeleteQueue", role["simulation"]["allowed"])
        self.assertEqual(role["sessionPolicy"]["allows"]["Write"], 0)
        text = self.cx(
            "credentials", "check", "--policy", self.policy(session()), environment={"CX_ROLE": FACTS["roles"]["writer"]}
        ).output
        self.assertIn("that change something on every resource: ", text)

    def test_a_role_that_takes_no_session_policy(self):
        rules = "session-policy: false"
        self.assertEqual(self.check("readonly-investigator", rules)["roles"][0]["simulation"]["allowed"], [])
        problem = self.check("writer", rules, status=1)["roles"][0]["problem"]
        self.assertIn("may change things", problem["message"])
        self.assertIn("cloudwatch:DeleteAlarms", problem["detail"])
        # Nobody may ask IAM about it.
        problem = self.check("inference", rules, status=1)["roles"][0]["problem"]
        self.assertIn("nobody can tell", problem["message"])
        self.assertIn("iam:SimulatePrincipalPolicy", problem["help"])

    def test_a_launch_refuses_a_role_that_can_write_without_a_session_policy(self):
        outcome = self.shell(session("session-policy: false"), "true", environment={"CX_ROLE": FACTS["roles"]["writer"]})
        self.assertRefused(outcome, "may change things")
        outcome = self.shell(session("access: role"), "true", environment={"CX_ROLE": FACTS["roles"]["writer"]})
        self.assertEqual(outcome.status, 0, outcome)

    def test_a_policy_without_an_aws_session(self):
        self.assertRefused(self.cx("credentials", "check", "--policy", "base"), "has no AWS session")
