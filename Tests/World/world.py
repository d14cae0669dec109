# SPDX-License-Identifier: Apache-2.0
"""Starts the world in the network namespace that it is run in, which must be a fresh one; ends with its standard input.

Writes DIRECTORY/world.json when everything answers, and prints READY and the same JSON.
"""

import argparse
import json
import os
import pwd
import signal
import sys
import time
from pathlib import Path

import aws
import certificates
import clock
import model
import names
import network
import proxy
import ranges
import roles
import sites
import sso
import witness
from callers import Callers
from controls import MFA_CODE, Controls
from places import REGION, RESOLVER
from record import Record
from scenario import Scenario


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--scenario", type=Path, default=Path(__file__).with_name("investigate.json"))
    parser.add_argument("--owner", default="root", help="who reads the operator's credentials")
    parser.add_argument("--minutes", type=int, default=60, help="when it ends at the latest")
    options = parser.parse_args()
    # Process 1 of a namespace does not die of signals that it does not handle. All others in it die with it.
    for reason in (signal.SIGALRM, signal.SIGTERM, signal.SIGINT):
        signal.signal(reason, lambda *_: os._exit(1))
    signal.alarm(options.minutes * 60)
    if Path("/proc/net/dev").read_text().count(":") != 1:
        sys.exit("world: this namespace has a way out; start me with unshare --net")
    facts = start(options.directory, Scenario(options.scenario), pwd.getpwnam(options.owner))
    # The file appears in one step: who waits for it must never read half of it.
    part = options.directory / "world.json.part"
    part.write_text(facts + "\n")
    part.rename(options.directory / "world.json")
    print("READY", facts, flush=True)
    while os.read(0, 4096):
        pass


def start(directory: Path, scenario: Scenario, owner: pwd.struct_passwd) -> str:
    began = time.monotonic()
    records = {name: directory / f"{name}.jsonl" for name in ("outside", "aws", "model", "sites", "proxy")}
    records["names"] = directory / "names.log"
    for path in records.values():
        # This comes before dnsmasq makes the file with its own mask: everybody may read the records.
        path.touch(mode=0o644)
    network.bring_up()
    (directory / "resolv.conf").write_text(f"nameserver {RESOLVER}\n")
    issued = certificates.make(directory)
    clock.start()
    names.start(records["names"])
    proxy.start(Record(records["proxy"]))
    sites.start(issued, Record(records["sites"]))
    ranges.start(issued)
    controls = Controls(directory / "controls")
    callers = Callers(controls)
    model.start(issued, scenario, callers, Record(records["model"]))
    incident = aws.start(issued, callers, controls, Record(records["aws"]))
    witness.start(Record(records["outside"]))
    return json.dumps(
        {
            "directory": str(directory), "resolver": RESOLVER, "authority": str(issued.authority), "region": REGION,
            **operator_files(directory, incident, owner), "role": incident.roles["readonly-investigator"],
            "unrestricted": incident.roles["unrestricted"], "roles": incident.roles, "queue": incident.queue,
            "deadLetters": incident.dead_letters, "secret": "orders/database", "externalId": roles.EXTERNAL_ID,
            "controls": str(controls.folder), "mfa": {"serial": roles.MFA_DEVICE, "code": MFA_CODE}, "ssoToken": sso.TOKEN,
            "records": {name: str(path) for name, path in records.items()}, "seconds": round(time.monotonic() - began, 2),
        }
    )


def operator_files(directory: Path, incident: aws.Incident, owner: pwd.struct_passwd) -> dict[str, str]:
    """Writes the operator's AWS configuration as a person has it in ~/.aws."""
    credentials, config = directory / "credentials", directory / "config"
    credentials.touch(mode=0o600)
    os.chown(credentials, owner.pw_uid, owner.pw_gid)
    credentials.write_text(f"[default]\naws_access_key_id = {incident.key}\naws_secret_access_key = {incident.secret}\n")
    config.write_text(f"[default]\nregion = {REGION}\n")
    return {"credentials": str(credentials), "config": str(config)}


if __name__ == "__main__":
    main()
