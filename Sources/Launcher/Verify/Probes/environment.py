# SPDX-License-Identifier: Apache-2.0
"""Variables and credentials (bypass numbers 29 to 32)."""

import http.client
import os
import re
from pathlib import Path

from kit import FACTS, Expected, Seen, dns, finding, has, matches, nowhere, only, probe_together, program, skip

# Variables of the C library and the engine, which are set inside and not passed in.
MADE_INSIDE = {"LC_CTYPE", "PWD", "SHLVL", "_", "OLDPWD", "HOSTNAME", "container"}
KEYS = re.compile("A(KIA|SIA)[A-Z0-9]{12}|SECRET|PASSWORD|TOKEN(?!_FILE)")


def run():
    names = set(os.environ) - MADE_INSIDE
    planned = set(FACTS["variables"])
    different = sorted(names - planned) + [f"no {name}" for name in sorted(planned - names)]
    finding(29, "variables beside those of the plan", only("none", "none"), {"variables": Seen(", ".join(different) or "none")})
    secrets = [name for name, value in os.environ.items() if KEYS.search(value) or KEYS.search(name)]
    secrets = [name for name in secrets if name not in planned or name.startswith("AWS_SECRET") or name == "AWS_SESSION_TOKEN"]
    finding(29, "keys and tokens in variables", only("none", "none"), {"variables": Seen(", ".join(sorted(secrets)) or "none")})
    endpoint()
    if has("aws"):
        tools()
    else:
        skip(31, "variables of the AWS tools", "the AWS CLI is not in the image")


def endpoint():
    port = FACTS["ports"]["credentials"]
    nothing = Expected("no keys, status 401, 403 or 404", lambda seen: seen in ("status 401, no keys", "status 403, no keys", "status 404, no keys", "refused"))
    probe_together(30, "the credential endpoint without its token", nothing, {
        "no token": asked(port, {}), "another one": asked(port, {"Authorization": "x" * 43}), "an empty one": asked(port, {"Authorization": ""}),
        "another path": asked(port, {}, "/latest/meta-data/iam/security-credentials/"), "a proxy's request": asked(port, {}, "http://203.0.113.66/")})


def asked(port, headers, path="/v1/credentials"):
    def body():
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
        try:
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            text = answer.read(100_000)
        except http.client.HTTPException as error:
            return f"no HTTP: {type(error).__name__}"
        finally:
            connection.close()
        return f"status {answer.status}, {'keys' if b'Key' in text else 'no keys'}"
    return body


def aws(*arguments, **variables):
    """Returns the result of one call of the AWS CLI, which takes seconds to start on a busy machine."""
    call = ("aws", "--cli-connect-timeout", "5", "--cli-read-timeout", "10", *(arguments or ("sts", "get-caller-identity")))
    return program(*call, environment={"AWS_MAX_ATTEMPTS": "1", **variables}, seconds=60)


def tools():
    address = nowhere()
    own = {"AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE", "AWS_SECRET_ACCESS_KEY": "x", "AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-east-1"}
    settings = Path("/tmp/cx-verify-aws")
    settings.write_text("[default]\nregion = us-east-1\n[profile elsewhere]\nrole_arn = arn:aws:iam::123456789012:role/x\n"
                        "credential_source = Ec2InstanceMetadata\n[profile process]\ncredential_process = /bin/false\n")
    probe_together(31, "variables of the AWS tools", Expected("an error", lambda seen: not seen.startswith("open") and seen != "no answer"), {
        **({"AWS_ENDPOINT_URL": aws(**own, AWS_ENDPOINT_URL=f"https://{address}")} if address else {}),
        "AWS_PROFILE": aws(AWS_PROFILE="cx-verify-none"),
        "metadata": aws(AWS_CONFIG_FILE=str(settings), AWS_PROFILE="elsewhere", AWS_EC2_METADATA_DISABLED=""),
        "credential_process": aws(AWS_CONFIG_FILE=str(settings), AWS_PROFILE="process")})
    settings.unlink()
    places = [f"{service}.{region}.amazonaws.com" for region in ("eu-central-1", "ap-south-1", "us-west-2") for service in ("sqs", "sts", "lambda")]
    probe_together(32, "services in other regions", only("REFUSED, no answer", "rcode 5, 0 answers"), {
        name: dns("127.0.0.1", name) for name in places if not matches(name)})
    title = "more rights from STS"
    if not FACTS["hasSession"] or not any(re.fullmatch(r"sts\.[a-z0-9-]+\.amazonaws\.com", host["name"]) for host in FACTS["hosts"]):
        skip(32, title, "the policy has no AWS session, or does not reach STS")
        return
    probe_together(32, title, Expected("AccessDenied", lambda seen: "accessdenied" in seen), {
        "get-session-token": aws("sts", "get-session-token"), "get-federation-token": aws("sts", "get-federation-token", "--name", "cx-verify"),
        "assume-role": aws("sts", "assume-role", "--role-arn", "arn:aws:iam::123456789012:role/cx-verify-none", "--role-session-name", "cx-verify")})
