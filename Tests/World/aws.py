"""AWS in miniature: moto over TLS, with the incident in it and IAM enforced."""

import io
import json
import os
import re
import threading
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs

# Read by moto when it is imported: the calls that build the incident are not checked, everything after them is.
os.environ["INITIAL_NO_AUTH_ACTION_COUNT"] = "1000000"

import boto3  # noqa: E402
from moto import settings  # noqa: E402
from moto.iam.access_control import IAMRequestBase  # noqa: E402
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app  # noqa: E402
from werkzeug.serving import WSGIRequestHandler, make_server  # noqa: E402

from certificates import Certificates  # noqa: E402
from places import ACCOUNT, AWS, REGION  # noqa: E402
from record import Record  # noqa: E402

# By address: the world's own resolver is for those who live in it, not for the process that builds it.
ENDPOINT = f"https://{AWS[0]}"

READ_ONLY = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Resource": "*", "Action": [
            "sqs:Get*", "sqs:List*", "lambda:Get*", "lambda:List*", "cloudwatch:Get*", "cloudwatch:List*",
            "cloudwatch:Describe*",
            # the same once more: moto takes the name in the signature for the service's name in policies
            "monitoring:Get*", "monitoring:List*", "monitoring:Describe*",
            "logs:Get*", "logs:Describe*", "logs:FilterLogEvents", "logs:StartQuery",
            "bedrock:Get*", "bedrock:List*", "bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream",
            "sts:GetCallerIdentity"]},
    ],
}
EVERYTHING = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Resource": "*", "Action": "*"}]}
# The user by name: moto does not take an account's root for everybody in it, as AWS does.
TRUST = {"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:user/operator"}}]}


@dataclass
class Incident:
    key: str
    secret: str
    role: str
    # allows everything: for tests that take the wall of AWS down
    unrestricted: str
    queue: str
    dead_letters: str


class QuietHandler(WSGIRequestHandler):
    def log(self, *_arguments) -> None:
        """The record says it better."""


def start(certificates: Certificates, record: Record) -> Incident:
    application = recorded(DomainDispatcherApplication(create_backend_app), record)
    for address in AWS:
        server = make_server(address, 443, application, threaded=True, request_handler=QuietHandler,
                             ssl_context=(str(certificates.certificate), str(certificates.key)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
    incident = build(certificates.authority)
    sign_without_path_parameters()
    settings.INITIAL_NO_AUTH_ACTION_COUNT = 0
    return incident


def recorded(application, record: Record):
    """Notes each call's caller, service, action and status; a key id says who called and is no secret."""
    def call(environ, start_response):
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = io.BytesIO(body)
        signed = re.search(r"Credential=(\w+)/\d+/([\w-]+)/([\w-]+)/", environ.get("HTTP_AUTHORIZATION", ""))
        target = environ.get("HTTP_X_AMZ_TARGET", "").rpartition(".")[2]
        form = parse_qs(body.decode("utf-8", "replace")) if not target else {}
        action = target or form.get("Action", [f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}"])[0]

        def note(status, headers, exception=None):
            record.write(host=environ.get("HTTP_HOST"), caller=signed[1] if signed else None,
                         service=signed[3] if signed else None, action=action, status=int(status.split()[0]))
            return start_response(status, headers, exception)

        return application(environ, note)
    return call


def build(authority: Path) -> Incident:
    """A queue whose consumer times out, so that its messages end in the dead-letter queue, and logs that say why."""
    session = boto3.Session("setup", "setup", region_name=REGION)

    def client(service: str):
        return session.client(service, endpoint_url=ENDPOINT, verify=str(authority))

    iam, sqs, functions, logs = client("iam"), client("sqs"), client("lambda"), client("logs")

    iam.create_user(UserName="operator")
    role = iam.create_role(RoleName="readonly-investigator", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]
    iam.put_role_policy(RoleName="readonly-investigator", PolicyName="read", PolicyDocument=json.dumps(READ_ONLY))
    unrestricted = iam.create_role(RoleName="unrestricted", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]
    iam.put_role_policy(RoleName="unrestricted", PolicyName="all", PolicyDocument=json.dumps(EVERYTHING))
    may_assume = {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": [role, unrestricted]}]}
    iam.put_user_policy(UserName="operator", PolicyName="assume", PolicyDocument=json.dumps(may_assume))
    key = iam.create_access_key(UserName="operator")["AccessKey"]
    worker = iam.create_role(RoleName="orders-worker", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]

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
    return Incident(key["AccessKeyId"], key["SecretAccessKey"], role, unrestricted, queue, dead_letters)


def archive(name: str, content: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr(name, content)
    return buffer.getvalue()


def sign_without_path_parameters() -> None:
    """moto takes what it parsed from a GET's path for the request's body, and then no signature of one fits."""
    original = IAMRequestBase._create_aws_request

    def create(request: IAMRequestBase):
        if request._method == "GET":
            request._data = {}
        return original(request)

    IAMRequestBase._create_aws_request = create
