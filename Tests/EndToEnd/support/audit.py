# SPDX-License-Identifier: Apache-2.0
"""Reads audit logs without cx: by the JSON Schema, and by the chain as docs/audit.md describes it."""

import hashlib
import json
from pathlib import Path

from jsonschema import Draft202012Validator

SCHEMA = Path(__file__).resolve().parent.parent.parent.parent / "docs/audit.schema.json"
ORIGIN = "0" * 64


def validator() -> Draft202012Validator:
    schema = json.loads(SCHEMA.read_text())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def digest(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()


def lines(session: Path) -> list[bytes]:
    """Returns the lines without their line feeds. Each line must have one."""
    text = (session / "audit.jsonl").read_bytes()
    assert not text or text.endswith(b"\n"), "the last line has no end"
    return text.split(b"\n")[:-1]


def breaks(session: Path) -> list[str]:
    """Returns in words what is wrong with a session's log and record; nothing if they are whole."""
    wrong, previous = [], ORIGIN
    for number, line in enumerate(lines(session), 1):
        entry = json.loads(line)
        if entry["previous"] != previous:
            wrong.append(f"line {number} was not written after the line before it")
        if entry["session"] != session.name:
            wrong.append(f"line {number} is of another session")
        previous = digest(line)
    seal = json.loads((session / "session.json").read_text()).get("audit")
    if seal != {"lines": len(lines(session)), "last": previous}:
        wrong.append("session.json does not say that the log ended so")
    return wrong


def chained(entries: list[dict]) -> bytes:
    """Makes a log of these entries with a whole chain."""
    text, previous = b"", ORIGIN
    for entry in entries:
        line = json.dumps({**entry, "previous": previous}, separators=(",", ":")).encode()
        previous = digest(line)
        text += line + b"\n"
    return text
