# SPDX-License-Identifier: Apache-2.0
"""Plain sites: those that a policy may allow, and one that no policy allows. They record what they receive."""

from certificates import Certificates
from places import ALLOWED_SITE, BEHIND_SITE, FORBIDDEN_SITE, OTHER_SITE, RETRY_GROUP, RETRY_SITE, ROTATING
from record import Record
from serving import Handler, serve


def start(certificates: Certificates, record: Record) -> None:
    class Site(Handler):
        def do_GET(self) -> None:
            content = self.body()
            record.write(
                address=self.connection.getsockname()[0], port=self.connection.getsockname()[1], host=self.headers.get("Host"),
                name=getattr(self.connection, "server_name", None), request=self.requestline, received=len(content),
            )
            self.answer(200, b"all systems operational\n", "text/plain")

        do_POST = do_PUT = do_DELETE = do_HEAD = do_GET

    for place in (ALLOWED_SITE, FORBIDDEN_SITE, OTHER_SITE, ROTATING[1], BEHIND_SITE):
        serve(place, 443, Site, certificates)
        serve(place, 80, Site, None)
    serve(RETRY_SITE, 443, Site, certificates, RETRY_GROUP)
