# SPDX-License-Identifier: Apache-2.0
"""The evaluation of policies by itself, and the front's reading of requests."""

import unittest

import api_call
from iam_evaluation import NotAPolicy, check, decide, holds
from refusal import Refusal


def document(*statements: dict) -> dict:
    return {"Version": "2012-10-17", "Statement": list(statements)}


def allow(actions, resources="*", **more) -> dict:
    return {"Effect": "Allow", "Action": actions, "Resource": resources, **more}


def deny(actions, **more) -> dict:
    return {"Effect": "Deny", "Action": actions, "Resource": "*", **more}


class EvaluationTests(unittest.TestCase):
    def decision(
        self, statement: dict, action: str = "sqs:GetQueueUrl", resource: str = "arn:aws:sqs:us-east-1:1:q", **context
    ) -> str:
        return decide([document(statement)], action, resource, {key.replace("__", ":"): value for key, value in context.items()})

    def test_actions_match_in_any_case_and_with_wildcards(self):
        for pattern in ("sqs:GetQueueUrl", "SQS:getqueueurl", "sqs:Get*", "sqs:Get?ueueUrl", "*", ["s3:*", "sqs:*Url"]):
            self.assertEqual(self.decision(allow(pattern)), "allow", pattern)
        for pattern in ("sqs:GetQueue", "sqs:Get?", "s?:GetQueueUrl", "sns:*", "sqs.GetQueueUrl"):
            self.assertEqual(self.decision(allow(pattern)), "nothing", pattern)

    def test_not_action_is_everything_else(self):
        statement = {"Effect": "Deny", "NotAction": ["sqs:Get*"], "Resource": "*"}
        self.assertEqual(self.decision(statement), "nothing")
        self.assertEqual(self.decision(statement, "sqs:PurgeQueue"), "deny")

    def test_resources_match_in_their_own_case(self):
        self.assertEqual(self.decision(allow("*", "arn:aws:sqs:*:1:q")), "allow")
        self.assertEqual(self.decision(allow("*", "arn:aws:sqs:*:1:Q")), "nothing")
        self.assertEqual(self.decision(allow("*", "arn:aws:sqs:*:1:q"), resource="*"), "nothing")

    def test_a_deny_counts_before_any_allow(self):
        both = [document(allow("*")), document(deny("sqs:Purge*"))]
        self.assertEqual(decide(both, "sqs:PurgeQueue", "*", {}), "deny")
        self.assertEqual(decide(both, "sqs:GetQueueUrl", "*", {}), "allow")

    def test_conditions(self):
        region = {"aws:RequestedRegion": "us-east-1"}
        for operator, values, context, expected in (
            ("StringEquals", "us-east-1", region, True), ("StringEquals", ["eu-west-1", "us-east-1"], region, True),
            ("StringEquals", "us-east-2", region, False), ("StringEquals", "us-east-1", {}, False),
            ("StringEqualsIfExists", "us-east-2", {}, True), ("StringNotEquals", "us-east-1", region, False),
            ("StringNotEquals", "us-east-2", region, True), ("StringNotEquals", "us-east-1", {}, True),
            ("StringNotEquals", ["us-east-1", "us-east-2"], region, False), ("StringNotEqualsIfExists", "us-east-1", {}, True),
            ("StringLike", "us-*", region, True), ("StringNotLike", "us-*", region, False), ("Null", "true", {}, True),
            ("Null", "true", region, False),
        ):
            self.assertEqual(
                holds(operator, "AWS:requestedregion", values if isinstance(values, list) else [values], context), expected,
                (operator, values, context),
            )
        self.assertTrue(holds("ForAllValues:StringLike", "aws:TagKeys", ["cx:*"], {"aws:TagKeys": ["cx:policy", "cx:digest"]}))
        self.assertFalse(holds("ForAllValues:StringLike", "aws:TagKeys", ["cx:*"], {"aws:TagKeys": ["cx:policy", "team"]}))

    def test_all_conditions_of_a_statement_must_hold(self):
        statement = allow("*", Condition={"StringEquals": {"aws:RequestedRegion": "us-east-1", "aws:ResourceAccount": "1"}})
        self.assertEqual(self.decision(statement, aws__RequestedRegion="us-east-1", aws__ResourceAccount="1"), "allow")
        self.assertEqual(self.decision(statement, aws__RequestedRegion="us-east-1", aws__ResourceAccount="2"), "nothing")

    def test_what_is_no_policy_is_refused(self):
        for bad in (
            [], {}, {"Version": "2020-01-01", "Statement": []}, document({"Effect": "Maybe", "Action": "*", "Resource": "*"}),
            document({"Effect": "Allow", "Resource": "*"}), document({"Effect": "Allow", "Action": "*"}),
            document(allow("GetQueueUrl")), document(allow("*", "queue")), document(allow("*", Condition={"StringSame": {}})),
            document({**allow("*"), "Principal": "*"}),
        ):
            with self.assertRaises(NotAPolicy, msg=bad):
                check(bad)
        check(
            document(
                allow(["sqs:Get*"], ["arn:aws:sqs:*:*:*"]),
                deny("*", Condition={"StringNotEqualsIfExists": {"aws:ResourceAccount": "1"}}),
            )
        )


