# SPDX-License-Identifier: Apache-2.0
"""The front before moto, as callers see it. Needs with-world: `check` starts it."""

import datetime
import json
import os
import time
import unittest
import uuid
from pathlib import Path

import boto3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.exceptions import ClientError
from botocore.httpsession import URLLib3Session

FACTS = json.loads(Path(os.environ["CX_WORLD"]).read_text()) if "CX_WORLD" in os.environ else None
TAGS = [{"Key": "cx:policy", "Value": "test"}]
READING = {"Effect": "Allow", "Action": ["sqs:Get*", "logs:Describe*", "cloudwatch:Describe*", "lambda:Get*"], "Resource": "*"}


def policy(*statements: dict) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


@unittest.skipUnless(FACTS, "no world around: run Tests/World/check")
class FrontTests(unittest.TestCase):
    def setUp(self):
        os.environ["AWS_SHARED_CREDENTIALS_FILE"] = FACTS["credentials"]
        self.operator = boto3.Session(region_name=FACTS["region"])

    def client(self, session: boto3.Session, service: str, **options):
        return session.client(service, verify=FACTS["authority"], config=Config(retries={"total_max_attempts": 1}), **options)

    def assume(self, role: str = "writer", caller: boto3.Session | None = None, **options) -> dict:
        options = {"RoleSessionName": "tester", **options}
        return self.client(caller or self.operator, "sts").assume_role(RoleArn=FACTS["roles"].get(role, role), **options)

    def session(self, role: str = "writer", **options) -> boto3.Session:
        keys = self.assume(role, **options)["Credentials"]
        return boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"], region_name=FACTS["region"])

    def control(self, name: str, text: str = "") -> None:
        path = Path(FACTS["controls"]) / name
        path.write_text(text)
        self.addCleanup(path.unlink, missing_ok=True)

    def assertRefused(self, code: str, words: str, call, **options) -> None:
        with self.assertRaises(ClientError) as refusal:
            call(**options)
        self.assertEqual(refusal.exception.response["Error"]["Code"], code, refusal.exception)
        self.assertIn(words, str(refusal.exception))

    # AssumeRole

    def test_names_follow_aws_s_rules(self):
        for name in ("a b", "a/b", "a" * 65, "ü@x", "a"):
            for member in ("RoleSessionName", "SourceIdentity"):
                if len(name) > 1:  # botocore itself refuses one that is too short.
                    self.assertRefused("ValidationError", "failed to satisfy constraint", self.assume, **{member: name})
        answer = self.assume(RoleSessionName="me@cx-1", SourceIdentity="me@cx-1")
        self.assertEqual(answer["SourceIdentity"], "me@cx-1")
        self.assertEqual(answer["AssumedRoleUser"]["Arn"], "arn:aws:sts::123456789012:assumed-role/writer/me@cx-1")

    def test_the_duration_has_bounds(self):
        self.assertRefused(
            "ValidationError", "exceeds the MaxSessionDuration set for this role", self.assume, DurationSeconds=4 * 3600 + 1
        )
        ends = self.assume(DurationSeconds=4 * 3600)["Credentials"]["Expiration"]
        self.assertAlmostEqual(ends.timestamp() - time.time(), 4 * 3600, delta=20)

    def test_a_chained_session_gets_an_hour(self):
        base = self.session("unrestricted")
        self.assertRefused("ValidationError", "exceeds the 1 hour session limit for roles assumed by role chaining",
                           self.assume, role="chained", caller=base, DurationSeconds=3601)
        self.assume("chained", base, DurationSeconds=3600)
        self.assertRefused("AccessDenied", "not authorized to perform: sts:AssumeRole", self.assume, role="chained")

    def test_a_session_policy_has_bounds(self):
        long = policy({**READING, "Sid": "A" * 2048})
        self.assertRefused(
            "ValidationError", "at 'policy' failed to satisfy constraint: Member must have length less than or equal to 2048",
            self.assume, Policy=long,
        )
        self.assertRefused("MalformedPolicyDocument", "invalid Json", self.assume, Policy="{")
        self.assertRefused(
            "MalformedPolicyDocument", "must contain resources", self.assume, Policy=policy({"Effect": "Allow", "Action": "*"})
        )
        many = [{"arn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}] * 11
        self.assertRefused("ValidationError", "policyArns", self.assume, PolicyArns=many)
        self.assertRefused(
            "PackedPolicyTooLarge", "% of allotted space", self.assume, Policy=policy({**READING, "Sid": "A" * 1700}),
            PolicyArns=many[:10],
        )
        noise = [{"Key": f"k{number}", "Value": "".join(uuid.uuid4().hex for _ in range(4))} for number in range(50)]
        self.assertRefused("PackedPolicyTooLarge", "please use smaller policy", self.assume, Tags=noise)
        self.assertRefused("ValidationError", "at 'tags'", self.assume, Tags=noise + TAGS)
        self.assertGreater(self.assume(Policy=policy(READING))["PackedPolicySize"], 5)

    def test_whom_a_role_trusts(self):
        user = "User: arn:aws:iam::123456789012:user/operator is not authorized to perform: "
        for role in ("untrusting", "federated", FACTS["role"] + "s"):
            self.assertRefused("AccessDenied", user + "sts:AssumeRole on resource: ", self.assume, role=role)
        self.assertRefused("ValidationError", "is invalid", self.assume, role="arn:aws:iam::123456789012:rle/writer")
        self.assume("no-tags")
        self.assertRefused("AccessDenied", user + "sts:TagSession", self.assume, role="no-tags", Tags=TAGS)
        self.assertRefused("AccessDenied", user + "sts:SetSourceIdentity", self.assume, role="no-tags", SourceIdentity="tester")
        self.assertRefused("AccessDenied", user, self.assume, role="external", ExternalId="another")
        self.assume("external", ExternalId=FACTS["externalId"])

    def test_a_second_factor(self):
        mfa, code = {"SerialNumber": FACTS["mfa"]["serial"]}, FACTS["mfa"]["code"]
        self.assertRefused("AccessDenied", "not authorized to perform: sts:AssumeRole", self.assume, role="mfa")
        self.assertRefused("AccessDenied", "invalid MFA one time pass code", self.assume, role="mfa", **mfa, TokenCode="000000")
        self.assertRefused(
            "AccessDenied", "verify your MFA serial number", self.assume, role="mfa", SerialNumber=mfa["SerialNumber"] + "s",
            TokenCode=code,
        )
        self.assume("mfa", **mfa, TokenCode=code)
        keys = self.client(self.operator, "sts").get_session_token(**mfa, TokenCode=code)["Credentials"]
        person = boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"], region_name=FACTS["region"])
        self.assume("mfa", person)
        self.assertRefused("AccessDenied", "session credentials", self.client(person, "sts").get_session_token)

    def test_a_web_identity(self):
        sts = self.client(boto3.Session(region_name=FACTS["region"]), "sts")
        asked = {"RoleSessionName": "tester", "WebIdentityToken": "token"}
        sts.assume_role_with_web_identity(RoleArn=FACTS["roles"]["federated"], **asked)
        self.assertRefused(
            "AccessDenied", "sts:AssumeRoleWithWebIdentity", sts.assume_role_with_web_identity, RoleArn=FACTS["role"], **asked
        )

    def test_a_clock_that_is_off_by_ten_minutes(self):
        for skew, words in ((600, "Signature expired: "), (-600, "Signature not yet current: ")):
            self.control("skew", str(skew))
            self.assertRefused("SignatureDoesNotMatch", words, self.assume)
        self.control("skew", "240")
        self.assume()

    # Sessions

    def test_a_session_can_do_what_its_policy_and_its_role_both_allow(self):
        session = self.session(Policy=policy(READING, {"Effect": "Allow", "Action": "sns:*", "Resource": "*"}))
        queues = self.client(session, "sqs")
        self.assertIn("Attributes", queues.get_queue_attributes(QueueUrl=FACTS["deadLetters"], AttributeNames=["All"]))
        name = "arn:aws:sts::123456789012:assumed-role/writer/tester"
        self.assertRefused(
            "AccessDenied",
            f"User: {name} is not authorized to perform: sqs:PurgeQueue on resource: arn:aws:sqs:us-east-1:123456789012:orders "
            "because no session policy allows the sqs:PurgeQueue action",
            queues.purge_queue, QueueUrl=FACTS["queue"],
        )
        self.assertRefused("AccessDeniedException", "no session policy allows the logs:DeleteLogGroup action",
                           self.client(session, "logs").delete_log_group, logGroupName="/aws/lambda/orders-worker")
        self.assertRefused("AccessDeniedException", "no session policy allows the lambda:DeleteFunction action",
                           self.client(session, "lambda").delete_function, FunctionName="orders-worker")
        self.assertEqual(len(self.client(session, "cloudwatch").describe_alarms()["MetricAlarms"]), 1)
        self.assertRefused("AccessDenied", "no session policy allows the cloudwatch:DeleteAlarms action",
                           self.client(session, "cloudwatch").delete_alarms, AlarmNames=["orders-dlq-depth"])
        self.assertRefused(
            "AccessDeniedException", "secretsmanager:GetSecretValue", self.client(session, "secretsmanager").get_secret_value,
            SecretId=FACTS["secret"],
        )
        self.client(session, "sts").get_caller_identity()

    def test_a_session_without_a_policy_can_do_what_its_role_may(self):
        session = self.session()
        self.assertIn("tango", self.client(session, "secretsmanager").get_secret_value(SecretId=FACTS["secret"])["SecretString"])
        self.assertRefused(
            "AccessDenied", "because no identity-based policy allows the sqs:DeleteMessage action",
            self.client(self.session("readonly-investigator"), "sqs").delete_message, QueueUrl=FACTS["queue"], ReceiptHandle="x",
        )

    def test_regions_and_accounts(self):
        condition = {
            "StringEquals": {"aws:RequestedRegion": "us-east-1"}, "StringEqualsIfExists": {"aws:ResourceAccount": "123456789012"}
        }
        session = self.session(Policy=policy({**READING, "Condition": condition}))
        self.client(session, "sqs").get_queue_attributes(QueueUrl=FACTS["queue"])
        self.assertRefused("AccessDenied", "no session policy", self.client(session, "sqs").get_queue_attributes,
                           QueueUrl=FACTS["queue"].replace("123456789012", "210987654321"))
        elsewhere = self.client(session, "sqs", region_name="eu-west-1", endpoint_url="https://sqs.us-east-1.amazonaws.com")
        self.assertRefused("AccessDenied", "no session policy", elsewhere.get_queue_attributes, QueueUrl=FACTS["queue"])

    def test_managed_session_policies(self):
        session = self.session(PolicyArns=[{"arn": "arn:aws:iam::aws:policy/AmazonSQSReadOnlyAccess"}])
        self.client(session, "sqs").get_queue_attributes(QueueUrl=FACTS["queue"])
        self.assertRefused("AccessDenied", "no session policy", self.client(session, "sqs").purge_queue, QueueUrl=FACTS["queue"])
        self.assertRefused(
            "ValidationError", "does not exist", self.assume, PolicyArns=[{"arn": "arn:aws:iam::aws:policy/NoSuchPolicy"}]
        )

    def test_sessions_end(self):
        self.control("lifetime", "1")
        short = self.session()
        self.control("lifetime", "60")
        session, other = self.session(), self.session("unrestricted")
        self.client(session, "sqs").get_queue_attributes(QueueUrl=FACTS["queue"])
        time.sleep(0.02)
        self.control("expire-now", "writer")
        self.assertRefused(
            "ExpiredToken", "is expired", self.client(session, "sqs").get_queue_attributes, QueueUrl=FACTS["queue"]
        )
        self.assertRefused("ExpiredTokenException", "is expired", self.client(session, "logs").describe_log_groups)
        self.assertRefused("ExpiredToken", "is expired", self.client(session, "sts").get_caller_identity)
        self.client(other, "sqs").get_queue_attributes(QueueUrl=FACTS["queue"])
        time.sleep(0.02)
        self.client(self.session(), "sqs").get_queue_attributes(QueueUrl=FACTS["queue"])
        time.sleep(1)
        self.assertRefused("ExpiredToken", "is expired", self.client(short, "sqs").get_queue_attributes, QueueUrl=FACTS["queue"])

    # The model

    def invoke(self, session: boto3.Session | None, operation: str = "invoke-with-response-stream") -> tuple[int, str | None]:
        request = AWSRequest("POST", f"https://bedrock-runtime.us-east-1.amazonaws.com/model/us.anthropic.claude/{operation}",
                             data=json.dumps({"messages": []}), headers={"Content-Type": "application/json"})
        if session:
            SigV4Auth(session.get_credentials(), "bedrock", "us-east-1").add_auth(request)
        answer = URLLib3Session(verify=FACTS["authority"]).send(request.prepare())
        return answer.status_code, answer.headers.get("x-amzn-ErrorType")

    def test_the_model_answers_those_who_may_call_it(self):
        self.assertEqual(self.invoke(None), (403, "MissingAuthenticationTokenException"))
        self.assertEqual(self.invoke(boto3.Session("ASIAIOSFODNN7EXAMPLE", "no", "no")), (403, "UnrecognizedClientException"))
        self.assertEqual(self.invoke(self.session("inference"))[0], 200)
        self.assertEqual(self.invoke(self.session(Policy=policy(READING))), (403, "AccessDeniedException"))
        only = policy({"Effect": "Allow", "Action": "bedrock:InvokeModelWithResponseStream", "Resource": "*"})
        session = self.session(Policy=only)
        self.assertEqual(self.invoke(session)[0], 200)
        self.assertEqual(self.invoke(session, "invoke"), (403, "AccessDeniedException"))
        time.sleep(0.02)
        self.control("expire-now")
        self.assertEqual(self.invoke(session), (403, "ExpiredTokenException"))

    def test_a_profile_of_several_regions_needs_the_model_in_each(self):
        here = {
            "Effect": "Allow", "Action": "bedrock:Invoke*", "Resource": "*",
            "Condition": {"StringEquals": {"aws:RequestedRegion": "us-east-1"}},
        }
        self.assertEqual(self.invoke(self.session(Policy=policy(here))), (403, "AccessDeniedException"))
        here["Condition"] = {"StringEquals": {"aws:RequestedRegion": ["us-east-1", "us-east-2", "us-west-2"]}}
        self.assertEqual(self.invoke(self.session(Policy=policy(here)))[0], 200)

    # Parts that moto does not have

    def test_simulation_of_a_role_s_own_policies(self):
        iam = self.client(self.session("unrestricted"), "iam")
        for role, action, decision in (
            ("writer", "sqs:PurgeQueue", "allowed"), ("readonly-investigator", "sqs:PurgeQueue", "implicitDeny")
        ):
            [result] = iam.simulate_principal_policy(PolicySourceArn=FACTS["roles"][role], ActionNames=[action])[
                "EvaluationResults"
            ]
            self.assertEqual((result["EvalActionName"], result["EvalDecision"]), (action, decision))
        self.assertRefused(
            "NoSuchEntity", "cannot be found", iam.simulate_principal_policy, PolicySourceArn=FACTS["role"] + "s",
            ActionNames=["sqs:*"],
        )
        self.assertRefused(
            "AccessDenied", "iam:SimulatePrincipalPolicy",
            self.client(self.session("inference"), "iam").simulate_principal_policy, PolicySourceArn=FACTS["role"],
            ActionNames=["sqs:*"],
        )

    def test_the_trail_tells_a_session_s_calls(self):
        name = f"trail-{uuid.uuid4()}"
        session = self.session(RoleSessionName=name)
        self.client(session, "sqs").list_queues()
        asked = {"LookupAttributes": [{"AttributeKey": "Username", "AttributeValue": name}],
                 "StartTime": datetime.datetime.now() - datetime.timedelta(minutes=1)}
        [event] = self.client(session, "cloudtrail").lookup_events(**asked)["Events"]
        self.assertEqual((event["EventName"], event["EventSource"], event["Username"]), ("ListQueues", "sqs.amazonaws.com", name))
