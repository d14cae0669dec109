# SPDX-License-Identifier: Apache-2.0
"""Who lives where. AWS lives where AWS publishes that its us-east-1 is, since cx reaches it nowhere else; all others have
documentation addresses (RFC 5737, RFC 3849). Nothing leaves the world's own namespace, whatever the address."""

REGION = "us-east-1"
ACCOUNT = "123456789012"

# The machine that cx runs on: a server with public addresses.
HOST = ("203.0.113.9", "2001:db8:9::9")
HOST_NAME = "own.example.com"
RESOLVER = "192.0.2.53"
AWS = ("52.119.232.10", "2600:1f01:4942::10")
MODEL = ("52.94.224.20", "2600:1f01:4944::20")
# The real address ranges are on CloudFront too.
RANGES = ("18.160.0.30", "2600:9000:3000::30")
ALLOWED_SITE = ("198.51.100.10", "2001:db8:51::10")
FORBIDDEN_SITE = ("203.0.113.66", "2001:db8:bad::66")
OTHER_SITE = ("198.51.100.30", "2001:db8:51::30")
# A site that accepts keys of one group only, for which no client has a key ready. So it asks each for a second hello.
RETRY_SITE = ("198.51.100.80", "2001:db8:51::80")
RETRY_GROUP = "secp384r1"
# The name server of the host whose address changes every second, and those addresses.
CLOCK = "192.0.2.55"
ROTATING = ("rotating.example.com", ("198.51.100.41", "198.51.100.42", "198.51.100.43", "198.51.100.44"))
# An HTTP proxy. The one site behind it is nowhere else: nobody listens at the address to which its name resolves.
PROXY = ("192.0.2.60",)
PROXY_PORT, PROXY_PORT_WITH_PASSWORD = 3128, 3129
PROXY_USER, PROXY_PASSWORD = "operator", "pass word"
BEHIND_PROXY = ("behind.example.com", "198.51.100.70")
BEHIND_SITE = ("198.51.100.71",)
# The same site by a name that the proxy alone knows: the resolver has never heard of it.
UNLISTED = "unlisted.example.com"

HOSTS = {
    **{
        f"{service}.{REGION}.amazonaws.com": AWS
        for service in ("sts", "sqs", "lambda", "logs", "monitoring", "secretsmanager", "cloudtrail", "portal.sso")
    },
    "iam.amazonaws.com": AWS,
    **{f"{service}.{REGION}.amazonaws.com": MODEL for service in ("bedrock", "bedrock-runtime")},
    "ip-ranges.amazonaws.com": RANGES,
    "status.example.com": ALLOWED_SITE,
    # A stranger on the allowed site's address, as on a content delivery network.
    "stranger.example.net": ALLOWED_SITE,
    "docs.example.com": OTHER_SITE,
    "retry.example.com": RETRY_SITE,
    "neighbour.example.net": RETRY_SITE,
    "proxy.example.com": PROXY,
    BEHIND_PROXY[0]: BEHIND_PROXY[1:],
    "paste.example.net": FORBIDDEN_SITE,
    HOST_NAME: HOST,
    # The owner of this one has left a private address behind, in one family.
    "half.example.com": (ALLOWED_SITE[0], "fd00::10"),
}

# Any name below this one resolves. If a lookup got out, its data would be in the resolver's log.
WILDCARD = ("data.example.net", FORBIDDEN_SITE)

# Names whose owner lets them point into somebody else's network. The alias does so behind a CNAME.
MISLEADING = {
    "loopback.misleading.example.com": ("127.0.0.1",),
    "private.misleading.example.com": ("10.0.0.5",),
    "metadata.misleading.example.com": ("169.254.169.254",),
    "local6.misleading.example.com": ("fd00:ec2::254",),
}
ALIAS = ("alias.misleading.example.com", "metadata.misleading.example.com")

# The witness's names for connections to known places. Everything else has no name.
SERVICES = {
    **{(address, 443): "aws" for address in AWS},
    **{(address, 443): "model" for address in MODEL},
    **{(address, 443): "ranges" for address in RANGES},
    **{(address, 443): "allowed site" for address in ALLOWED_SITE},
    (RESOLVER, 53): "resolver",
    (CLOCK, 53): "resolver",
}

# A name whose name server never answers.
UNHEARD = "unheard.example.com"