class RequestTests(unittest.TestCase):
    def signed(self, service: str, **headers: str) -> dict:
        return {"authorization": f"AWS4-HMAC-SHA256 Credential=ASIAX/20260101/us-east-1/{service}/aws4_request, …", **headers}

    def test_the_four_protocols(self):
        form = {"content-type": "application/x-www-form-urlencoded"}
        query = api_call.read(
            "POST", "/", self.signed("monitoring", **form), b"Action=DescribeAlarms&AlarmNames.member.1=a&AlarmNames.member.2=b"
        )
        self.assertEqual(
            (query.action, query.protocol, query.members("AlarmNames")), ("cloudwatch:DescribeAlarms", "query", ["a", "b"])
        )
        cbor = api_call.read(
            "POST", "/service/GraniteServiceVersion20100801/operation/ListMetrics", self.signed("monitoring"), b""
        )
        self.assertEqual((cbor.action, cbor.protocol), ("cloudwatch:ListMetrics", "cbor"))
        queue = api_call.read("POST", "/", self.signed("sqs", **{"x-amz-target": "AmazonSQS.PurgeQueue"}),
                              b'{"QueueUrl": "https://sqs.us-east-1.amazonaws.com/210987654321/q"}')
        self.assertEqual((queue.action, queue.protocol, queue.resource, queue.account),
                         ("sqs:PurgeQueue", "json", "arn:aws:sqs:us-east-1:210987654321:q", "210987654321"))
        for method, path, action in (
            ("GET", "/2015-03-31/functions/f/configuration", "GetFunctionConfiguration"),
            ("GET", "/2015-03-31/functions/f", "GetFunction"), ("POST", "/2015-03-31/functions/f/invocations", "InvokeFunction"),
            ("DELETE", "/2015-03-31/functions/f", "DeleteFunction"),
        ):
            call = api_call.read(method, path, self.signed("lambda"), b"")
            self.assertEqual(
                (call.action, call.resource), (f"lambda:{action}", "arn:aws:lambda:us-east-1:123456789012:function:f")
            )

    def test_refusals_have_the_form_of_the_protocol(self):
        refusal = Refusal("ExpiredToken", "The security token included in the request is expired")
        self.assertIn(b"<Code>ExpiredToken</Code>", refusal.answer("query")[0])
        self.assertIn(b'"__type": "ExpiredTokenException"', refusal.answer("json")[0])
        self.assertEqual(refusal.answer("rest-json")[1]["x-amzn-ErrorType"], "ExpiredTokenException")
        self.assertTrue(refusal.answer("cbor")[0].startswith(b"\xa2\x79\x00\x06__type\x79\x00\x15ExpiredTokenException"))
