# SPDX-License-Identifier: Apache-2.0
"""Roles and logins that fail: cx says what AWS said and what to do, exits with 125 and leaves nothing. Others only seem to
fail."""

from pathlib import Path

from support.controls import Controls
from support.launches import LaunchTests
from support.policies import session
from support.world import FACTS


class AWSErrorTests(LaunchTests):
    def setUp(self):
        super().setUp()
        self.controls = Controls(self)
        # Debian's AWS CLI of the second generation, on the host.
        self.second = {"PATH": f"{self.tools('second', '/usr/bin/aws')}:/usr/bin:/bin"}

    def refused(self, *parts: str, rules: str = "", role: str | None = None, **environment) -> None:
        variables = {**environment, **({"CX_ROLE": FACTS["roles"].get(role, role)} if role else {})}
        outcome = self.shell(session(rules), "true", environment=variables)
        with self.subTest(parts=parts):
            self.assertRefused(outcome, "help:", *parts)
        self.assertFalse(
            [row for row in outcome.world.aws if row["action"] == "AssumeRole" and row["status"] == 200], outcome.world.aws
        )

    def config(self, text: str) -> dict:
        path = Path(self.folder) / "aws-config"
        path.write_text(f"[default]\nregion = {FACTS['region']}\n{text}")
        return {"AWS_CONFIG_FILE": str(path)}

    def test_a_role_that_is_not_there_or_trusts_somebody_else(self):
        typo = FACTS["role"].replace("investigator", "investigatr")
        self.refused(typo, "AccessDenied", "not authorized to perform: sts:AssumeRole", "trust policy", role=typo)
        self.refused(
            FACTS["roles"]["untrusting"], "AccessDenied", "user/operator", "trust policy", role="untrusting", **self.second
        )

    def test_an_arn_with_a_typo(self):
        self.refused("arn:aws:iam::123456789012:rle/investigator", role="arn:aws:iam::123456789012:rle/investigator")

    def test_a_clock_that_is_off_by_ten_minutes(self):
        self.controls.set("skew", "600")
        self.refused("SignatureDoesNotMatch", "clock", "10 min")

    def test_a_session_that_is_too_long(self):
        self.refused("MaxSessionDuration", "aws.duration", rules="duration: 5h")

    def test_a_session_policy_over_the_limit(self):
        resources = ", ".join(
            f'"arn:aws:sqs:us-east-1:123456789012:a-queue-with-quite-a-long-name-{number}"' for number in range(40)
        )
        self.refused("2048", rules=f'allow: [{{actions: ["sqs:ReceiveMessage"], resources: [{resources}], reason: a test}}]')
        self.controls.set("packed", "112")
        self.refused("PackedPolicyTooLarge", "112%", "help:")

    def test_an_external_id(self):
        outcome = self.shell(
            session(f"external-id: {FACTS['externalId']}"), "true", environment={"CX_ROLE": FACTS["roles"]["external"]}
        )
        self.assertEqual(outcome.status, 0, outcome)

    def test_a_login_that_is_itself_a_role_gets_an_hour_and_more_of_them(self):
        profile = self.config(f"[profile work]\nrole_arn = {FACTS['unrestricted']}\nsource_profile = default\n")
        outcome = self.shell(session("duration: 2h"), "aws", "sqs", "list-queues",
                             environment={**self.second, **profile, "AWS_PROFILE": "work", "CX_ROLE": FACTS["roles"]["chained"]})
        self.assertEqual(outcome.status, 0, outcome)
        durations = [
            (row["asked"]["duration"], row["status"])
            for row in outcome.world.aws
            if row.get("asked", {}).get("role") == FACTS["roles"]["chained"]
        ]
        self.assertEqual(durations[-1], ("3600", 200))

    def test_a_second_factor(self):
        profile = self.config(f"mfa_serial = {FACTS['mfa']['serial']}\n")
        environment = {**profile, "CX_ROLE": FACTS["roles"]["mfa"]}
        wrong = self.cx("shell", "--policy", self.policy(session()), "--mfa", "000000", "--", "true", environment=environment)
        self.assertRefused(wrong, "MultiFactorAuthentication failed", "help:")
        right = self.cx(
            "shell", "--policy", self.policy(session()), "--mfa", FACTS["mfa"]["code"], "--", "true",
            environment={**environment, **self.second},
        )
        self.assertEqual(right.status, 0, right)

    def test_logins_of_other_kinds(self):
        """Logins by a process and by a web identity, as the AWS CLI has them."""
        key, secret = (line.partition(" = ")[2] for line in Path(FACTS["credentials"]).read_text().splitlines()[1:3])
        process, token = self.folder / "bin/login", self.folder / "token"
        process.write_text(f"""#!/bin/sh\necho '{{"Version": 1, "AccessKeyId": "{key}", "SecretAccessKey": "{secret}"}}'\n""")
        process.chmod(0o755)
        token.write_text("token")
        nothing = {"AWS_SHARED_CREDENTIALS_FILE": "/dev/null"}
        outcome = self.shell(
            session(), "true", environment={**nothing, **self.second, **self.config(f"credential_process = {process}\n")}
        )
        self.assertEqual(outcome.status, 0, outcome)
        # this one is itself a role, which the other does not trust: so far the login went
        web = self.config(f"[profile web]\nrole_arn = {FACTS['roles']['federated']}\nweb_identity_token_file = {token}\n")
        self.refused("assumed-role/federated/", "not authorized to perform: sts:AssumeRole", **nothing, **web, AWS_PROFILE="web")
