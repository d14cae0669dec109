"""Two plain sites: one that a policy may allow and one that no policy allows. Both keep what they are sent."""

from certificates import Certificates
from places import ALLOWED_SITE, FORBIDDEN_SITE
from record import Record
from serving import Handler, serve


def start(certificates: Certificates, record: Record) -> None:
    class Site(Handler):
        def do_GET(self) -> None:
            content = self.body()
            record.write(address=self.connection.getsockname()[0], port=self.connection.getsockname()[1],
                         host=self.headers.get("Host"), request=self.requestline, received=len(content))
            self.answer(200, b"all systems operational\n", "text/plain")

        do_POST = do_PUT = do_DELETE = do_HEAD = do_GET

    for place in (ALLOWED_SITE, FORBIDDEN_SITE):
        serve(place, 443, Site, certificates)
        serve(place, 80, Site, None)
