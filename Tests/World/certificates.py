# SPDX-License-Identifier: Apache-2.0
"""A certificate authority for one run, and the servers' certificate that it signs."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from places import AWS, HOSTS, ROTATING, UNLISTED, WILDCARD


@dataclass
class Certificates:
    authority: Path
    certificate: Path
    key: Path


def make(directory: Path) -> Certificates:
    made = Certificates(directory / "authority.pem", directory / "server.pem", directory / "server.key")
    authority_key = directory / "authority.key"
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
            "-subj", "/CN=cx test authority", "-addext", "keyUsage=critical,keyCertSign",
            "-keyout", authority_key, "-out", made.authority)
    names = ",".join(
        [*(f"DNS:{name}" for name in (*HOSTS, ROTATING[0], UNLISTED, f"*.{WILDCARD[0]}")), *(f"IP:{address}" for address in AWS)]
    )
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
            "-subj", "/CN=cx test server", "-addext", f"subjectAltName={names}",
            "-addext", "basicConstraints=critical,CA:FALSE", "-addext", "extendedKeyUsage=serverAuth",
            "-CA", made.authority, "-CAkey", authority_key, "-keyout", made.key, "-out", made.certificate)
    # The key is removed, so that nobody can make another certificate that is trusted during the demo.
    authority_key.unlink()
    return made


def openssl(*arguments) -> None:
    subprocess.run(("openssl", *map(str, arguments)), check=True, capture_output=True)
