# SPDX-License-Identifier: Apache-2.0
"""A small list of AWS's published address ranges: the blocks of the world's AWS, as of yesterday."""

import json
import time

from certificates import Certificates
from places import RANGES, REGION
from serving import Handler, serve

BLOCKS = {
    REGION: ("52.119.232.0/21", "52.94.224.0/20", "2600:1f01:4942::/47", "2600:1f01:4944::/47"),
    "GLOBAL": ("18.160.0.0/15", "2600:9000:3000::/36"),
}


def document(created: int) -> dict:
    """Makes the list in AWS's format: https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-syntax.html."""
    def entries(key: str, is_wanted) -> list[dict]:
        return [{key: block, "region": region, "service": "AMAZON", "network_border_group": region}
                for region, blocks in BLOCKS.items() for block in blocks if is_wanted(block)]

    return {"syncToken": str(created), "createDate": time.strftime("%Y-%m-%d-%H-%M-%S", time.gmtime(created)),
            "prefixes": entries("ip_prefix", lambda block: ":" not in block),
            "ipv6_prefixes": entries("ipv6_prefix", lambda block: ":" in block)}


def start(certificates: Certificates) -> None:
    content = json.dumps(document(int(time.time()) - 86_400)).encode()

    class Ranges(Handler):
        def do_GET(self) -> None:
            if self.path == "/ip-ranges.json":
                self.answer(200, content)
            elif self.path == "/endless.json":
                # This is more than cx accepts, and without a stated length.
                self.send_response(200)
                self.end_headers()
                self.close_connection = True
                for _ in range(40):
                    self.wfile.write(b" " * (1 << 20))
            elif self.path == "/moved.json":
                self.answer(301, b"", Location="https://paste.example.net/ip-ranges.json")
            else:
                self.answer(404, b"")

    serve(RANGES, 443, Ranges, certificates)
