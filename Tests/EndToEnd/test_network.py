# SPDX-License-Identifier: Apache-2.0
"""The network wall as the agent meets it: what only this world can show, besides what `cx verify` tries on every machine."""

import json
import re
import socket

from support.launches import LaunchTests
from support.policies import SITE, policy
from support.world import World

MISLEADING = ", ".join(f"{name}.misleading.example.com" for name in ("loopback", "private", "metadata", "local6", "alias"))
# Well-known addresses of the machine.
OWN, OWN6 = "203.0.113.9", "2001:db8:9::9"
# The traffic that may be seen outside: the guard's lookups and its connections to the one site.
ALLOWED = {("udp", "192.0.2.53", 53), ("tcp", "192.0.2.53", 53), ("tcp", "198.51.100.10", 443), ("tcp", "2001:db8:51::10", 443)}


class NetworkTests(LaunchTests):
    """One run of the probe, seen from several sides."""

    shared = None

    def setUp(self):
        super().setUp()
        if NetworkTests.shared is None:
            NetworkTests.shared = False
            results = self.probe(policy(f"hosts: [status.example.com, half.example.com, {MISLEADING}]"), "misled")
            NetworkTests.shared = (results, self.last)
        self.assertTrue(NetworkTests.shared, "the probe did not come to its end")
        self.results, self.outcome = NetworkTests.shared

    def test_the_outside_saw_nothing_but_what_the_policy_allows(self):
        self.assertLessEqual(self.outcome.world.places, ALLOWED)

    def test_the_allowed_site_is_reached_by_both_families_or_one(self):
        self.assertRegex(self.results["the allowed site"], "operational")
        self.assertIn("198.51.100.10", self.results["its addresses"])
        self.assertEqual({row["host"] for row in self.outcome.world.sites}, {"status.example.com"})

    def test_an_address_is_refused_until_its_name_was_asked_and_so_is_its_neighbour(self):
        self.assertEqual(self.results["the allowed site before its name was asked"], 111)  # ECONNREFUSED
        self.assertEqual(self.results["its neighbour"], 111)

    def test_an_allowed_name_that_points_into_private_space_is_not_answered(self):
        found = {name: result for name, result in self.results.items() if "misleading" in name}
        self.assertEqual(len(found), 10)
        for name, result in found.items():
            with self.subTest(name):
                self.assertRegex(result, r"rcode \d+, 0 answers")
        self.assertTrue([event for event in self.outcome.events if event["event"] == "answer.refused"], "the record says nothing")

    def test_a_refused_family_does_not_take_the_other_one_with_it(self):
        self.assertEqual(self.results["half.example.com, type 1"], "rcode 0, 1 answers")
        self.assertEqual(self.results["half.example.com, type 28"], "rcode 0, 0 answers")
        refused = [event["address"] for event in self.outcome.events if event["event"] == "answer.refused"]
        self.assertIn("fd00::10", refused)

    def test_no_name_and_no_type_that_is_not_allowed_reaches_the_resolver(self):
        asked = [line for line in self.outcome.world.names.splitlines() if "query[" in line]
        self.assertTrue(asked)
        for line in asked:
            self.assertRegex(line, r"query\[(A|AAAA)\] (status|half|\w+\.misleading)\.example\.com from ")


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

    def test_the_machine_s_own_public_addresses_are_not_reached(self):
        text = policy("hosts: [{host: own.example.com, ports: [443, 8443], private: true}], "
                      "networks: [{cidr: 203.0.113.8/30, ports: [8443]}, {cidr: '2001:db8:9::/64', ports: [8443]}]")
        listeners = [socket.create_server((OWN, 8443)), socket.create_server((OWN6, 8443), family=socket.AF_INET6)]
        for listener in listeners:
            self.addCleanup(listener.close)
            listener.settimeout(0)
            # Nothing else must keep a connection from arriving.
            with socket.create_connection(listener.getsockname()[:2], timeout=5):
                listener.accept()[0].close()
        outcome = self.shell(text, "sh", "-c", f"""
            for url in http://own.example.com:8443/a http://{OWN}:8443/b 'http://[{OWN6}]:8443/c' http://203.0.113.10:8443/d; do
                curl -sS --max-time 5 -o /dev/null "$url" 2>/dev/null; echo $?
            done""")
        # curl's 6 is "no such name" and 56 is "cut". 7 is for the last one, the machine's neighbour, where nobody listens.
        self.assertEqual(outcome.output.split()[0], "6", outcome)
        for listener in listeners:
            self.assertRaises(BlockingIOError, listener.accept)
        refused = [(event["event"], event.get("address")) for event in outcome.events if event["event"].endswith(".refused")]
        self.assertLessEqual({("answer.refused", OWN), ("connection.refused", OWN), ("connection.refused", OWN6)}, set(refused))
        self.assertIn(("tcp", "203.0.113.10", 8443), outcome.world.places)


