# SPDX-License-Identifier: Apache-2.0
"""IAM's evaluation of policy documents: an explicit deny, or an allow, or nothing (IAM User Guide, "Policy evaluation logic").

Strict on purpose: an element, an operator or a condition key that it does not know is an error, never a guess.
"""

import fnmatch
import ipaddress
import re
from datetime import datetime
from functools import lru_cache

# The aws:… keys and the services' own, each with one value or several. An absent key has no entry.
Context = dict[str, str | list[str]]

ELEMENTS = {"Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition", "Principal", "NotPrincipal"}


class NotAPolicy(ValueError):
    """An error that says in a few words what is wrong with a document."""


def listed(value) -> list:
    return value if isinstance(value, list) else [value]


def statements(document: dict) -> list[dict]:
    return listed(document["Statement"])


@lru_cache(maxsize=4096)
def pattern(texts: tuple[str, ...], folded: bool) -> re.Pattern:
    """Matches any of these, with IAM's wildcards: `*` is any text, `?` is one character, nothing else is special."""
    alternatives = (
        "".join("." if part == "?" else ".*" if part == "*" else re.escape(part) for part in re.split(r"([*?])", text))
        for text in texts
    )
    return re.compile("|".join(alternatives), re.DOTALL | (re.IGNORECASE if folded else 0))


def matches(patterns, value: str, folded: bool = False) -> bool:
    return pattern(tuple(listed(patterns)), folded).fullmatch(value) is not None


def decide(documents: list[dict], action: str, resource: str, context: Context, principals: set[str] | None = None) -> str:
    """Returns `deny`, `allow` or `nothing`. Documents with principals, such as a role's trust, need the names of the caller."""
    effects = {statement["Effect"] for document in documents for statement in statements(document)
               if applies(statement, action, resource, context, principals)}
    return "deny" if "Deny" in effects else "allow" if "Allow" in effects else "nothing"


def applies(statement: dict, action: str, resource: str, context: Context, principals: set[str] | None) -> bool:
    if principals is not None and not names(statement["Principal"], principals):
        return False
    if "Action" in statement and not matches(statement["Action"], action, folded=True):
        return False
    if "NotAction" in statement and matches(statement["NotAction"], action, folded=True):
        return False
    if "Resource" in statement and not matches(statement["Resource"], resource):
        return False
    if "NotResource" in statement and matches(statement["NotResource"], resource):
        return False
    return all(holds(operator, key, listed(values), context)
               for operator, tests in statement.get("Condition", {}).items() for key, values in tests.items())


def names(principal, callers: set[str]) -> bool:
    if principal == "*":
        return True
    return any(name == "*" or name in callers for kind in principal.values() for name in listed(kind))


def boolean(text: str) -> bool:
    return str(text).lower() == "true"


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


OPERATORS = {
    "StringEquals": lambda value, wanted: value == wanted,
    "StringEqualsIgnoreCase": lambda value, wanted: value.lower() == wanted.lower(),
    "StringLike": lambda value, wanted: matches(wanted, value),
    "ArnEquals": lambda value, wanted: matches(wanted, value),
    "ArnLike": lambda value, wanted: matches(wanted, value),
    "Bool": lambda value, wanted: boolean(value) == boolean(wanted),
    "NumericEquals": lambda value, wanted: float(value) == float(wanted),
    "NumericLessThan": lambda value, wanted: float(value) < float(wanted),
    "NumericLessThanEquals": lambda value, wanted: float(value) <= float(wanted),
    "NumericGreaterThan": lambda value, wanted: float(value) > float(wanted),
    "NumericGreaterThanEquals": lambda value, wanted: float(value) >= float(wanted),
    "DateLessThan": lambda value, wanted: moment(value) < moment(wanted),
    "DateGreaterThan": lambda value, wanted: moment(value) > moment(wanted),
    "IpAddress": lambda value, wanted: ipaddress.ip_address(value) in ipaddress.ip_network(wanted),
}
NEGATED = {
    "StringNotEquals": "StringEquals", "StringNotEqualsIgnoreCase": "StringEqualsIgnoreCase", "StringNotLike": "StringLike",
    "ArnNotEquals": "ArnEquals", "ArnNotLike": "ArnLike", "NumericNotEquals": "NumericEquals", "NotIpAddress": "IpAddress",
}


def operator_parts(operator: str) -> tuple[str, str, bool]:
    """Returns the set qualifier or nothing, the operator itself, and true if it ends with IfExists."""
    qualifier, _, plain = operator.rpartition(":")
    bare = plain.removesuffix("IfExists")
    return qualifier, bare, bare != plain


def holds(operator: str, key: str, wanted: list, context: Context) -> bool:
    qualifier, plain, if_exists = operator_parts(operator)
    value = next((found for name, found in context.items() if name.lower() == key.lower()), None)
    if plain == "Null":
        return (value is None) == boolean(wanted[0])
    if value is None:
        # A negated operator holds for an absent key, and so does ForAllValues.
        return if_exists or plain in NEGATED or qualifier == "ForAllValues"
    test = OPERATORS[NEGATED.get(plain, plain)]
    found = [any(test(one, str(each)) for each in wanted) != (plain in NEGATED) for one in listed(value)]
    return all(found) if qualifier == "ForAllValues" else any(found)


def check(document, with_principals: bool = False) -> None:
    """Throws NotAPolicy if this is not a policy that IAM takes."""
    if not isinstance(document, dict) or document.get("Version") not in ("2012-10-17", "2008-10-17", None):
        raise NotAPolicy("Syntax errors in policy.")
    if document.keys() - {"Version", "Id", "Statement"} or not document.get("Statement"):
        raise NotAPolicy("Syntax errors in policy.")
    for statement in statements(document):
        if not isinstance(statement, dict) or statement.keys() - ELEMENTS or statement.get("Effect") not in ("Allow", "Deny"):
            raise NotAPolicy("Syntax errors in policy.")
        if ("Action" in statement) == ("NotAction" in statement):
            raise NotAPolicy("Policy statement must contain actions.")
        if with_principals != bool({"Principal", "NotPrincipal"} & statement.keys()):
            raise NotAPolicy(
                "Policy document should not specify a principal." if not with_principals else "Missing required field Principal"
            )
        if not with_principals and ("Resource" in statement) == ("NotResource" in statement):
            raise NotAPolicy("Policy statement must contain resources.")
        for action in listed(statement.get("Action", statement.get("NotAction"))):
            if action != "*" and not re.fullmatch(r"[\w-]+:[\w*?-]+", str(action)):
                raise NotAPolicy("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")
        for resource in listed(statement.get("Resource", statement.get("NotResource", "*"))):
            if resource != "*" and not fnmatch.fnmatchcase(str(resource), "arn:*:*:*:*:*"):
                raise NotAPolicy(f'Resource {resource} must be in ARN format or "*".')
        for operator in statement.get("Condition", {}):
            qualifier, plain, _ = operator_parts(operator)
            if qualifier not in ("", "ForAllValues", "ForAnyValue") or plain not in OPERATORS.keys() | NEGATED.keys() | {"Null"}:
                raise NotAPolicy(f"Invalid Condition type : {operator}.")
