# SPDX-License-Identifier: Apache-2.0
"""The closing report of the demo: what was reached and which wall refused what, computed from the world's records.

    report.py WORLD.JSON
"""

import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Step:
    """One command of the agent and its result."""

    command: str
    result: str


class Records:
    def __init__(self, facts: dict):
        self._paths = facts["records"]
        self.deadLetters = facts["deadLetters"]
        self.aws, self.model, self.outside, self.sites = (self._rows(name) for name in ("aws", "model", "outside", "sites"))
        self.lookups = re.findall(r"query\[\w+\] (\S+) from", Path(self._paths["names"]).read_text())

    def _rows(self, name: str) -> list[dict]:
        return [json.loads(line) for line in Path(self._paths[name]).read_text().splitlines()]

    @property
    def agent(self) -> set[str]:
        """The keys with which the agent's session signed, which are those of its inference."""
        return {row["signer"] for row in self.model if row["signer"]}

    @property
    def steps(self) -> list[Step]:
        """The agent's commands in order. The result of each is in the next request."""
        found, command = [], None
        for request in self.model:
            if command and request["results"]:
                found.append(Step(command, request["results"][-1]["text"]))
                command = None
            calls = [block["input"].get("command", "") for block in request["content"] if block["type"] == "tool_use"]
            command = calls[-1] if calls else command
        return found

    @property
    def strangers(self) -> list[dict]:
        """The packets to anything but AWS, the model and the resolver."""
        return [row for row in self.outside if row["service"] not in ("aws", "model", "resolver")]


def reached(records: Records) -> list[tuple[str, str]]:
    """Returns the agent's calls that AWS carried out, and its inference."""
    turns = [row for row in records.model if row["model"]]
    rows = [("Bedrock", f"{len(turns)} turns of {turns[0]['model']}")] if turns else []
    counts: dict[tuple, int] = {}
    for call in records.aws:
        if call["caller"] in records.agent and call["status"] < 400:
            key = (str(call["service"]), call["action"], call["status"])
            counts[key] = counts.get(key, 0) + 1
    rows += [
        (service, f"{action} → {status}{f', {count} times' if count > 1 else ''}")
        for (service, action, status), count in counts.items()
    ]
    return rows + [("a site", f"{row['request']} at {row['host']}") for row in records.sites]


def refused(records: Records) -> list[tuple[str, str]]:
    """Returns what did not get through, under the wall that stopped it."""
    rows = []
    for step in records.steps:
        if "has been denied" in step.result:
            rows.append(("agent", f"{shortened(step.command)}: its managed settings; AWS never saw it"))
    for call in records.aws:
        if call["caller"] in records.agent and call["status"] in (401, 403):
            rows.append(("AWS", f"{call['action']} → {call['status']}: not in the session's role"))
    for step in records.steps:
        for host in hosts(step.command):
            if host not in records.lookups and "curl: (" in step.result:
                rows.append(("network", f"{host}: {sentence(step.result)}; no lookup and no packet left"))
    return rows


def escaped(records: Records) -> list[tuple[str, str]]:
    """Returns what got out although no demo policy allows it. It must be empty, or the walls have a hole."""
    rows = [("packet", f"{row['protocol']} to {row['address']} port {row['port']}") for row in records.strangers]
    return rows + [("lookup", name) for name in sorted(set(records.lookups)) if not name.endswith(".amazonaws.com")]


def hosts(command: str) -> list[str]:
    found = re.findall(r"https?://([\w.-]+)", command)
    return [host for host in found if not host.endswith(".amazonaws.com")]


def sentence(result: str) -> str:
    """Returns curl's own words."""
    found = re.search(r"curl: \(\d+\) (.*)", result)
    return found[1].rstrip(".") if found else result.strip().splitlines()[-1]


def shortened(command: str) -> str:
    """Leaves out the values of long options, which name queues and paths."""
    return re.sub(r"\s--[\w-]+ \S{20,}", " …", command)


def table(title: str, rows: list[tuple[str, str]]) -> None:
    print(title)
    width = max((len(name) for name, _ in rows), default=0)
    for name, what in rows or [("nothing", "")]:
        print(f"  {name.ljust(width)}  {what}".rstrip())


def main() -> None:
    records = Records(json.loads(Path(sys.argv[1]).read_text()))
    table("Reached, as AWS saw it:", reached(records))
    table("Refused, and by which wall:", refused(records))
    out = escaped(records)
    table("Got out although it must not:", out)
    print(
        f"Seen outside: {len(records.outside)} attempts, {len(records.strangers)} of them on anything but the resolver, "
        "AWS and the model."
    )
    sys.exit(bool(out))


if __name__ == "__main__":
    main()
