# SPDX-License-Identifier: Apache-2.0
"""Addresses that several hosts share: the connection's server name decides, and a forbidden host sees no connection."""

from support.launches import LaunchTests
from support.policies import policy

HOSTS = policy("hosts: [status.example.com, docs.example.com]")
# The wall is down: nobody checks the name.
NO_WALL = {
    "tls: false": policy("hosts: [{host: status.example.com, tls: false}, {host: docs.example.com, tls: false}]"),
    "networks": policy("hosts: [status.example.com, docs.example.com], "
                       "networks: [{cidr: 198.51.100.10/32, ports: [443]}, {cidr: 198.51.100.30/32, ports: [443]}]"),
}
SITES = {("tcp", "198.51.100.10", 443), ("tcp", "198.51.100.30", 443)}


class ServerNameTests(LaunchTests):
    def tcp(self) -> list[tuple]:
        return [(row["address"], row["port"]) for row in self.last.world.outside if row["protocol"] == "tcp"]

    def test_an_allowed_name_is_carried_however_its_hello_is_cut(self):
        results = self.probe(HOSTS, "server_names", "allowed")
        self.assertEqual({name: result for name, result in results.items() if result != "open HTTP/1.1 200 OK"}, {})
        seen = [row["name"].lower() for row in self.last.world.sites]
        self.assertEqual(sorted(seen), ["docs.example.com"] + ["status.example.com"] * 6)
        opened = [event for event in self.last.events if event["event"] == "connection.opened"]
        self.assertEqual(sorted(event["host"] for event in opened), sorted(seen))

    def test_what_names_no_host_that_the_address_is_leased_for_reaches_nobody(self):
        results = self.probe(HOSTS, "server_names", "refused")
        self.assertEqual({name: result for name, result in results.items() if result != "access denied"}, {})
        self.assertEqual(self.tcp(), [])
        self.assertEqual(self.last.world.sites, [])
        refused = [event for event in self.last.events if event["event"] == "server-name.refused"]
        self.assertEqual(len(refused), len(results))
        for event in refused:
            self.assertIn((event["protocol"], event["address"], event["port"]), SITES)
            self.assertTrue(event["reason"])
        self.assertLessEqual(
            {"stranger.example.net", "docs.example.com", "198.51.100.10", None}, {event.get("host") for event in refused}
        )

    def test_without_the_wall_the_same_gets_through(self):
        for what, text in NO_WALL.items():
            with self.subTest(what):
                results = self.probe(text, "server_names", "refused")
                self.assertNotIn("access denied", results.values())
                for name in (
                    "a stranger's name", "no name", "another allowed name at this address",
                    "a stranger's name in records of one byte",
                ):
                    self.assertEqual(results[name], "open HTTP/1.1 200 OK", name)
                self.assertEqual(len(self.tcp()), len(results))
                self.assertIn("stranger.example.net", [row["name"] for row in self.last.world.sites])

    def test_a_second_hello_with_another_name_reaches_nobody(self):
        results = self.probe(policy("hosts: [retry.example.com]"), "server_names", "second")
        self.assertEqual(
            {name: result for name, result in results.items() if name.startswith("the allowed name")},
            {
                "the allowed name twice": "open HTTP/1.1 200 OK",
                "the allowed name twice, in segments of one byte": "open HTTP/1.1 200 OK",
            },
        )
        refused = {name: result for name, result in results.items() if not name.startswith("the allowed name")}
        self.assertEqual(set(refused.values()), {"access denied"}, refused)
        self.assertEqual([row["name"] for row in self.last.world.sites], ["retry.example.com"] * 2)
        events = [event for event in self.last.events if event["event"] == "server-name.refused"]
        self.assertEqual(sorted(event["host"] for event in events), ["neighbour.example.net"] * 2 + ["retry.example.com"])
        for event in events:
            self.assertEqual((event["address"], event["port"]), ("198.51.100.80", 443))
            self.assertTrue(event["reason"])

    def test_without_the_wall_a_second_hello_gets_through(self):
        results = self.probe(policy("hosts: [{host: retry.example.com, tls: false}]"), "server_names", "second")
        self.assertEqual(set(results.values()), {"open HTTP/1.1 200 OK"}, results)
        self.assertIn("neighbour.example.net", [row["name"] for row in self.last.world.sites])

    def test_a_host_that_moves_every_second_works_and_what_is_open_stays(self):
        results = self.probe(policy("hosts: [rotating.example.com]"), "server_names", "rotating")
        self.assertEqual(results["failed"], [])
        self.assertGreater(len(results["addresses"]), 2)
        self.assertEqual(results["the one that stayed open"], 200)
        self.assertLessEqual({row["address"] for row in self.last.world.sites}, {f"198.51.100.{last}" for last in range(41, 45)})
        kept = [row for row in self.last.world.sites if "/kept/" in row["request"]]
        self.assertEqual(len(kept), 2)
        self.assertEqual(len({row["address"] for row in kept}), 1)
