# SPDX-License-Identifier: Apache-2.0
"""The policy figures of `make bench`: `cx policy check` with all its rules and yamllint take turns on the same files."""

import sys
import tempfile
from pathlib import Path

from bench import CX, ROOT, pair, show

YAMLLINT = str(ROOT / ".build/venv/bin/yamllint")
COUNT, LINES = 1000, 100
RELAXED = "{extends: relaxed, rules: {line-length: disable}}"
VERBS = ("create delete put update send purge start stop tag untag modify set attach detach publish invoke remove "
         "restore revoke cancel").split()
SERVICES = "bedrock-runtime bedrock sts sqs lambda logs".split()


def policy(number: int, parent: str | None) -> str:
    """Returns a team's policy of LINES lines that uses every section."""
    lines = ["# A policy of one team.", "cx: 1", f"name: team-{number}", f"description: Look into service {number}."]
    lines += [f"extends: [{parent}]"] if parent else []
    lines += ["", "workspace: {access: read-only, at: /src}", "", "mounts:"]
    lines += [
        f"  - {{source: /srv/runbooks/{number}-{index}, target: /mnt/runbooks-{index}, optional: true}}" for index in range(5)
    ]
    lines += ["", "environment:", "  pass: [TERM, LANG, TZ]", "  set:"]
    lines += [f"    TEAM_{index}: value-{number}" for index in range(6)]
    lines += ["", "limits: {memory: 4GiB, cpus: 2, processes: 512}", "", "claude:", "  settings:", "    permissions:"]
    lines += ["      allow: [Bash, Read, Grep, Glob]", "      deny:"]
    lines += [f'        - "Bash(tool-{number} * {verb}-*)"' for verb in VERBS]
    lines += [f'        - "Read(//data/{number}/{index}/**)"' for index in range(8)]
    lines += ["", "aws:", "  access: read-only", "  duration: 1h", "", "egress:", "  aws:", "    services:"]
    lines += [f"      - {service}" for service in SERVICES] + ["    regions: [us-east-1]", "  hosts:"]
    lines += [f"    - {{host: h{index}.team{number}.example.com, ports: [443], reason: dashboards}}"
              for index in range(LINES - len(lines))]
    return "\n".join(lines) + "\n"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        one = str(ROOT / "policies/readonly-investigator.yaml")
        own, theirs = pair([CX, "policy", "check", one], [YAMLLINT, "-d", RELAXED, one], folder, 20)
        show("check of one policy, all rules", own, "yamllint  ", theirs, "at most 25 ms")
        for parent in (None, "readonly-investigator"):
            files = []
            for number in range(COUNT):
                file = Path(folder) / f"team-{number}.yaml"
                file.write_text(policy(number, parent))
                files.append(str(file))
            own, theirs = pair([CX, "policy", "check", *files], [YAMLLINT, "-d", RELAXED, *files], folder, 1)
            name = f"{COUNT:,} policies of {LINES} lines" + (", extending" if parent else "")
            show(name, own, "yamllint  ", theirs, "at most 2,000 ms")


if __name__ == "__main__":
    sys.exit(main())
