# SPDX-License-Identifier: Apache-2.0
"""Session policies: AssumeRole's checks of them, and the documents that they stand for."""

import json
import re
import zlib
from functools import cache

import iam_evaluation
from moto.iam.aws_managed_policies import aws_managed_policies_data
from moto.iam.models import iam_backends
from places import ACCOUNT
from refusal import Refusal

MOST_CHARACTERS = 2048
MOST_MANAGED = 10
# AWS packs policies and tags in a form whose size it does not document. This stands for it: compressed text passes if it fits
# the limit of the plain text, unless tags take much of the room.
PACKED_BYTES = 1400


def documents(inline: str | None, managed: list[str]) -> list[dict] | None:
    """Returns the documents; None if the session has no policy of its own. Throws a Refusal."""
    if inline is not None and not re.fullmatch(r"[\t\n\r\x20-\xff]+", inline):
        raise invalid(inline, "policy", r"satisfy regular expression pattern: [\u0009\u000A\u000D\u0020-\u00FF]+")
    if inline is not None and len(inline) > MOST_CHARACTERS:
        raise invalid(inline, "policy", f"have length less than or equal to {MOST_CHARACTERS}")
    if len(managed) > MOST_MANAGED:
        raise invalid(str(managed), "policyArns", f"have length less than or equal to {MOST_MANAGED}")
    if len(inline or "") + sum(map(len, managed)) > MOST_CHARACTERS:
        raise too_large(round(100 * (len(inline or "") + sum(map(len, managed))) / MOST_CHARACTERS))
    found = [parsed(inline)] if inline is not None else []
    for arn in managed:
        if (document := managed_document(arn)) is None:
            raise Refusal("ValidationError", f"The policy {arn} does not exist or is not attachable.", 400)
        found.append(document)
    return found or None


def parsed(text: str) -> dict:
    try:
        document = json.loads(text)
    except ValueError:
        raise Refusal("MalformedPolicyDocument", "This policy contains invalid Json", 400) from None
    try:
        iam_evaluation.check(document)
    except iam_evaluation.NotAPolicy as fault:
        raise Refusal("MalformedPolicyDocument", str(fault), 400) from None
    return document


def packed_percent(inline: str | None, managed: list[str], tags: list[dict[str, str]]) -> int:
    text = (inline or "") + "".join(managed) + "".join(tag["Key"] + tag["Value"] for tag in tags)
    return -(-100 * len(zlib.compress(text.encode(), 9)) // PACKED_BYTES) if text else 0


def check_packed(percent: int) -> None:
    if percent > 100:
        raise too_large(percent)


def too_large(percent: int) -> Refusal:
    return Refusal(
        "PackedPolicyTooLarge", f"Packed policy consumes {percent}% of allotted space, please use smaller policy.", 400
    )


def invalid(value: str, member: str, must: str) -> Refusal:
    """Returns a refusal in the words of AWS's own check of parameters."""
    return Refusal(
        "ValidationError",
        f"1 validation error detected: Value '{value}' at '{member}' failed to satisfy constraint: Member must {must}", 400,
    )


def managed_document(arn: str) -> dict | None:
    """Returns AWS's document as moto has it, or the account's own."""
    if arn.startswith("arn:aws:iam::aws:policy/"):
        found = aws_documents().get(arn.rpartition("/")[2])
        path = arn.removeprefix("arn:aws:iam::aws:policy").rpartition("/")[0] + "/"
        return found["Document"] if found and found.get("Path", "/") == path else None
    policy = iam_backends[ACCOUNT]["aws"].managed_policies.get(arn)
    return json.loads(next(version.document for version in policy.versions if version.is_default)) if policy else None


@cache
def aws_documents() -> dict:
    return json.loads(aws_managed_policies_data)
