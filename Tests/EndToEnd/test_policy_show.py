"""`cx policy show`: a policy as one file with the place of each line, and what would be in force."""

import json
from pathlib import Path

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
        path = self.policy(policy(f"hosts: [status.example.com, nowhere.example.com, '*.example.net'], aws: {{services: [sts], regions: [us-east-1]}}"))
        outcome = self.show(path, "--resolved", "--format", "json")
        self.assertEqual(outcome.status, 0, outcome)
        resolved = json.loads(outcome.output)["resolved"]
        hosts = {host["host"]: host for host in resolved["hosts"]}
        self.assertTrue(hosts["status.example.com"]["addresses"], hosts)
        self.assertGreaterEqual(hosts["status.example.com"]["addresses"][0]["ttl"], 0)
        self.assertIn("problem", hosts["nowhere.example.com"])
        self.assertIn("wildcard", hosts["*.example.net"]["problem"])
        self.assertEqual([session["role"] for session in resolved["sessions"]], [FACTS["role"]])
        self.assertLessEqual(resolved["sessions"][0]["characters"], 2048)
        self.assertIn("table inet", resolved["firewall"])
        self.assertTrue(resolved["managedSettings"]["allowManagedHooksOnly"])
        text = self.show(path, "--resolved").output
        self.assertIn("\n---\nhosts:\n  - host: status.example.com\n", text)
        self.assertIn(hosts["status.example.com"]["addresses"][0]["address"], text)


if __name__ == "__main__":
    import unittest

    unittest.main()
