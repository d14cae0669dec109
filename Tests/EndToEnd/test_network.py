"""The network wall as the agent meets it, and what the outside saw of it."""

from support.launches import LaunchTests
from support.policies import SITE, policy

MISLEADING = ", ".join(f"{name}.misleading.example.com" for name in ("loopback", "private", "metadata", "local6", "alias"))
# What may be seen outside: the guard's lookups and its connections to the one site.
ALLOWED = {("udp", "192.0.2.53", 53), ("tcp", "192.0.2.53", 53), ("tcp", "198.51.100.10", 443), ("tcp", "2001:db8:51::10", 443)}


class NetworkTests(LaunchTests):
    """One run of the probe, looked at from several sides."""

    shared = None

    def setUp(self):
        super().setUp()
        if NetworkTests.shared is None:
            NetworkTests.shared = False
            results = self.probe(policy(f"hosts: [status.example.com, {MISLEADING}]"), "network")
            NetworkTests.shared = (results, self.last)
        self.assertTrue(NetworkTests.shared, "the probe did not come to its end")
        self.results, self.outcome = NetworkTests.shared

    def matching(self, *parts: str) -> dict[str, list]:
        found = {name: result for name, result in self.results.items() if any(part in name for part in parts)}
        self.assertTrue(found)
        return found

    def test_the_outside_saw_nothing_but_what_the_policy_allows(self):
        self.assertLessEqual(self.outcome.world.places, ALLOWED)

    def test_the_allowed_site_is_reached_by_both_families_or_one(self):
        self.assertRegex(self.results["the allowed site"][0], "^open .*operational")
        self.assertIn("198.51.100.10", self.results["the allowed site's addresses"][0])
        self.assertTrue([row for row in self.outcome.world.sites if row["host"] == "status.example.com"])

    def test_nothing_but_the_allowed_site_is_open(self):
        reached = {name: result for name, result in self.results.items()
                   if str(result[0]).startswith(("open", "answered")) and name != "the allowed site"}
        self.assertEqual(reached, {})

    def test_a_refusal_comes_at_once(self):
        slow = {name: result for name, result in self.results.items() if result[0] == "timeout" and "guard's port 53" not in name}
        self.assertEqual(slow, {})
        sockets = self.matching(" on 443", " on 22", " on 80", "metadata as", "UDP to", "DNS over TLS")
        self.assertEqual({name: result for name, result in sockets.items() if result[1] > 200}, {})

    def test_tcp_is_refused_as_by_a_host_where_nobody_listens(self):
        for name, (result, _) in self.matching("a forbidden address on", "allowed address", "metadata as 1", "10.0.2.2 on", "DNS over TLS").items():
            with self.subTest(name):
                self.assertEqual(result, "refused")

    def test_every_program_gets_the_same_answer(self):
        for name in ("bash", "perl", "curl", "git"):
            self.assertEqual(self.results[name][0], "refused", name)

    def test_udp_is_refused_to_allowed_addresses_too(self):
        for name, (result, _) in self.matching("UDP to").items():
            with self.subTest(name):
                self.assertIn(result, ("EPERM", "refused", "EACCES", "EHOSTUNREACH", "ENETUNREACH"))

    def test_raw_and_packet_sockets_are_not_to_be_had(self):
        for name in ("a raw socket", "a raw IPv6 socket", "a packet socket", "a mark"):
            self.assertIn(self.results[name][0], ("EPERM", "EACCES", "ENOSYS"), name)

    def test_a_name_that_is_not_allowed_gets_refused_from_whatever_server_is_asked(self):
        for name, (result, _) in self.matching("a forbidden name at").items():
            with self.subTest(name):
                self.assertEqual(result, "rcode 5, 0 answers")

    def test_the_allowed_name_is_answered_by_the_guard_whatever_server_is_asked(self):
        for name, (result, _) in self.matching("the allowed name at 1", "the allowed name at 8", "the allowed name at ::", "the allowed name at 2").items():
            with self.subTest(name):
                self.assertEqual(result, "rcode 0, 1 answers")

    def test_no_name_and_no_type_that_is_not_allowed_reaches_the_resolver(self):
        asked = [line for line in self.outcome.world.names.splitlines() if "query[" in line]
        self.assertTrue(asked)
        for line in asked:
            self.assertRegex(line, r"query\[(A|AAAA)\] (status|\w+\.misleading)\.example\.com from ")

    def test_types_that_carry_data_are_not_answered(self):
        for kind in ("TXT", "MX", "NAPTR", "SRV", "ANY", "HTTPS", "SVCB", "NULL"):
            self.assertRegex(self.results[f"{kind} of the allowed name"][0], r"rcode \d+, 0 answers", kind)

    def test_an_allowed_name_that_points_into_private_space_is_not_answered(self):
        for name, (result, _) in self.matching("misleading").items():
            with self.subTest(name):
                self.assertRegex(result, r"rcode \d+, 0 answers")
        self.assertTrue([event for event in self.outcome.events if event["event"] == "answer.refused"], "the audit log says nothing")

    def test_the_guards_own_ports_give_nothing(self):
        for name, (result, _) in self.matching("the guard's port").items():
            with self.subTest(name):
                self.assertNotRegex(str(result), "operational|AccessKey|200 OK|Connection established")

    def test_proxies_lead_nowhere(self):
        for name, (result, _) in self.matching("PROXY=", "proxy=").items():
            with self.subTest(name):
                self.assertFalse(result.startswith("open"), result)
        self.assertFalse([row for row in self.outcome.world.sites if row["host"] != "status.example.com"])

    def test_the_kernels_settings_are_not_the_agents(self):
        self.assertEqual(self.results["interfaces"][0], ["lo"])
        for name, (result, _) in self.matching("writing /proc/sys", "netlink: ").items():
            with self.subTest(name):
                self.assertIn(result, ("EPERM", "EACCES", "EROFS"))

    def test_what_was_refused_is_in_the_sessions_events(self):
        refused = {(event.get("address"), event.get("port")) for event in self.outcome.events if event["event"] == "packet.refused"}
        self.assertIn(("203.0.113.66", 443), refused)
        names = {event.get("host") for event in self.outcome.events if event["event"] == "name.refused"}
        self.assertIn("secret-0815.data.example.net", names)


class NetworkRuleTests(LaunchTests):
    """Rules about addresses."""

    def test_a_network_is_reached_on_its_ports_only(self):
        text = policy("networks: [{cidr: 203.0.113.64/30, ports: [80]}, {cidr: '2001:db8:bad::/64', ports: [80]}]")
        outcome = self.shell(text, "sh", "-c", """
            for url in http://203.0.113.66/a 'http://[2001:db8:bad::66]/b' https://203.0.113.66/c http://203.0.113.68/d; do
                curl -sSk --max-time 5 -o /dev/null "$url" 2>/dev/null; echo $?
            done""")
        self.assertEqual(outcome.output.split(), ["0", "0", "7", "7"])
        self.assertEqual(outcome.world.places, {("tcp", "203.0.113.66", 80), ("tcp", "2001:db8:bad::66", 80)})

    def test_the_first_instruction_of_many_launches_reaches_nothing(self):
        for number in range(10):
            outcome = self.shell(SITE, "python3", "-c", """
import socket, sys
with socket.socket() as attempt:
    sys.exit(attempt.connect_ex(("203.0.113.66", 443)))""")
            self.assertEqual(outcome.status, 111, f"launch {number}")  # ECONNREFUSED
            self.assertEqual(outcome.world.outside, [])
