# SPDX-License-Identifier: Apache-2.0
"""The front before moto: it knows every caller, lets in what IAM allows, and answers itself what moto does not know.

moto keeps the check of signatures and the services themselves.
"""

import io
import re
import time
from calendar import timegm
from datetime import datetime, timezone

import api_call
import authorization
import simulation
import sso
from api_call import Call
from callers import Caller, Callers, stamp
from controls import Controls
from moto.core.authorization import ActionAuthenticatorMixin
from moto.iam import access_control
from places import ACCOUNT
from record import Record
from refusal import NAMESPACES, Refusal
from sts_front import Front
from trail import Trail

MOST_SKEW = 300  # Five minutes.


class Middleware:
    """A WSGI application around moto's. It checks nothing before `is_strict`, since somebody must build the world."""

    def __init__(self, application, callers: Callers, controls: Controls, record: Record):
        self.application, self.callers, self.controls, self.record = application, callers, controls, record
        self.sts, self.trail = Front(callers, controls), Trail()
        self.is_strict = False
        leave_permissions_to_the_front(callers)

    def __call__(self, environ, start_response):
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = io.BytesIO(body)
        headers = {name[5:].replace("_", "-").lower(): value for name, value in environ.items() if name.startswith("HTTP_")}
        headers["content-type"] = environ.get("CONTENT_TYPE", "")
        call = api_call.read(environ["REQUEST_METHOD"], environ["PATH_INFO"], headers, body)
        caller, code = None, None
        if not self.is_strict:
            status, headers, content = self.ask_moto(environ)
        elif environ["PATH_INFO"] == sso.PATH:
            # Nothing there is signed.
            status, headers, content = sso.credentials(environ.get(sso.VARIABLE), self.callers, self.controls)
        else:
            try:
                check_time(call, self.controls.skew)
                caller = None if call.operation.startswith("AssumeRoleWith") else self.callers.find(call.key, call.token)
                status, headers, content = self.answer(call, caller, environ)
            except Refusal as refusal:
                content, headers = refusal.answer(call.protocol, call.service)
                status, headers, code = f"{refusal.status} Refused", list(headers.items()), refusal.code
        self.note(environ.get("HTTP_HOST"), call, caller, int(status.split()[0]), code)
        start_response(
            status,
            [(name, value) for name, value in headers if name.lower() != "content-length"]
            + [("Content-Length", str(len(content)))],
        )
        return [content]

    def answer(self, call: Call, caller: Caller | None, environ) -> tuple[str, list, bytes]:
        session = None
        if call.action == "sts:AssumeRole":
            session = self.sts.assume_role(call, caller)
        elif call.action == "sts:AssumeRoleWithWebIdentity":
            session = self.sts.assume_role_with_web_identity(call)
        else:
            authorization.check(caller, call)
        if call.action == "sts:GetCallerIdentity":
            return "200 OK", [("Content-Type", "text/xml")], identity(caller)
        if call.action == "iam:SimulatePrincipalPolicy":
            return "200 OK", [("Content-Type", "text/xml")], simulation.simulate(call)
        if call.action == "cloudtrail:LookupEvents":
            return "200 OK", [("Content-Type", "application/x-amz-json-1.1")], self.trail.look_up(call)
        status, headers, content = self.ask_moto(environ)
        if status.startswith("200") and session:
            content = self.sts.issued(content, session)
        if status.startswith("200") and call.action == "sts:GetSessionToken":
            content = with_keys(content, *self.sts.get_session_token(call, caller))
        return status, headers, content

    def ask_moto(self, environ) -> tuple[str, list, bytes]:
        answered = []
        content = b"".join(self.application(environ, lambda status, headers, exception=None: answered.append((status, headers))))
        return *answered[-1], content

    def note(self, host: str | None, call: Call, caller: Caller | None, status: int, code: str | None) -> None:
        """Records the caller by the key's ID, which is not a secret."""
        asked = {}
        if call.service == "sts" and call.operation.startswith("AssumeRole"):
            asked = {
                "role": call.parameters.get("RoleArn"), "name": call.parameters.get("RoleSessionName"),
                "source": call.parameters.get("SourceIdentity"),
                "tags": {tag.get("Key"): tag.get("Value") for tag in call.structures("Tags")},
                "policy": call.parameters.get("Policy"), "managed": [each.get("arn") for each in call.structures("PolicyArns")],
                "external": call.parameters.get("ExternalId"), "duration": call.parameters.get("DurationSeconds"),
                "mfa": "SerialNumber" in call.parameters,
            }
        self.record.write(
            host=host, caller=call.key, service=call.service or None, action=call.operation, region=call.region or None,
            status=status, **({"code": code} if code else {}), **({"session": caller.arn} if caller else {}),
            **({"asked": asked} if asked else {}),
        )
        if caller:
            self.trail.add(call, caller, code, [asked["role"]] if asked else [])


