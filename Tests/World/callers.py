# SPDX-License-Identifier: Apache-2.0
"""The callers: users with keys of their own, and sessions that STS issued."""

import json
import threading
import time
from dataclasses import dataclass, field
from datetime import datetime, timezone

from controls import Controls
from iam_evaluation import Context
from moto.iam.models import Role, User, iam_backends
from places import ACCOUNT
from refusal import Refusal


@dataclass
class Caller:
    """A caller. `policies` are those of the user or role. `session_policies` is None if the session has none of its own."""

    arn: str
    policies: list[dict]
    user: str | None = None
    role: str | None = None
    """The ARN of an assumed role."""
    session_name: str | None = None
    session_policies: list[dict] | None = None
    source_identity: str | None = None
    tags: dict[str, str] = field(default_factory=dict)
    transitive: set[str] = field(default_factory=set)
    mfa: bool = False
    token: str | None = None
    secret: str | None = None
    """Only of sessions that moto does not know of."""
    packed: int = 0
    """Percent of the room for policies and tags that they take."""
    began: float = 0
    ends: float = float("inf")

    @property
    def names(self) -> set[str]:
        """The names by which a trust policy may mean the caller, apart from those of the account."""
        return {self.arn} | ({self.role} if self.role else set())

    @property
    def context(self) -> Context:
        found: Context = {"aws:PrincipalArn": self.role or self.arn, "aws:PrincipalAccount": ACCOUNT,
                          **{f"aws:PrincipalTag/{key}": value for key, value in self.tags.items()}}
        if self.source_identity:
            found["aws:SourceIdentity"] = self.source_identity
        if self.token:
            # The keys of a user have no such entry.
            found["aws:MultiFactorAuthPresent"] = str(self.mfa).lower()
        return found


ACCOUNT_NAMES = {f"arn:aws:iam::{ACCOUNT}:root", ACCOUNT}


class Callers:
    def __init__(self, controls: Controls):
        self.controls = controls
        self.sessions: dict[str, Caller] = {}
        self._lock = threading.Lock()

    def add(self, key: str, session: Caller) -> None:
        session.began = time.time()
        with self._lock:
            self.sessions[key] = session

    def find(self, key: str | None, token: str | None) -> Caller:
        """Finds the caller. Throws a Refusal for unknown keys and for sessions that have ended."""
        if key is None:
            raise Refusal("MissingAuthenticationToken", "Missing Authentication Token")
        if session := self.sessions.get(key):
            if session.token != token:
                raise Refusal("InvalidClientTokenId", "The security token included in the request is invalid.")
            role = (session.role or "").rpartition("/")[2]
            if time.time() >= session.ends or self.controls.expired(role, session.began):
                raise Refusal("ExpiredToken", "The security token included in the request is expired")
            return session
        user = iam_backends[ACCOUNT]["aws"].get_user_from_access_key_id(key)
        if user is None or token is not None:
            raise Refusal("InvalidClientTokenId", "The security token included in the request is invalid.")
        return Caller(user.arn, own_policies(user), user=user.name)


def own_policies(owner: User | Role) -> list[dict]:
    """Returns the inline and attached policies."""
    attached = [
        version.document for policy in owner.managed_policies.values() for version in policy.versions if version.is_default
    ]
    return [json.loads(text) for text in (*owner.policies.values(), *attached)]


def role(arn: str) -> Role | None:
    return next((role for role in iam_backends[ACCOUNT]["aws"].get_roles() if role.arn == arn), None)


def stamp(moment: float) -> str:
    """Formats a time as STS does."""
    return datetime.fromtimestamp(moment, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
