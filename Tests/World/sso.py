# SPDX-License-Identifier: Apache-2.0
"""The portal of IAM Identity Center, where the AWS CLI exchanges the token of a login for the keys of a role's session."""

import json
import secrets
import time

from callers import Caller, Callers, own_policies, role
from controls import Controls
from places import ACCOUNT
from roles import SSO_ROLE

PATH = "/federation/credentials"
HEADER, VARIABLE = "x-amz-sso_bearer_token", "cx.sso_token"
TOKEN = "the-operator-is-logged-in"
LIFETIME = 3600


def credentials(token: str | None, callers: Callers, controls: Controls) -> tuple[str, list, bytes]:
    """Issues credentials. It refuses unless the token's login is still valid."""
    if token != TOKEN or controls.read("sso") == "logged-out":
        content = json.dumps({"message": "Session token not found or invalid"}).encode()
        return "401 Unauthorized", [("Content-Type", "application/json"), ("x-amzn-ErrorType", "UnauthorizedException")], content
    ends = time.time() + LIFETIME
    key = "ASIA" + secrets.token_hex(8).upper()
    arn = f"arn:aws:iam::{ACCOUNT}:role/{SSO_ROLE}"
    session = Caller(
        f"arn:aws:sts::{ACCOUNT}:assumed-role/{SSO_ROLE}/operator", own_policies(role(arn)), role=arn, session_name="operator",
        token=secrets.token_urlsafe(120), secret=secrets.token_urlsafe(30), ends=ends,
    )
    callers.add(key, session)
    content = json.dumps({"roleCredentials": {
        "accessKeyId": key, "secretAccessKey": session.secret, "sessionToken": session.token, "expiration": int(ends * 1000)}})
    return "200 OK", [("Content-Type", "application/json")], content.encode()