def check_time(call: Call, skew: int) -> None:
    """AWS accepts signatures that are at most five minutes off. `skew` is the time that AWS's clock is ahead of ours. Throws a
    Refusal."""
    if call.time is None:
        return
    signed = timegm(time.strptime(call.time, "%Y%m%dT%H%M%SZ"))
    now = time.time() + skew
    if signed < now - MOST_SKEW:
        raise Refusal(
            "SignatureDoesNotMatch",
            f"Signature expired: {call.time} is now earlier than {compact(now - MOST_SKEW)} ({compact(now)} - 5 min.)",
        )
    if signed > now + MOST_SKEW:
        raise Refusal(
            "SignatureDoesNotMatch",
            f"Signature not yet current: {call.time} is still later than {compact(now + MOST_SKEW)} ({compact(now)} + 5 min.)",
        )


def compact(moment: float) -> str:
    return datetime.fromtimestamp(moment, timezone.utc).strftime("%Y%m%dT%H%M%SZ")


def identity(caller: Caller) -> bytes:
    return (f'<GetCallerIdentityResponse xmlns="{NAMESPACES["sts"]}"><GetCallerIdentityResult><Arn>{caller.arn}</Arn>'
            f"<UserId>AIDAEXAMPLE</UserId><Account>{ACCOUNT}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>").encode()


def with_keys(answer: bytes, key: str, session: Caller) -> bytes:
    text = answer.decode()
    for name, value in (
        ("AccessKeyId", key), ("SecretAccessKey", session.secret), ("SessionToken", session.token),
        ("Expiration", stamp(session.ends)),
    ):
        text = re.sub(rf"<{name}>[^<]*</{name}>", f"<{name}>{value}</{name}>", text)
    return text.encode()


def leave_permissions_to_the_front(callers: Callers) -> None:
    """Makes moto check only signatures, also those of sessions that it did not issue."""
    find = access_control.create_access_key

    class UserSession(access_control.IAMUserAccessKey):
        def __init__(self, key: str, session: Caller):
            self._key, self._session = key, session

        @property
        def arn(self) -> str:
            return self._session.arn

        def create_credentials(self):
            return access_control.Credentials(self._key, self._session.secret, self._session.token)

    def create_access_key(account_id, partition, access_key_id, headers):
        session = callers.sessions.get(access_key_id)
        if session and session.secret:
            return UserSession(access_key_id, session)
        return find(account_id, partition, access_key_id, headers)

    authenticate = ActionAuthenticatorMixin._authenticate_and_authorize_action

    def authenticate_what_is_signed(self, *arguments):
        # The front lets nothing through without a signature, except for calls that have none at AWS either.
        if "Authorization" in self.headers:
            authenticate(self, *arguments)

    ActionAuthenticatorMixin._authenticate_and_authorize_action = authenticate_what_is_signed
    access_control.create_access_key = create_access_key
    access_control.IAMRequestBase.check_action_permitted = lambda self, resource: None
