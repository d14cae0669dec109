# SPDX-License-Identifier: Apache-2.0
"""STS as AWS documents it, where moto takes anything: who may assume what, for how long, under which names and policies.

It refuses or lets moto issue the keys; what it let through it remembers, for every later call with these keys.
"""

import json
import re
import secrets
import time

import session_policy
from api_call import Call
from callers import ACCOUNT_NAMES, Caller, Callers, own_policies, stamp
from callers import role as role_of
from controls import Controls
from iam_evaluation import Context, decide
from moto.iam.models import iam_backends
from places import ACCOUNT
from refusal import Refusal
from session_policy import invalid

SHORTEST, LONGEST, LONGEST_CHAINED = 900, 43200, 3600
LONGEST_USER_SESSION = 129600
NAME = r"[\w+=,.@-]*"
MOST_TAGS, LONGEST_TAG_KEY, LONGEST_TAG_VALUE = 50, 128, 256


class Front:
    def __init__(self, callers: Callers, controls: Controls):
        self.callers, self.controls = callers, controls

    # Before moto

    def assume_role(self, call: Call, caller: Caller) -> Caller:
        """Returns the session for which moto shall issue keys. Throws a Refusal."""
        self.disturb()
        asked = call.parameters
        arn, name, external = asked.get("RoleArn", ""), asked.get("RoleSessionName", ""), asked.get("ExternalId")
        source, tags = asked.get("SourceIdentity"), call.structures("Tags")
        check_role(arn)
        check_name(name, "roleSessionName")
        if source is not None:
            check_name(source, "sourceIdentity")
            if source.lower().startswith("aws:"):
                raise invalid(source, "sourceIdentity", "not begin with aws:")
        if external is not None and not (2 <= len(external) <= 1224 and re.fullmatch(r"[\w+=,.@:/-]*", external)):
            raise invalid(external, "externalId", r"satisfy regular expression pattern: [\w+=,.@:\/-]*")
        check_tags(tags)
        duration = check_duration(asked.get("DurationSeconds", "3600"), LONGEST)
        managed = [each["arn"] for each in call.structures("PolicyArns")]
        documents = session_policy.documents(asked.get("Policy"), managed)
        percent = self.controls.packed or session_policy.packed_percent(asked.get("Policy"), managed, tags)
        session_policy.check_packed(percent)
        mfa = self.check_mfa(asked, caller)

        role = role_of(arn)
        context: Context = {
            **caller.context, "aws:RequestedRegion": call.region, "sts:RoleSessionName": name,
            **({"aws:MultiFactorAuthPresent": "true"} if mfa else {}), **({"sts:ExternalId": external} if external else {}),
            **({"sts:SourceIdentity": source} if source else {}),
            **({"aws:TagKeys": [tag["Key"] for tag in tags]} if tags else {}),
            **{f"aws:RequestTag/{tag['Key']}": tag["Value"] for tag in tags}}
        self.authorize("sts:AssumeRole", caller, role, arn, context)
        if tags:
            self.authorize("sts:TagSession", caller, role, arn, context)
        if source is not None:
            if caller.source_identity not in (None, source):
                raise denied(caller, "sts:SetSourceIdentity", arn)
            self.authorize("sts:SetSourceIdentity", caller, role, arn, context)
        if caller.role and duration > LONGEST_CHAINED:
            raise Refusal(
                "ValidationError",
                "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining", 400,
            )
        if duration > int(role.max_session_duration or LONGEST_CHAINED):
            raise Refusal(
                "ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.", 400
            )
        inherited = {key: value for key, value in caller.tags.items() if key in caller.transitive}
        session = self.session(role, name, duration, documents)
        session.tags = {**inherited, **{tag["Key"]: tag["Value"] for tag in tags}}
        session.transitive = caller.transitive | set(call.members("TransitiveTagKeys"))
        session.source_identity = source or caller.source_identity
        session.mfa = mfa or caller.mfa
        session.packed = percent
        return session

    def assume_role_with_web_identity(self, call: Call) -> Caller:
        """Neither moto nor this code checks the identity provider's token. Only the role's trust counts."""
        self.disturb()
        asked = call.parameters
        arn, name = asked.get("RoleArn", ""), asked.get("RoleSessionName", "")
        check_role(arn)
        check_name(name, "roleSessionName")
        duration = check_duration(asked.get("DurationSeconds", "3600"), LONGEST)
        documents = session_policy.documents(asked.get("Policy"), [each["arn"] for each in call.structures("PolicyArns")])
        role = role_of(arn)
        federated = {f"arn:aws:iam::{ACCOUNT}:oidc-provider/login.example.com"}
        if role is None or decide([trust(role)], call.action, arn, {}, federated) != "allow":
            raise Refusal("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity")
        return self.session(role, name, duration, documents)

    def get_session_token(self, call: Call, caller: Caller) -> tuple[str, Caller]:
        """Returns a key and its session. moto's own answer has the same keys for everybody."""
        if caller.token:
            raise Refusal("AccessDenied", "Cannot call GetSessionToken with session credentials")
        duration = check_duration(call.parameters.get("DurationSeconds", "43200"), LONGEST_USER_SESSION)
        mfa = self.check_mfa(call.parameters, caller)
        began = time.time()
        key = "ASIA" + secrets.token_hex(8).upper()
        session = Caller(
            caller.arn, caller.policies, user=caller.user, mfa=mfa, token=secrets.token_urlsafe(120),
            secret=secrets.token_urlsafe(30), began=began, ends=began + (self.controls.lifetime or duration),
        )
        self.callers.add(key, session)
        return key, session

    def disturb(self) -> None:
        self.controls.hang()
        if self.controls.read("sts") == "refuse":
            raise Refusal("AccessDenied", "The world's STS refuses everybody at the moment")
        if self.controls.read("sts") == "unavailable":
            raise Refusal("ServiceUnavailable", "Service is temporarily unavailable", 503)

    def authorize(self, action: str, caller: Caller, role, arn: str, context: Context) -> None:
        """Authorizes a caller. One that the role's trust names needs no permission of its own. One that is trusted as a part of
        the account does."""
        document = trust(role) if role else None
        if document is None or decide([document], action, arn, context, caller.names | ACCOUNT_NAMES) != "allow":
            raise denied(caller, action, arn)
        own = decide(caller.policies, action, arn, context)
        directly = decide([document], action, arn, context, caller.names) == "allow"
        if own == "deny" or (own == "nothing" and not directly):
            raise denied(caller, action, arn)
        if caller.session_policies is not None and decide(caller.session_policies, action, arn, context) != "allow":
            raise denied(caller, action, arn, f" because no session policy allows the {action} action")

    def check_mfa(self, asked: dict, caller: Caller) -> bool:
        serial, code = asked.get("SerialNumber"), asked.get("TokenCode")
        if serial is None and code is None:
            return False
        if code is None or not re.fullmatch(r"\d{6}", code):
            raise invalid(code or "", "tokenCode", r"satisfy regular expression pattern: [\d]*")
        user = iam_backends[ACCOUNT]["aws"].users.get(caller.user) if caller.user else None
        if user is None or serial not in user.mfa_devices:
            raise Refusal("AccessDenied", "MultiFactorAuthentication failed, unable to validate MFA code.  "
                                          "Please verify your MFA serial number is valid and associated with this user.")
        if code != self.controls.mfa_code:
            raise Refusal("AccessDenied", "MultiFactorAuthentication failed with invalid MFA one time pass code. ")
        return True

    def session(self, role, name: str, duration: int, documents: list[dict] | None) -> Caller:
        began = time.time()
        return Caller(
            f"arn:aws:sts::{ACCOUNT}:assumed-role/{role.name}/{name}", own_policies(role), role=role.arn, session_name=name,
            session_policies=documents, began=began, ends=began + (self.controls.lifetime or duration),
        )

    # After moto

    def issued(self, answer: bytes, session: Caller) -> bytes:
        """Remembers the keys in moto's answer, and adds to it what moto leaves out."""
        text = answer.decode()
        key = re.search(r"<AccessKeyId>(\w+)</AccessKeyId>", text)[1]
        session.token = re.search(r"<SessionToken>([^<]+)</SessionToken>", text)[1]
        self.callers.add(key, session)
        text = re.sub(r"<Expiration>[^<]*</Expiration>", f"<Expiration>{stamp(session.ends)}</Expiration>", text)
        said = f"<PackedPolicySize>{session.packed}</PackedPolicySize>" if session.packed else ""
        if session.source_identity:
            said += f"<SourceIdentity>{session.source_identity}</SourceIdentity>"
        return re.sub(r"<PackedPolicySize>\d+</PackedPolicySize>", said, text).encode()


