# SPDX-License-Identifier: Apache-2.0
"""Logins as the AWS CLI keeps them in a person's home."""

import hashlib
import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

from support.world import FACTS

PORTAL = "https://example.awsapps.com/start"


def single_sign_on(home: Path, lasts: timedelta = timedelta(hours=8), token: str = FACTS["ssoToken"]) -> dict[str, str]:
    """Puts a login into this home. Returns the variables that select its profile, `developer`."""
    cache = home / ".aws/sso/cache"
    cache.mkdir(parents=True)
    (cache / f"{hashlib.sha1(PORTAL.encode()).hexdigest()}.json").write_text(json.dumps({
        "startUrl": PORTAL, "region": "us-east-1", "accessToken": token,
        "expiresAt": (datetime.now(timezone.utc) + lasts).strftime("%Y-%m-%dT%H:%M:%SZ")}))
    config = home / ".aws/config"
    config.write_text(Path(FACTS["config"]).read_text() + f"""
[profile developer]
sso_start_url = {PORTAL}
sso_region = us-east-1
sso_account_id = 123456789012
sso_role_name = Developer
region = us-east-1
""")
    return {"CX_PROFILE": "developer", "AWS_CONFIG_FILE": str(config)}