class WildcardTests(LaunchTests):
    SECONDS = 4

    def test_few_names_a_second_get_out_below_a_wildcard(self):
        """docs/security.md has the number."""
        counted = self.probe(policy("hosts: ['*.data.example.net']"), "carried", "data.example.net", str(self.SECONDS))
        found = re.findall(r"(\d+:\d+:\d+) dnsmasq.* query\[A+\] (\S+)\.data\.example\.net from ", self.last.world.names)
        self.assertEqual(len({name for _, name in found}), len(found), "a name that is asked for twice carries nothing more")
        moments = [60 * int(time.split(":")[1]) + int(time.split(":")[2]) for time, _ in found]
        seconds = (max(moments) - min(moments)) % 3600 + 1
        carried = sum(len(name.replace(".", "")) for _, name in found)
        print("\nmeasured", json.dumps({**counted, "names_a_second": len(found) / seconds, "bytes_a_second": carried // seconds}))
        self.assertGreater(counted["sent"], 10 * len(found))
        # The guard's seconds do not begin with the clock's.
        self.assertLessEqual(len(found), 20 * (seconds + 1))
        self.assertGreaterEqual(len(found), 20 * (self.SECONDS - 1))
        self.assertLessEqual(carried, 235 * len(found))


class FirstInstructionTests(LaunchTests):
    LAUNCHES, AT_ONCE = 100, 4

    def test_the_first_instruction_of_a_hundred_launches_reaches_nothing(self):
        world, path = World(), self.policy(SITE)
        command = ("shell", "--policy", path, "--", "bash", "-c", "exec 3<>/dev/tcp/203.0.113.66/443")
        waiting, ended = list(range(self.LAUNCHES)), []
        while waiting:
            batch = [self.popen(*command) for _ in waiting[:self.AT_ONCE]]
            del waiting[:self.AT_ONCE]
            ended += [(process.communicate(timeout=60)[1], process.returncode) for process in batch]
        self.assertEqual(len(ended), self.LAUNCHES)
        for errors, status in ended:
            self.assertEqual(status, 1, errors)
            self.assertIn("Connection refused", errors)
        world.close()
        self.assertEqual(world.outside, [])

    def test_the_same_instruction_arrives_where_the_policy_allows_it(self):
        """Nothing else keeps the instruction from arriving."""
        outcome = self.shell(
            policy("networks: [{cidr: 203.0.113.66/32, ports: [443]}]"), "bash", "-c", "exec 3<>/dev/tcp/203.0.113.66/443"
        )
        self.assertEqual((outcome.status, outcome.world.places), (0, {("tcp", "203.0.113.66", 443)}))


class MalformedNameTests(LaunchTests):
    def test_a_flood_of_malformed_messages_reaches_nobody_and_the_guard_answers_afterwards(self):
        seen = self.probe(SITE, "malformed")
        self.assertGreater(seen["messages"], 3000)
        self.assertEqual(seen["afterwards"], "all systems operational\n")
        self.assertLessEqual(self.last.world.places, ALLOWED)
        for line in self.last.world.names.splitlines():
            if "query[" in line:
                self.assertIn("status.example.com", line)
