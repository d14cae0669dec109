"""Policy texts of the tests."""

SERVICES = "[bedrock, bedrock-runtime, sts, sqs, lambda, logs, monitoring]"


def policy(egress: str = "", more: str = "") -> str:
    """A policy with the given egress rules, as a flow mapping's inside."""
    return f"""cx: 1
name: test
description: A policy of the tests.
environment: {{pass: [TERM, LANG]}}
{f"egress: {{{egress}}}" if egress else "# It reaches nothing."}
{more}
"""


# Nothing to reach at all.
NOTHING = policy()
# One site on 443.
SITE = policy("hosts: [status.example.com]")
# An AWS session.
AWS = policy(f"aws: {{services: {SERVICES}, regions: [us-east-1]}}")


def session(rules: str = "", services: str = SERVICES, more: str = "") -> str:
    """A policy with an AWS session of these rules, as a flow mapping's inside."""
    return policy(f"aws: {{services: {services}, regions: [us-east-1]}}", f"aws: {{{rules}}}\n{more}")
