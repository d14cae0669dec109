"""AWS's event-stream framing, as the Bedrock runtime's streaming answers use it."""

import base64
import json
import struct
import zlib

# total length, headers' length and their CRC before; a CRC of all of it behind. All big-endian.
PRELUDE = struct.Struct("!II")
CRC = struct.Struct("!I")
STRING = 7


def frame(event: dict) -> bytes:
    """One event of the model's answer as one frame."""
    payload = json.dumps({"bytes": base64.b64encode(json.dumps(event).encode()).decode(), "p": "ab"}).encode()
    headers = b"".join(map(header, ((":event-type", "chunk"), (":content-type", "application/json"),
                                    (":message-type", "event"))))
    prelude = PRELUDE.pack(PRELUDE.size + 2 * CRC.size + len(headers) + len(payload), len(headers))
    message = prelude + CRC.pack(zlib.crc32(prelude)) + headers + payload
    return message + CRC.pack(zlib.crc32(message))


def header(pair: tuple[str, str]) -> bytes:
    name, value = (text.encode() for text in pair)
    return struct.pack("!B", len(name)) + name + struct.pack("!BH", STRING, len(value)) + value
