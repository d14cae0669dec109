"""A way out that is an HTTP proxy's alone."""

from pathlib import Path

from support.launches import LaunchTests
from support.policies import policy

BEHIND = policy("hosts: [behind.example.com]")
FETCH = ("sh", "-c", 'curl -sS --max-time 8 -o /dev/null -w "%{http_code}" "$0"; echo " $?"')
# Both names of the world's operator, in the forms in which they could leak.
SECRETS = ("pass word", "pass%20word", "b3BlcmF0b3I6cGFzcyB3b3Jk")
WITH_PASSWORD = "http://operator:pass%20word@proxy.example.com:3129"


class ProxyTests(LaunchTests):
    def test_what_only_the_proxy_can_reach_is_reached_by_name(self):
        outcome = self.shell(BEHIND, *FETCH, "https://behind.example.com/a", environment={"CX_PROXY": "http://proxy.example.com:3128"})
        self.assertEqual(outcome.output.split(), ["200", "0"], outcome)
        self.assertEqual([(row["target"], row["host"], row["status"]) for row in outcome.world.proxy],
                         [("behind.example.com:443", "behind.example.com:443", 200)])
        # the second one is the proxy's own
        self.assertEqual([(row["address"], row["port"]) for row in outcome.world.outside if row["protocol"] == "tcp"],
                         [("192.0.2.60", 3128), ("198.51.100.71", 443)])

    def test_without_the_proxy_it_is_not_reached(self):
        outcome = self.shell(BEHIND, *FETCH, "https://behind.example.com/a")
        self.assertEqual(outcome.output.split()[0], "000", outcome)
        self.assertEqual(outcome.world.proxy, [])
        self.assertEqual([row for row in outcome.world.sites if row["name"] == "behind.example.com"], [])

    def test_the_proxys_own_refusal_is_told_and_nobody_is_dialled_past_it(self):
        outcome = self.shell(policy("hosts: [status.example.com]"), *FETCH, "https://status.example.com/",
                             environment={"CX_PROXY": "http://192.0.2.60:3128"})
        self.assertEqual(outcome.output.split()[0], "000", outcome)
        failed = [event for event in outcome.events if event["event"] == "connection.failed"]
        self.assertEqual([(event["host"], event["reason"]) for event in failed],
                         [("status.example.com", "the proxy answered: HTTP/1.1 403 Not by this proxy")] * len(failed))
        self.assertTrue(failed)
        self.assertEqual({row["address"] for row in outcome.world.outside if row["protocol"] == "tcp"}, {"192.0.2.60"})

    def test_a_network_goes_by_address(self):
        outcome = self.shell(policy("networks: [{cidr: 198.51.100.30/32, ports: [443]}, {cidr: '2001:db8:51::30/128', ports: [443]}]"),
                             "sh", "-c", "for host in 198.51.100.30 '[2001:db8:51::30]'; do "
                             'curl -sSk --max-time 8 -o /dev/null -w "%{http_code} " "https://$host/"; done',
                             environment={"CX_PROXY": "http://proxy.example.com:3128"})
        self.assertEqual(outcome.output.split(), ["200", "200"], outcome)
        self.assertEqual([row["target"] for row in outcome.world.proxy], ["198.51.100.30:443", "[2001:db8:51::30]:443"])

    def test_the_proxy_does_not_undo_the_server_names(self):
        outcome = self.shell(policy("hosts: [docs.example.com]"), "curl", "-sSk", "--max-time", "8", "--connect-to",
                             "::docs.example.com:443", "https://stranger.example.net/",
                             environment={"CX_PROXY": "http://proxy.example.com:3128"})
        self.assertIn("access denied", outcome.errors)
        self.assertEqual((outcome.world.proxy, outcome.world.sites), ([], []))

    def test_a_password_reaches_the_proxy_and_shows_nowhere(self):
        plan = self.cx("plan", "--policy", self.policy(BEHIND), environment={"CX_PROXY": WITH_PASSWORD})
        as_json = self.cx("plan", "--policy", self.policy(BEHIND), "--format", "json", environment={"CX_PROXY": WITH_PASSWORD})
        outcome = self.shell(BEHIND, "sh", "-c", "env; cat /proc/*/cmdline; curl -sS --max-time 8 https://behind.example.com/; echo $?",
                             environment={"CX_PROXY": WITH_PASSWORD})
        self.assertTrue(outcome.output.endswith("operational\n0\n"), outcome)
        self.assertEqual([(row["user"], row["status"]) for row in outcome.world.proxy], [("operator:pass word", 200)])
        for text in (plan.output, as_json.output):
            self.assertIn("http://proxy.example.com:3129", text)
        kept = [path.read_text(errors="replace") for path in Path(outcome.session).rglob("*") if path.is_file()]
        self.assertTrue(kept)
        for secret in SECRETS:
            for text in (plan.output, as_json.output, plan.errors, outcome.output, outcome.errors, *kept):
                self.assertNotIn(secret, text)

    def test_a_wrong_password_is_a_failure_that_says_so_and_not_what_it_was(self):
        outcome = self.shell(BEHIND, *FETCH, "https://behind.example.com/",
                             environment={"CX_PROXY": "http://operator:wrong@proxy.example.com:3129"})
        self.assertEqual(outcome.output.split()[0], "000", outcome)
        reasons = {event["reason"] for event in outcome.events if event["event"] == "connection.failed"}
        self.assertEqual(reasons, {"the proxy answered: HTTP/1.1 407 Not by this proxy"})
        self.assertEqual({row["user"] for row in outcome.world.proxy}, {"operator:wrong"})

    def test_a_proxy_that_cannot_be_one_stops_the_launch(self):
        for value in ("https://proxy.example.com:3128", "http://user:secret@proxy:3128", "proxy.example.com:3128"):
            outcome = self.shell(BEHIND, "true", environment={"CX_PROXY": value})
            self.assertRefused(outcome, "CX_PROXY")
            self.assertNotIn("secret", outcome.errors)
