# SPDX-License-Identifier: Apache-2.0
"""iam:SimulatePrincipalPolicy, which moto does not have: it evaluates the own policies of a user or role for some actions."""

from xml.sax.saxutils import escape

from api_call import Call
from callers import own_policies, role
from iam_evaluation import Context, decide
from moto.iam.models import iam_backends
from places import ACCOUNT
from refusal import NAMESPACES, Refusal
from session_policy import parsed

NAMESPACE = NAMESPACES["iam"]
DECISIONS = {"deny": "explicitDeny", "allow": "allowed", "nothing": "implicitDeny"}


def simulate(call: Call) -> bytes:
    """Simulates. Throws a Refusal."""
    arn = call.parameters.get("PolicySourceArn", "")
    owner = role(arn) or next((user for user in iam_backends[ACCOUNT]["aws"].users.values() if user.arn == arn), None)
    if owner is None:
        raise Refusal("NoSuchEntity", f"{arn} cannot be found.", 404)
    documents = own_policies(owner) + [parsed(text) for text in call.members("PolicyInputList")]
    context: Context = {"aws:PrincipalArn": arn, "aws:PrincipalAccount": ACCOUNT}
    entries = call.structures("ContextEntries")
    for entry in entries:
        values = [entry[key] for key in sorted(entry) if key.startswith("ContextKeyValues.member.")]
        context[entry["ContextKeyName"]] = values[0] if len(values) == 1 else values
    results = []
    for action in call.members("ActionNames"):
        for resource in call.members("ResourceArns") or ["*"]:
            decision = DECISIONS[decide(documents, action, resource, context)]
            results.append(f"<member><EvalActionName>{escape(action)}</EvalActionName><EvalResourceName>{escape(resource)}</EvalResourceName>"
                           f"<EvalDecision>{decision}</EvalDecision><MatchedStatements/><MissingContextValues/></member>")
    return (
        f'<SimulatePrincipalPolicyResponse xmlns="{NAMESPACE}"><SimulatePrincipalPolicyResult><IsTruncated>false</IsTruncated>'
        f"<EvaluationResults>{''.join(results)}</EvaluationResults></SimulatePrincipalPolicyResult>"
        "<ResponseMetadata><RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId></ResponseMetadata></SimulatePrincipalPolicyResponse>"
    ).encode()
