# SPDX-License-Identifier: Apache-2.0
"""A call that AWS refuses, and the form of the refusal in each of AWS's protocols."""

import json
import struct
import uuid
from xml.sax.saxutils import escape

# The codes of the services with JSON, by those of the services with XML.
JSON_CODES = {
    "AccessDenied": "AccessDeniedException", "ExpiredToken": "ExpiredTokenException",
    "InvalidClientTokenId": "UnrecognizedClientException", "SignatureDoesNotMatch": "InvalidSignatureException",
    "MissingAuthenticationToken": "MissingAuthenticationTokenException",
    "ServiceUnavailable": "ServiceUnavailableException",
}
NAMESPACES = {"sts": "https://sts.amazonaws.com/doc/2011-06-15/", "iam": "https://iam.amazonaws.com/doc/2010-05-08/"}
# These services once spoke XML, and still send the old code beside the new one.
QUERY_COMPATIBLE = {"sqs", "cloudwatch"}


class Refusal(Exception):
    """A refusal. `code` is the name in the services with XML, and `status` is HTTP's."""

    def __init__(self, code: str, message: str, status: int = 403):
        super().__init__(message)
        self.code, self.message, self.status = code, message, status

    def answer(self, protocol: str, service: str = "sts") -> tuple[bytes, dict[str, str]]:
        """Returns body and headers of the refusal in a protocol: `query`, `json`, `rest-json` or `cbor`."""
        request = str(uuid.uuid4())
        code = JSON_CODES.get(self.code, self.code)
        if protocol == "query":
            namespace = NAMESPACES.get(service, NAMESPACES["sts"])
            content = (
                f'<ErrorResponse xmlns="{namespace}">\n  <Error>\n'
                f"    <Type>{'Sender' if self.status < 500 else 'Receiver'}</Type>\n"
                f"    <Code>{self.code}</Code>\n    <Message>{escape(self.message)}</Message>\n  </Error>\n"
                f"  <RequestId>{request}</RequestId>\n</ErrorResponse>\n"
            ).encode()
            return content, {"Content-Type": "text/xml", "x-amzn-RequestId": request}
        headers = {"x-amzn-RequestId": request}
        if service in QUERY_COMPATIBLE:
            headers["x-amzn-query-error"] = f"{self.code};Sender"
        if protocol == "cbor":
            content = b"\xa2" + text("__type") + text(code) + text("message") + text(self.message)
            return content, {**headers, "Content-Type": "application/cbor", "smithy-protocol": "rpc-v2-cbor"}
        if protocol == "json":
            return json.dumps({"__type": code, "message": self.message}).encode(), {
                **headers, "Content-Type": "application/x-amz-json-1.1"
            }
        return json.dumps({"message": self.message}).encode(), {
            **headers, "Content-Type": "application/json", "x-amzn-ErrorType": code
        }


def text(value: str) -> bytes:
    """Encodes a text string with its length in two bytes: RFC 8949 section 3.1."""
    data = value.encode()
    return struct.pack("!BH", 0x79, len(data)) + data
