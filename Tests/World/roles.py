# SPDX-License-Identifier: Apache-2.0
"""The one person of the world, and the roles that they may or may not assume."""

import json

from places import ACCOUNT

OPERATOR = f"arn:aws:iam::{ACCOUNT}:user/operator"
MFA_DEVICE = f"arn:aws:iam::{ACCOUNT}:mfa/operator"
EXTERNAL_ID = "cx-world"
SSO_ROLE = "AWSReservedSSO_Developer_0123456789abcdef"

MODEL = ["bedrock:Get*", "bedrock:List*", "bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
READING = [
    "sqs:Get*", "sqs:List*", "lambda:Get*", "lambda:List*", "cloudwatch:Get*", "cloudwatch:List*", "cloudwatch:Describe*",
    "logs:Get*", "logs:Describe*", "logs:FilterLogEvents", "logs:StartQuery", "cloudtrail:LookupEvents",
    "iam:SimulatePrincipalPolicy", *MODEL,
]
WRITING = [
    "sqs:*", "lambda:*", "logs:*", "cloudwatch:*", "secretsmanager:*", "cloudtrail:*", "iam:SimulatePrincipalPolicy",
    "sts:AssumeRole", *MODEL,
]


def trusting(
    principal: str | dict, actions=("sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"), condition: dict | None = None
) -> dict:
    return {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": principal if isinstance(principal, dict) else {"AWS": principal}, "Action": list(actions),
        **({"Condition": condition} if condition else {})}]}


def allowing(*actions: str, resources: str | list[str] = "*") -> dict:
    return {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": list(actions), "Resource": resources}]}


# For each role: its name, who may assume it, what it may do.
ROLES = {
    "readonly-investigator": (trusting(OPERATOR), allowing(*READING)),
    # allows everything, for tests that take the AWS wall down
    "unrestricted": (trusting(OPERATOR), allowing("*")),
    # may write; only the session policy keeps its session from it
    "writer": (trusting(OPERATOR), allowing(*WRITING)),
    "untrusting": (trusting(f"arn:aws:iam::{ACCOUNT}:user/somebody-else"), allowing(*READING)),
    # knows neither session tags nor source identities
    "no-tags": (trusting(OPERATOR, ["sts:AssumeRole"]), allowing(*READING)),
    # calls the model and nothing else
    "inference": (trusting(OPERATOR), allowing(*MODEL)),
    # is assumed from the session of another role
    "chained": (
        trusting({"AWS": [f"arn:aws:iam::{ACCOUNT}:role/{name}" for name in ("unrestricted", SSO_ROLE)]}), allowing(*READING)
    ),
    # the form that IAM Identity Center gives a permission set
    SSO_ROLE: (
        trusting({"Federated": f"arn:aws:iam::{ACCOUNT}:saml-provider/AWSSSO"}, ["sts:AssumeRoleWithSAML"]),
        allowing("sqs:List*"),
    ),
    "mfa": (trusting(OPERATOR, condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}}), allowing(*READING)),
    "external": (trusting(OPERATOR, condition={"StringEquals": {"sts:ExternalId": EXTERNAL_ID}}), allowing(*READING)),
    "federated": (
        trusting({"Federated": f"arn:aws:iam::{ACCOUNT}:oidc-provider/login.example.com"}, ["sts:AssumeRoleWithWebIdentity"]),
        allowing(*READING),
    ),
}
LONGEST_SESSION = 4 * 3600


def build(iam) -> tuple[dict, dict[str, str]]:
    """Builds the roles. Returns the operator's key and the roles' ARNs by name."""
    iam.create_user(UserName="operator")
    arns = {}
    for name, (trust, permissions) in ROLES.items():
        arns[name] = iam.create_role(
            RoleName=name, AssumeRolePolicyDocument=json.dumps(trust), MaxSessionDuration=LONGEST_SESSION
        )["Role"]["Arn"]
        iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=json.dumps(permissions))
    may_assume = allowing("sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity", resources=list(arns.values()))
    iam.put_user_policy(UserName="operator", PolicyName="assume", PolicyDocument=json.dumps(may_assume))
    serial = iam.create_virtual_mfa_device(VirtualMFADeviceName="operator")["VirtualMFADevice"]["SerialNumber"]
    iam.enable_mfa_device(UserName="operator", SerialNumber=serial, AuthenticationCode1="314159", AuthenticationCode2="271828")
    return iam.create_access_key(UserName="operator")["AccessKey"], arns
