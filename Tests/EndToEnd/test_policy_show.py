# SPDX-License-Identifier: Apache-2.0
"""`cx policy show`: a policy as one file with the origin of each line, and what would be in force."""

import json

from support.launches import LaunchTests
from support.policies import AWS, policy
from support.world import FACTS


class ShowTests(LaunchTests):
    def show(self, *arguments: str, **options):
        return self.cx("policy", "show", *arguments, **options)

    def test_what_is_shown_grants_the_same_and_names_its_lines(self):
        for name in ("base", "offline", "readonly-investigator"):
            with self.subTest(name=name):
                outcome = self.show(name)
                self.assertEqual((outcome.status, outcome.errors), (0, ""))
                for line in outcome.output.splitlines():
                    self.assertTrue(line.endswith(":") or "  # " in line, line)
                path = self.policy(outcome.output)
                compared = self.cx("policy", "diff", name, path)
                self.assertEqual((compared.status, compared.output), (0, "same grants\n"), compared.errors)

    def test_machines_get_values_and_places(self):
        document = json.loads(self.show(self.policy(AWS), "--format", "json").output)
        self.assertEqual(document["policy"]["egress"]["aws"]["regions"], ["us-east-1"])
        self.assertEqual(document["origins"]["egress.aws.regions[0]"]["line"], 5)
        self.assertIsNone(document["origins"]["workspace.access"])
        self.assertNotIn("resolved", document)

    def test_resolved_shows_what_the_worlds_name_servers_say(self):
        names = "status.example.com, nowhere.example.com, private.misleading.example.com, '*.example.net'"
        path = self.policy(policy(f"hosts: [{names}], aws: {{services: [sts], regions: [us-east-1]}}"))
        outcome = self.show(path, "--resolved", "--format", "json")
        self.assertEqual(outcome.status, 0, outcome)
        resolved = json.loads(outcome.output)["resolved"]
        hosts = {host["host"]: host for host in resolved["hosts"]}
        addresses = hosts["status.example.com"]["addresses"]
        self.assertEqual([address["address"] for address in addresses], ["198.51.100.10", "2001:db8:51::10"])
        self.assertTrue(all(address["ttl"] >= 0 and "refused" not in address for address in addresses), addresses)
        self.assertIn("private", hosts["private.misleading.example.com"]["addresses"][0]["refused"])
        self.assertEqual(hosts["nowhere.example.com"]["problem"], "there is no such name")
        self.assertIn("wildcard", hosts["*.example.net"]["problem"])
        self.assertEqual([session["role"] for session in resolved["sessions"]], [FACTS["role"]])
        self.assertLessEqual(resolved["sessions"][0]["characters"], 2048)
        self.assertIn("table inet", resolved["firewall"])
        self.assertTrue(resolved["managedSettings"]["allowManagedHooksOnly"])
        self.assertEqual(resolved["problems"], [])

    def test_what_cannot_be_found_out_is_told_beside_the_rest(self):
        path = self.policy(policy("hosts: [status.example.com], aws: {services: [sts], regions: [us-east-1]}"))
        outcome = self.show(path, "--resolved", environment={"CX_ROLE": None})
        self.assertEqual(outcome.status, 0, outcome)
        first, second = outcome.output.split("\n---\n")
        self.assertEqual(self.show(path).output, f"{first}\n")
        self.assertIn("no role is set", second)
        for part in (
            "hosts:\n  - host: sts.us-east-1.amazonaws.com\n", '{address: "198.51.100.10", ttl: ', "managedSettings: |\n",
            "firewall: |\n",
        ):
            self.assertIn(part, second)
