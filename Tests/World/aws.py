# SPDX-License-Identifier: Apache-2.0
"""A small AWS: moto over TLS behind a front that enforces IAM, with the incident in it."""

import io
import json
import os
import threading
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

# moto reads this when it is imported. It does not check the signatures of the calls that build the incident, but all others.
os.environ["INITIAL_NO_AUTH_ACTION_COUNT"] = "1000000"

import boto3
import roles
import sso
from callers import Callers
from certificates import Certificates
from controls import Controls
from front import Middleware
from moto import settings
from moto.iam.access_control import IAMRequestBase
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from places import ACCOUNT, AWS, REGION
from record import Record
from werkzeug.serving import WSGIRequestHandler, make_server

# The process that builds the world uses addresses: the world's resolver is for those who live in it.
ENDPOINT = f"https://{AWS[0]}"


@dataclass
class Incident:
    key: str
    secret: str
    # From here on, callers use names.
    roles: dict[str, str]
    queue: str
    dead_letters: str


class QuietHandler(WSGIRequestHandler):
    def log(self, *_arguments) -> None:
        """Logs nothing: the record says more."""

    def make_environ(self):
        environ = super().make_environ()
        # werkzeug drops headers with an underscore in their name.
        if token := self.headers.get(sso.HEADER):
            environ[sso.VARIABLE] = token
        return environ


def start(certificates: Certificates, callers: Callers, controls: Controls, record: Record) -> Incident:
    front = Middleware(DomainDispatcherApplication(create_backend_app), callers, controls, record)
    for address in AWS:
        server = make_server(address, 443, front, threaded=True, request_handler=QuietHandler,
                             ssl_context=(str(certificates.certificate), str(certificates.key)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
    incident = build(certificates.authority)
    sign_without_path_parameters()
    settings.INITIAL_NO_AUTH_ACTION_COUNT = 0
    front.is_strict = True
    return incident


def build(authority: Path) -> Incident:
    """Builds the incident: a queue whose consumer times out, so that its messages end in the dead-letter queue, and logs that
    say why."""
    session = boto3.Session("setup", "setup", region_name=REGION)

    def client(service: str):
        return session.client(service, endpoint_url=ENDPOINT, verify=str(authority))

    sqs, functions, logs = client("sqs"), client("lambda"), client("logs")
    iam = client("iam")
    key, arns = roles.build(iam)
    worker = iam.create_role(
        RoleName="orders-worker", AssumeRolePolicyDocument=json.dumps(roles.trusting({"Service": "lambda.amazonaws.com"}))
    )["Role"]["Arn"]

    dead_letters, queue = (f"https://sqs.{REGION}.amazonaws.com/{ACCOUNT}/{name}" for name in ("orders-dlq", "orders"))
    sqs.create_queue(QueueName="orders-dlq")
    redrive = {"deadLetterTargetArn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:orders-dlq", "maxReceiveCount": "3"}
    sqs.create_queue(QueueName="orders", Attributes={"RedrivePolicy": json.dumps(redrive), "VisibilityTimeout": "30"})
    for number in range(7):
        sqs.send_message(QueueUrl=dead_letters, MessageBody=json.dumps({"order": 4711 + number, "items": 40 + number}))
    sqs.send_message(QueueUrl=queue, MessageBody=json.dumps({"order": 4720, "items": 2}))

    functions.create_function(
        FunctionName="orders-worker", Runtime="python3.12", Role=worker, Handler="worker.handle", Timeout=3,
        MemorySize=128, Code={"ZipFile": archive("worker.py", "def handle(event, context): ...\n")})
    group, stream = "/aws/lambda/orders-worker", "2026/[$LATEST]0123456789abcdef"
    logs.create_log_group(logGroupName=group)
    logs.create_log_stream(logGroupName=group, logStreamName=stream)
    now = int(time.time() * 1000)
    logs.put_log_events(logGroupName=group, logStreamName=stream, logEvents=[
        {"timestamp": now - 60_000 + 100 * number, "message": message} for number, message in enumerate(
            line for order in range(4711, 4714) for line in (
                f"START RequestId: {order} Version: $LATEST",
                f"order {order}: waiting for the price service, answer after 2900 ms",
                f"{order} Task timed out after 3.00 seconds"))])
    client("secretsmanager").create_secret(Name="orders/database", SecretString=json.dumps({"password": "tango-0815"}))
    client("cloudwatch").put_metric_alarm(
        AlarmName="orders-dlq-depth", Namespace="AWS/SQS", MetricName="ApproximateNumberOfMessagesVisible", Statistic="Maximum",
        Period=60, EvaluationPeriods=1, Threshold=5, ComparisonOperator="GreaterThanThreshold",
        Dimensions=[{"Name": "QueueName", "Value": "orders-dlq"}],
    )
    return Incident(key["AccessKeyId"], key["SecretAccessKey"], arns, queue, dead_letters)


def archive(name: str, content: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr(name, content)
    return buffer.getvalue()


def sign_without_path_parameters() -> None:
    """Fixes moto, which takes what it parsed from a GET's path for the request's body, so that no signature fits."""
    original = IAMRequestBase._create_aws_request

    def create(request: IAMRequestBase):
        if request._method == "GET":
            request._data = {}
        return original(request)

    IAMRequestBase._create_aws_request = create