def trust(role) -> dict:
    return json.loads(role.assume_role_policy_document)


def denied(caller: Caller, action: str, resource: str, because: str = "") -> Refusal:
    return Refusal("AccessDenied", f"User: {caller.arn} is not authorized to perform: {action} on resource: {resource}{because}")


def check_role(arn: str) -> None:
    if len(arn) < 20:
        raise invalid(arn, "roleArn", "have length greater than or equal to 20")
    if not re.fullmatch(r"arn:aws[\w-]*:iam::\d{12}:role/[\w+=,.@/-]+", arn):
        raise Refusal("ValidationError", f"{arn} is invalid", 400)


def check_name(name: str, member: str) -> None:
    if len(name) < 2:
        raise invalid(name, member, "have length greater than or equal to 2")
    if len(name) > 64:
        raise invalid(name, member, "have length less than or equal to 64")
    if not re.fullmatch(NAME, name, re.ASCII):
        raise invalid(name, member, f"satisfy regular expression pattern: {NAME}")


def check_duration(text: str, longest: int) -> int:
    if not text.isdigit():
        raise Refusal("MalformedInput", f"{text} is no number", 400)
    if int(text) < SHORTEST:
        raise invalid(text, "durationSeconds", f"have value greater than or equal to {SHORTEST}")
    if int(text) > longest:
        raise invalid(text, "durationSeconds", f"have value less than or equal to {longest}")
    return int(text)


def check_tags(tags: list[dict[str, str]]) -> None:
    if len(tags) > MOST_TAGS:
        raise invalid(str(tags), "tags", f"have length less than or equal to {MOST_TAGS}")
    for number, tag in enumerate(tags, 1):
        for member, text, longest in (
            ("key", tag.get("Key", ""), LONGEST_TAG_KEY), ("value", tag.get("Value", ""), LONGEST_TAG_VALUE)
        ):
            if len(text) > longest:
                raise invalid(text, f"tags.{number}.member.{member}", f"have length less than or equal to {longest}")
            if not re.fullmatch(r"[\w\s.:/=+\-@]*", text):
                raise invalid(
                    text, f"tags.{number}.member.{member}", r"satisfy regular expression pattern: [\p{L}\p{Z}\p{N}_.:/=+\-@]*"
                )
        if not tag.get("Key"):
            raise invalid("", f"tags.{number}.member.key", "have length greater than or equal to 1")
        if tag["Key"].lower().startswith("aws:"):
            raise Refusal("InvalidParameterValue", "Tag keys beginning with aws: are reserved", 400)
    if len({tag["Key"].lower() for tag in tags}) < len(tags):
        raise Refusal("InvalidParameterValue", "Duplicate tag keys found. Please note that Tag keys are case insensitive.", 400)
