# SPDX-License-Identifier: Apache-2.0
"""cloudtrail:LookupEvents, which moto does not have: the world's calls in the form of CloudTrail."""

import json
import threading
import time
import uuid

from api_call import Call
from callers import Caller
from places import ACCOUNT

# CloudTrail's names for sources whose name is not the prefix of their actions.
SOURCES = {"cloudwatch": "monitoring"}


class Trail:
    def __init__(self):
        self._events: list[dict] = []
        self._lock = threading.Lock()

    def add(self, call: Call, caller: Caller, refusal: str | None, resources: list[str] = ()) -> None:
        kind = "AssumedRole" if caller.role else "IAMUser"
        identity = {"type": kind, "arn": caller.arn, "accountId": ACCOUNT, "accessKeyId": call.key}
        if caller.role:
            identity["sessionContext"] = {
                "sessionIssuer": {"type": "Role", "arn": caller.role, "userName": caller.role.rpartition("/")[2]},
                **({"sourceIdentity": caller.source_identity} if caller.source_identity else {}),
            }
        source = f"{SOURCES.get(call.service, call.service)}.amazonaws.com"
        name = caller.session_name or caller.user or ""
        detail = {
            "eventVersion": "1.09", "userIdentity": identity, "eventSource": source, "eventName": call.operation,
            "awsRegion": call.region, **({"errorCode": refusal} if refusal else {}), "recipientAccountId": ACCOUNT,
        }
        event = {
            "EventId": str(uuid.uuid4()), "EventName": call.operation, "EventSource": source, "EventTime": time.time(),
            "Username": name, "AccessKeyId": call.key, "Resources": [{"ResourceName": name} for name in resources],
            "CloudTrailEvent": json.dumps(detail),
        }
        with self._lock:
            self._events.append(event)

    def look_up(self, call: Call) -> bytes:
        """Returns the events, newest first. CloudTrail takes at most one attribute."""
        with self._lock:
            events = list(reversed(self._events))
        for attribute in call.parameters.get("LookupAttributes", []):
            key, value = attribute["AttributeKey"], attribute["AttributeValue"]
            events = [event for event in events if value in (
                [resource["ResourceName"] for resource in event["Resources"]] if key == "ResourceName" else [event.get(key)])]
        begin, end = call.parameters.get("StartTime", 0), call.parameters.get("EndTime", float("inf"))
        events = [event for event in events if begin <= event["EventTime"] <= end]
        return json.dumps({"Events": events[:call.parameters.get("MaxResults", 50)]}).encode()
