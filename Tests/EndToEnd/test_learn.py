# SPDX-License-Identifier: Apache-2.0
"""`cx learn`: the real Claude Code behind a policy, and the policy that is written from its refusals."""

from support.launches import LaunchTests

# The agent may use its tools, so that only the network wall is in the way of its commands.
POLICY = "cx: 1\nname: test\ndescription: The investigator by another name.\nextends: [readonly-investigator]\n"

QUESTION = ("--print", "what can be reached")
# Looks up a name that the C library would not look up.
ASK = """
import socket
labels = b"*.data.example.net".split(b".")
query = bytes([1, 2, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0])
query += b"".join(bytes([len(label)]) + label for label in labels) + bytes([0, 0, 1, 0, 1])
with socket.socket(type=socket.SOCK_DGRAM) as asking:
    asking.settimeout(5)
    asking.sendto(query, ("198.51.100.53", 53))
    print("rcode", asking.recv(512)[3] & 15)
"""


class LearnTests(LaunchTests):
    def learn(self, *arguments: str, policy: str | None = None):
        (self.workspace / "README.md").write_text("# orders\n")
        (self.workspace / "ask.py").write_text(ASK)
        return self.cx("learn", "--policy", policy or self.policy(POLICY), *arguments)

    def test_what_was_refused_is_written_for_review_and_allows_just_that(self):
        outcome = self.learn(*QUESTION)
        self.assertEqual(outcome.status, 0, outcome)
        self.assertIn("for review", outcome.errors)
        # They are refused as always.
        self.assertEqual(outcome.world.strangers, [])
        learned = self.workspace / "test-learned.yaml"
        self.assertEqual(learned.stat().st_mode & 0o077, 0)
        text = learned.read_text()
        time = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
        self.assertRegex(text, rf"# \d+ times, {time}( to {time})?\n    - \{{host: paste\.example\.net, ports: \[443\]\}}\n")
        self.assertRegex(
            text, rf"# (once|\d+ times), {time}( to {time})?\n    - \{{cidr: \"203\.0\.113\.66/32\", ports: \[80\]\}}\n"
        )
        self.assertEqual(len([line for line in text.splitlines() if line.lstrip().startswith("- ")]), 2, text)
        self.assertRegex(text, r"# - tcp to 169\.254\.169\.254:80: .*metadata of AWS")
        self.assertIn("# - the name \\042.data.example.net: ", text)
        check = self.cx("policy", "check", "./test-learned.yaml")
        self.assertEqual(check.status, 0, check)
        # A policy that everybody could replace starts nothing.
        self.workspace.chmod(0o755)
        again = self.cx("shell", "--policy", "./test-learned.yaml", "--", "sh", "-c", """
            curl -sk --max-time 5 https://paste.example.net/; curl -s --max-time 5 http://203.0.113.66/
            curl -s --max-time 5 http://paste.example.net:8080/; curl -s --max-time 5 https://other.data.example.net/; exit 0""")
        self.assertEqual(again.output, 2 * "all systems operational\n", again)
        self.assertEqual({row["port"] for row in again.world.strangers}, {443, 80})

    def test_a_file_that_is_there_ends_it_before_the_launch(self):
        for name, arguments in (("test-learned.yaml", ()), ("mine.yaml", ("--output", "mine.yaml"))):
            (self.workspace / name).write_text("mine\n")
            outcome = self.learn(*arguments, *QUESTION)
            self.assertRefused(outcome, f"{name} is there already", "--output")
            self.assertEqual((self.workspace / name).read_text(), "mine\n")
            self.assertIsNone(outcome.session)
            self.assertEqual(outcome.world.outside, [])

    def test_where_nothing_is_refused_nothing_is_written(self):
        outcome = self.learn("--output", "learned.yaml", "--", "--version")
        self.assertEqual(outcome.status, 0, outcome)
        self.assertIn("nothing was refused", outcome.errors)
        self.assertEqual([*self.workspace.glob("*.yaml")], [])
