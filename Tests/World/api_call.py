# SPDX-License-Identifier: Apache-2.0
"""A request as AWS reads it: the action, its service, the resource, and the key that signed it."""

import gzip
import json
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from urllib.parse import parse_qsl, unquote

import botocore
from places import ACCOUNT

SIGNATURE = re.compile(r"Credential=(?P<key>\w+)/\d+/(?P<region>[\w-]+)/(?P<service>[\w-]+)/aws4_request")
# Services whose name in a signature is not the prefix of their actions.
PREFIXES = {"monitoring": "cloudwatch"}
# Actions that are not named like their operation (Service Authorization Reference).
ACTIONS = {
    "lambda:Invoke": "lambda:InvokeFunction", "bedrock:Converse": "bedrock:InvokeModel",
    "bedrock:InvokeModelWithBidirectionalStream": "bedrock:InvokeModel",
}
MODELS = {"lambda": "lambda"}


@dataclass
class Call:
    service: str
    """The prefix of its actions."""
    operation: str
    region: str
    protocol: str
    """`query`, `json`, `rest-json` or `cbor`."""
    key: str | None = None
    token: str | None = None
    time: str | None = None
    """X-Amz-Date."""
    parameters: dict = field(default_factory=dict)

    @property
    def action(self) -> str:
        return ACTIONS.get(f"{self.service}:{self.operation}", f"{self.service}:{self.operation}")

    @property
    def resource(self) -> str:
        """The ARN of the resource; `*` if the call names none."""
        here = f"{self.region}:{ACCOUNT}"
        asked = self.parameters
        if self.service == "sqs" and "QueueUrl" in asked:
            account, name = asked["QueueUrl"].split("/")[-2:]
            return f"arn:aws:sqs:{self.region}:{account}:{name}"
        if self.service == "sqs" and "QueueName" in asked:
            return f"arn:aws:sqs:{here}:{asked['QueueName']}"
        if self.service == "logs" and "logGroupName" in asked:
            return f"arn:aws:logs:{here}:log-group:{asked['logGroupName']}:log-stream:{asked.get('logStreamName', '')}"
        if self.service == "lambda" and "FunctionName" in asked:
            name = asked["FunctionName"]
            return name if name.startswith("arn:") else f"arn:aws:lambda:{here}:function:{name}"
        if self.service == "secretsmanager" and "SecretId" in asked:
            # AWS ends each secret's ARN with six random characters.
            name = asked["SecretId"]
            return name if name.startswith("arn:") else f"arn:aws:secretsmanager:{here}:secret:{name}-AbCdEf"
        if self.service == "sts" and "RoleArn" in asked:
            return asked["RoleArn"]
        return "*"

    @property
    def account(self) -> str:
        """The account that owns the resource."""
        found = re.match(r"arn:[\w-]+:[\w-]*:[\w-]*:(\d+):", self.resource)
        return found[1] if found else ACCOUNT

    def members(self, name: str) -> list[str]:
        """Reads a list of the query protocol: `NAME.member.1`, …"""
        return [
            self.parameters[key]
            for key in sorted(
                (key for key in self.parameters if re.fullmatch(rf"{name}\.member\.\d+", key)),
                key=lambda key: int(key.rpartition(".")[2]),
            )
        ]

    def structures(self, name: str) -> list[dict[str, str]]:
        """Reads a list of structures of the query protocol: `NAME.member.1.FIELD`, …"""
        found: dict[int, dict[str, str]] = {}
        for key, value in self.parameters.items():
            if place := re.fullmatch(rf"{name}\.member\.(\d+)\.(.+)", key):
                found.setdefault(int(place[1]), {})[place[2]] = value
        return [found[number] for number in sorted(found)]


def read(method: str, path: str, headers: dict[str, str], body: bytes) -> Call:
    """Reads a request. `headers` are by names in lower case."""
    signed = SIGNATURE.search(headers.get("authorization", ""))
    name = signed["service"] if signed else ""
    call = Call(
        PREFIXES.get(name, name), f"{method} {path}", signed["region"] if signed else "", "rest-json",
        signed["key"] if signed else None, headers.get("x-amz-security-token"), headers.get("x-amz-date"),
    )
    if found := re.match(r"/service/[^/]+/operation/(\w+)$", path):
        call.operation, call.protocol = found[1], "cbor"
    elif target := headers.get("x-amz-target"):
        call.operation, call.protocol = target.rpartition(".")[2], "json"
        call.parameters = json.loads(body or b"{}")
    elif "form-urlencoded" in headers.get("content-type", ""):
        call.parameters = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
        call.operation, call.protocol = call.parameters.get("Action", call.operation), "query"
        if not signed and call.operation.startswith("AssumeRoleWith"):
            call.service = "sts"
    else:
        for route, verb, operation in routes(call.service):
            if verb == method and (found := route.fullmatch(path)):
                call.operation, call.parameters = operation, {name: unquote(value) for name, value in found.groupdict().items()}
                break
    return call


@cache
def routes(service: str) -> list[tuple[re.Pattern, str, str]]:
    """Returns path, method and operation of a REST service, from botocore's description of it."""
    if service not in MODELS:
        return []
    [*_, newest] = sorted((Path(botocore.__file__).parent / "data" / MODELS[service]).glob("*/service-2.json*"))
    text = gzip.decompress(newest.read_bytes()) if newest.suffix == ".gz" else newest.read_bytes()
    found = []
    for name, operation in json.loads(text)["operations"].items():
        uri = operation["http"]["requestUri"].partition("?")[0]
        route = re.sub(r"\\\{(\w+)(\\\+)?\\\}", lambda part: f"(?P<{part[1]}>{'.+' if part[2] else '[^/]+'})", re.escape(uri))
        found.append((re.compile(route), operation["http"]["method"], name))
    return found
