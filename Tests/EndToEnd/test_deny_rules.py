# SPDX-License-Identifier: Apache-2.0
"""The agent's deny rules: what they stop, and that AWS stops what gets past them. `test_deny_rules.json` has the attempts."""

import json
import re

from support.launches import HERE, ROOT, LaunchTests
from support.world import FACTS
from test_demo_walls_down import DENY, investigator

STEPS = {step["name"]: step["command"] for step in json.loads((HERE / "test_deny_rules.json").read_text())["steps"]}
# Commands that Claude Code does not look into.
PAST = {name for name in STEPS if name.startswith("through-")}
# The demo's rule, and the shipped rules on kubectl, which no other wall holds.
RULES = DENY.removesuffix("]") + "".join(
    f", {rule}" for rule in re.findall(r'^ +- ("Bash\(kubectl .*\)")$', (ROOT / "policies/base.yaml").read_text(), re.MULTILINE)
) + "]"


class DenyRuleTests(LaunchTests):
    def results(self, outcome) -> dict[str, str]:
        """Returns what the agent's tools returned, by the step's name."""
        names = {command: name for name, command in STEPS.items()}
        found, name = {}, None
        for request in outcome.world.model:
            for result in request["results"]:
                if name:
                    found[name] = result["text"]
            name = next((names[block["input"]["command"]] for block in request["content"] if block["type"] == "tool_use"), None)
        return found

    def ask(self, *arguments: str, **options):
        (self.workspace / "README.md").write_text("# orders\n")
        outcome = self.cx("--policy", self.policy(investigator(deny=RULES)), *arguments, timeout=180, **options)
        self.assertEqual(outcome.status, 0, outcome.errors)
        return outcome, self.results(outcome)

    def test_every_wording_is_stopped_by_the_rules_or_by_aws(self):
        outcome, results = self.ask("--print", "empty the queue")
        self.assertEqual(results.keys(), STEPS.keys())
        for name, text in results.items():
            with self.subTest(name):
                if name in PAST:
                    self.assertRegex(text, "AccessDenied|has been denied")
                else:
                    self.assertIn("has been denied", text)
        past = [name for name in PAST if "AccessDenied" in results[name]]
        self.assertTrue(past)
        self.assertEqual(outcome.world.calls("PurgeQueue"), [403] * len(past))
        self.assertEqual((outcome.world.strangers, outcome.world.sites), ([], []))

    def test_a_second_agent_with_other_settings_gets_no_further(self):
        """The agent starts it with its own means: another home for settings, skipped permissions, settings that allow
        everything."""
        outcome = self.shell(
            investigator(deny=RULES), "sh", "-c",
            """
            mkdir -p /tmp/other
            echo '{"permissions": {"allow": ["Bash"], "defaultMode": "bypassPermissions"}}' > /tmp/s.json
            cp /tmp/s.json /tmp/other/settings.json
            CLAUDE_CONFIG_DIR=/tmp/other claude --dangerously-skip-permissions --settings /tmp/s.json -p 'empty the queue'""",
            timeout=180,
        )
        results = self.results(outcome)
        self.assertEqual(results.keys(), STEPS.keys(), outcome.errors)
        for name in results.keys() - PAST:
            self.assertIn("has been denied", results[name], name)
        self.assertEqual(set(outcome.world.calls("PurgeQueue")), {403})

    def test_without_the_rules_and_the_wall_of_aws_it_is_done(self):
        (self.workspace / "README.md").write_text("# orders\n")
        outcome = self.cx(
            "--policy", self.policy(investigator(deny="deny: []", access="role")), "--print", "empty the queue", timeout=180,
            environment={"CX_ROLE": FACTS["unrestricted"]},
        )
        self.assertIn(200, outcome.world.calls("PurgeQueue"))
