# SPDX-License-Identifier: Apache-2.0
"""The agent's managed settings (bypass numbers 34 to 36). Their rules are advice, but their presence is guaranteed."""

import json
import os
from pathlib import Path

from kit import DENIED, FACTS, Seen, finding, only, opened_for_writing, outcome, probe

MANAGED = Path("/etc/claude-code/managed-settings.json")


def run():
    settings, owner = {}, "absent"
    if MANAGED.exists():
        facts = MANAGED.stat()
        owner = f"{facts.st_uid}:{facts.st_gid} {facts.st_mode & 0o777:o}"
        settings = json.loads(MANAGED.read_text())
    finding(34, "the managed settings' owner and mode", only("root's, 644", "0:0 644"), {str(MANAGED): Seen(owner)})
    finding(34, "the managed settings", only("the plan's", "the plan's"), {
        str(MANAGED): Seen("the plan's" if settings == FACTS["settings"] else "others" if settings else "absent")})
    others = sorted({str(path.relative_to(MANAGED.parent)) for path in MANAGED.parent.rglob("*")} - {MANAGED.name, "CLAUDE.md"})
    finding(34, "what else Claude Code would obey above the user's settings", only("nothing", "nothing"), {
        str(MANAGED.parent): Seen(", ".join(others[:5]) or "nothing")})
    probe(34, "changing the managed settings", DENIED, {
        "writing": opened_for_writing(MANAGED), "chmod": lambda: outcome(lambda: os.chmod(MANAGED, 0o644)),
        "another beside it": opened_for_writing(MANAGED.parent / "cx-verify.json", os.O_CREAT),
        "a folder of them": lambda: outcome(lambda: os.mkdir(MANAGED.parent / "managed-settings.d"))})
    mode = settings.get("permissions", {}).get("disableBypassPermissionsMode")
    finding(35, "skipping permissions", only("switched off", "disable"), {"disableBypassPermissionsMode": Seen(mode)})
    denied = set(FACTS["settings"].get("permissions", {}).get("deny", [])) - set(settings.get("permissions", {}).get("deny", []))
    finding(36, "deny rules of the policy that the agent does not get", only("none", "none"), {"rules": Seen(", ".join(sorted(denied)[:5]) or "none")})
