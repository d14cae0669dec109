# SPDX-License-Identifier: Apache-2.0
"""Policy texts for the tests."""

SERVICES = "[bedrock, bedrock-runtime, sts, sqs, lambda, logs, monitoring]"


def policy(egress: str = "", more: str = "") -> str:
    """Returns a policy with these egress rules, which are the inside of a flow mapping."""
    return f"""cx: 1
name: test
description: A policy of the tests.
environment: {{pass: [TERM, LANG]}}
{f"egress: {{{egress}}}" if egress else "# It reaches nothing."}
{more}
"""


# A policy that reaches nothing.
NOTHING = policy()
# A policy that reaches one site on port 443.
SITE = policy("hosts: [status.example.com]")
# A policy with an AWS session.
AWS = policy(f"aws: {{services: {SERVICES}, regions: [us-east-1]}}")


def session(rules: str = "", services: str = SERVICES, more: str = "") -> str:
    """Returns a policy with an AWS session of these rules, which are the inside of a flow mapping."""
    return policy(f"aws: {{services: {services}, regions: [us-east-1]}}", f"aws: {{{rules}}}\n{more}")
