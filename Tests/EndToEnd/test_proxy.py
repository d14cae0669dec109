# SPDX-License-Identifier: Apache-2.0
"""An HTTP proxy as the only way out."""

import subprocess
from pathlib import Path

from support import processes
from support.launches import LaunchTests
from support.policies import policy
from support.world import World

BEHIND = policy("hosts: [behind.example.com]")
FETCH = ("sh", "-c", 'curl -sS --max-time 8 -o /dev/null -w "%{http_code}" "$0"; echo " $?"')
# The password of the world's proxy, in the forms in which it could leak.
SECRETS = ("pass word", "pass%20word", "b3BlcmF0b3I6cGFzcyB3b3Jk")
WITH_PASSWORD = "http://operator:pass%20word@proxy.example.com:3129"
INSIDE = "env; cat /proc/*/cmdline; echo; curl -sS --max-time 8 https://behind.example.com/; echo END; read line"


UNLISTED = policy("hosts: [unlisted.example.com, status.example.com]")
INTERNAL_NAMES = """getent ahosts $0
for name in $0 status.example.com; do curl -sS --max-time 8 -o /dev/null -w '%{http_code} ' https://$name/; done"""


class ResolvingProxyTests(LaunchTests):
    """A network whose proxy alone resolves names. The world's resolver does not know the name that is fetched."""

    def launch(self, form: str):
        configuration = self.folder / ".config/cx"
        configuration.mkdir(parents=True)
        (configuration / "config.yaml").write_text(f"proxy: {form}\n")
        self.environment["XDG_CONFIG_HOME"] = str(configuration.parent)
        return self.shell(UNLISTED, "sh", "-c", INTERNAL_NAMES, "unlisted.example.com")

    def test_names_reach_the_proxy_alone_and_nothing_else_is_asked_or_dialled(self):
        outcome = self.launch('{url: "http://192.0.2.60:3128", resolve: proxy}')
        self.assertEqual(outcome.world.names, "")
        # The second place is where the proxy itself goes.
        self.assertEqual(outcome.world.places, {("tcp", "192.0.2.60", 3128), ("tcp", "198.51.100.71", 443)})
        *addresses, codes = outcome.output.splitlines()
        self.assertEqual(codes.split(), ["200", "000"], outcome)
        self.assertEqual({line.split()[0] for line in addresses}, {"240.99.0.1"})
        # The proxy's own rule refuses the second name, which the resolver knows and could have been dialled by.
        self.assertEqual([(row["target"], row["status"]) for row in outcome.world.proxy],
                         [("unlisted.example.com:443", 200), ("status.example.com:443", 403)])
        self.assertEqual(outcome.events[0]["resolve"], "proxy")
        shown = self.cx("policy", "show", self.policy(UNLISTED), "--resolved")
        self.assertIn("the proxy http://192.0.2.60:3128 alone resolves it", shown.output)
        self.assertEqual(shown.world.names, "")

    def test_the_plain_form_asks_the_resolver_and_does_not_find_the_name(self):
        outcome = self.launch("http://192.0.2.60:3128")
        self.assertEqual(outcome.output.split(), ["000", "000"], outcome)
        self.assertEqual({row["target"] for row in outcome.world.proxy}, {"status.example.com:443"})
        self.assertIn("unlisted.example.com", outcome.world.names)
        self.assertEqual(outcome.events[0]["resolve"], "local")


class ProxyTests(LaunchTests):
    def test_what_only_the_proxy_can_reach_is_reached_by_name(self):
        outcome = self.shell(BEHIND, *FETCH, "https://behind.example.com/a", environment={"CX_PROXY": "http://proxy.example.com:3128"})
        self.assertEqual(outcome.output.split(), ["200", "0"], outcome)
        self.assertEqual([(row["target"], row["host"], row["status"]) for row in outcome.world.proxy],
                         [("behind.example.com:443", "behind.example.com:443", 200)])
        # The second one is the proxy's own lookup.
        self.assertEqual([(row["address"], row["port"]) for row in outcome.world.outside if row["protocol"] == "tcp"],
                         [("192.0.2.60", 3128), ("198.51.100.71", 443)])

    def test_without_the_proxy_it_is_not_reached_and_that_of_the_environment_is_said_to_be_none(self):
        outcome = self.shell(BEHIND, *FETCH, "https://behind.example.com/a",
                             environment={"HTTPS_PROXY": "http://proxy.example.com:3128", "NO_PROXY": "amazonaws.com"})
        self.assertEqual(outcome.output.split()[0], "000", outcome)
        self.assertIn("cx: HTTPS_PROXY is set, but cx goes by proxy: of config.yaml alone", outcome.errors)
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
        outcome = self.shell(
            policy("networks: [{cidr: 198.51.100.30/32, ports: [443]}, {cidr: '2001:db8:51::30/128', ports: [443]}]"), "sh", "-c",
            "for host in 198.51.100.30 '[2001:db8:51::30]'; do "
            'curl -sSk --max-time 8 -o /dev/null -w "%{http_code} " "https://$host/"; done',
            environment={"CX_PROXY": "http://proxy.example.com:3128"},
        )
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
        world = World()
        process = self.popen("shell", "--policy", self.policy(BEHIND), "--", "bash", "-c", INSIDE, stdin=subprocess.PIPE,
                             environment={"CX_PROXY": WITH_PASSWORD})
        lines = []
        while (line := process.stdout.readline()) not in ("END\n", ""):
            lines.append(line)
        [session] = self.sessions()
        places = {"the plan": plan.output, "the plan as JSON": as_json.output, "inside": "".join(lines),
                  "inspect": self.podman("inspect", f"cx-{session.name}")}
        # cx itself got it as a variable.
        for pid in {*processes.descendants(process.pid), *processes.descendants()} - {process.pid}:
            for name in ("cmdline", "environ"):
                try:
                    places[f"{name} of {processes.command(pid)}"] = Path(f"/proc/{pid}/{name}").read_bytes().decode("latin1")
                except OSError:
                    continue  # The process is gone, or is another user's and cannot be seen either.
        self.assertTrue([place for place in places if place.startswith("environ of") and place.endswith("guard")], places.keys())
        _, places["errors"] = process.communicate("\n", timeout=30)
        self.assertEqual(process.returncode, 0)
        self.assertEqual(lines[-1], "all systems operational\n")
        self.assertEqual([(row["user"], row["status"]) for row in world.proxy], [("operator:pass word", 200)])
        places.update({str(path): path.read_text(errors="replace") for path in self.state.rglob("*") if path.is_file()})
        for place in ("the plan", "the plan as JSON"):
            self.assertIn("http://proxy.example.com:3129", places[place])
        for place, text in places.items():
            for secret in SECRETS:
                self.assertNotIn(secret, text, place)

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
