# SPDX-License-Identifier: Apache-2.0
"""The stand-in for Bedrock. The control plane knows no inference profiles, and the runtime follows a scenario."""

import json
import re
from urllib.parse import unquote

import api_call
import authorization
from callers import Callers
from certificates import Certificates
from eventstream import frame
from places import MODEL
from record import Record
from refusal import Refusal
from scenario import Scenario, tool_results
from serving import Handler, serve

ROUTE = re.compile(r"/model/([^/]+)/(invoke|invoke-with-response-stream)$")


def start(certificates: Certificates, scenario: Scenario, callers: Callers, record: Record) -> None:
    class Runtime(Handler):
        def do_GET(self) -> None:
            if self.is_refused({}):
                return
            note(self, None, {}, [])
            self.answer(404, b'{"message":"no such inference profile"}', x_amzn_ErrorType="ResourceNotFoundException")

        def do_POST(self) -> None:
            request = json.loads(self.body() or b"{}")
            if self.is_refused(request):
                return
            route = ROUTE.match(self.path.partition("?")[0])
            if not route:
                note(self, None, request, [])
                self.answer(404, b'{"message":"no such operation"}', x_amzn_ErrorType="UnknownOperationException")
                return
            model, operation = unquote(route[1]), route[2]
            message = reply(model, request, scenario)
            note(self, model, request, message["content"])
            if operation == "invoke":
                self.answer(200, json.dumps(message).encode())
            else:
                stream = b"".join(frame(event) for event in events(message))
                self.answer(200, stream, "application/vnd.amazon.eventstream")

        def is_refused(self, request: dict) -> bool:
            """Refuses callers whose keys are unknown, have ended or do not allow this."""
            path = self.path.partition("?")[0]
            call = api_call.read(self.command, path, {name.lower(): value for name, value in self.headers.items()}, b"")
            try:
                authorization.check_model(callers.find(call.key, call.token), unquote(path), call.region)
                return False
            except Refusal as refusal:
                note(self, None, request, [], refusal.code)
                content, headers = refusal.answer("rest-json")
                self.answer(refusal.status, content, headers.pop("Content-Type"), **headers)
                return True

    def note(handler: Handler, model: str | None, request: dict, content: list[dict], refusal: str | None = None) -> None:
        # A key's ID says whose key signed a request. It is not a secret.
        signer = re.search(r"Credential=(\w+)/", handler.headers.get("Authorization", ""))
        record.write(request=f"{handler.command} {handler.path}", model=model, signer=signer[1] if signer else None,
                     results=[vars(result) for result in tool_results(request.get("messages", []))][-1:],
                     content=content, **({"refusal": refusal} if refusal else {}))

    serve(MODEL, 443, Runtime, certificates)


def reply(model: str, request: dict, scenario: Scenario) -> dict:
    """Replies to a request. The agent's own conversation offers tools. A request without Bash is a side question, such as for a
    title."""
    investigates = any(tool.get("name") == "Bash" for tool in request.get("tools", []))
    content = scenario.next(request["messages"]) if investigates else [{"type": "text", "text": "Dead-letter queue"}]
    calls = any(block["type"] == "tool_use" for block in content)
    return {"id": "msg_world", "type": "message", "role": "assistant", "model": model, "content": content,
            "stop_reason": "tool_use" if calls else "end_turn", "stop_sequence": None,
            "usage": {"input_tokens": 100, "output_tokens": 20}}


def events(message: dict):
    """Yields the message as the sequence of events in which a model streams it."""
    yield {"type": "message_start", "message": {**message, "content": [], "stop_reason": None}}
    for index, block in enumerate(message["content"]):
        if block["type"] == "text":
            opening, delta = {"type": "text", "text": ""}, {"type": "text_delta", "text": block["text"]}
        else:
            opening = {**block, "input": {}}
            delta = {"type": "input_json_delta", "partial_json": json.dumps(block["input"])}
        yield {"type": "content_block_start", "index": index, "content_block": opening}
        yield {"type": "content_block_delta", "index": index, "delta": delta}
        yield {"type": "content_block_stop", "index": index}
    yield {"type": "message_delta", "delta": {"stop_reason": message["stop_reason"], "stop_sequence": None},
           "usage": {"output_tokens": 20}}
    yield {"type": "message_stop"}
