# SPDX-License-Identifier: Apache-2.0
"""Decides if a caller may do what a call asks for, by the caller's own policies and those of the session if it has some."""

import re

from api_call import Call
from callers import Caller
from iam_evaluation import Context, decide
from places import ACCOUNT
from refusal import Refusal

# The regions to which a model's inference profile sends requests from us-east-1 (Bedrock User Guide, "Supported Regions and
# models for inference profiles").
DESTINATIONS = {"us": ("us-east-1", "us-east-2", "us-west-2")}
MODEL_ROUTE = re.compile(r"/model/(?P<model>[^/]+)/(?P<operation>invoke|invoke-with-response-stream|converse|converse-stream)$")
MODEL_OPERATIONS = {
    "invoke": "InvokeModel", "converse": "InvokeModel", "invoke-with-response-stream": "InvokeModelWithResponseStream",
    "converse-stream": "InvokeModelWithResponseStream",
}


def check(caller: Caller, call: Call) -> None:
    """Throws a Refusal."""
    if call.action in ("sts:GetCallerIdentity", "sts:GetSessionToken"):
        return  # Everybody is allowed to call these.
    decide_for(caller, call.action, call.resource, call.region, call.account)


def check_model(caller: Caller, path: str, region: str) -> None:
    """Checks a call of the agent's model. AWS checks the profile here, and the model wherever the profile may send the call."""
    found = MODEL_ROUTE.match(path)
    if not found:
        decide_for(caller, "bedrock:ListInferenceProfiles", "*", region, ACCOUNT)
        return
    action, model = f"bedrock:{MODEL_OPERATIONS[found['operation']]}", found["model"]
    area, _, bare = model.partition(".")
    if area not in DESTINATIONS:
        area, bare = "", model
    if area:
        decide_for(caller, action, f"arn:aws:bedrock:{region}:{ACCOUNT}:inference-profile/{model}", region, ACCOUNT)
    for destination in DESTINATIONS.get(area, (region,)):
        # The model is AWS's and in no account.
        decide_for(caller, action, f"arn:aws:bedrock:{destination}::foundation-model/{bare}", destination, None)


def decide_for(caller: Caller, action: str, resource: str, region: str, account: str | None) -> None:
    context: Context = {
        **caller.context, "aws:RequestedRegion": region, "aws:SecureTransport": "true",
        **({"aws:ResourceAccount": account} if account else {}),
    }
    why = None
    for kind, documents in (("an identity-based", caller.policies), ("a session", caller.session_policies)):
        if documents is None:
            continue
        decision = decide(documents, action, resource, context)
        if decision == "deny":
            raise refused(caller, action, resource, f"with an explicit deny in {kind} policy")
        if decision == "nothing" and why is None:
            why = f"because no {kind.partition(' ')[2]} policy allows the {action} action"
    if why:
        raise refused(caller, action, resource, why)


def refused(caller: Caller, action: str, resource: str, why: str) -> Refusal:
    on = "" if resource == "*" else f" on resource: {resource}"
    return Refusal("AccessDenied", f"User: {caller.arn} is not authorized to perform: {action}{on} {why}")
