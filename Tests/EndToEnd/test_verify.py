# SPDX-License-Identifier: Apache-2.0
"""`cx verify`: every numbered probe holds, seen from inside and from outside."""

import os
import signal

from support import processes
from support.engines import engine
from support.launches import LaunchTests
from support.policies import AWS, SITE, policy
from support.walls import breaches

# The traffic that may be seen outside: the guard's lookups and its connections to the one site.
ALLOWED = {("udp", "192.0.2.53", 53), ("tcp", "192.0.2.53", 53), ("tcp", "198.51.100.10", 443), ("tcp", "2001:db8:51::10", 443)}
# The numbers that a policy with one host and without AWS gives something to try.
NUMBERS = {*range(1, 10), *range(11, 18), *range(19, 28), *range(29, 33), *range(34, 37)}


class VerifyTests(LaunchTests):
    """One run of the probes, seen from several sides."""

    shared = None

    def setUp(self):
        super().setUp()
        if VerifyTests.shared is None:
            VerifyTests.shared = False
            (self.workspace / "file").write_text("a file of the workspace\n")
            (self.workspace / "file").chmod(0o666)
            VerifyTests.shared = self.verify(SITE, environment={"SECRET_OF_THE_CALLER": "x", "AWS_PROFILE": "x"})
        self.assertTrue(VerifyTests.shared, "the probes did not finish")
        self.outcome, self.findings = VerifyTests.shared

    def test_every_probe_holds_and_so_says_the_exit_status(self):
        self.assertEqual(breaches(self.findings), set(), self.outcome.errors[-2000:])
        self.assertEqual(self.outcome.status, 0)

    def test_a_finding_has_exactly_the_documented_fields(self):
        for finding in self.findings:
            self.assertEqual({name: type(value) for name, value in finding.items()},
                             {"id": int, "title": str, "expected": str, "seen": str, "ok": bool})
        titles = [(finding["id"], finding["title"]) for finding in self.findings]
        self.assertEqual(len(titles), len(set(titles)))

    def test_each_number_that_can_be_tried_was_tried(self):
        self.assertEqual({finding["id"] for finding in self.findings}, NUMBERS)

    def test_the_outside_saw_nothing_but_what_the_policy_allows(self):
        self.assertLessEqual(self.outcome.world.places, ALLOWED)

    def test_no_name_and_no_type_that_is_not_allowed_reached_the_resolver(self):
        asked = [line for line in self.outcome.world.names.splitlines() if "query[" in line]
        self.assertTrue(asked)
        for line in asked:
            self.assertRegex(line, r"query\[(A|AAAA)\] status\.example\.com from ")

    def test_what_was_refused_is_on_record(self):
        refused = {
            (event.get("address"), event.get("port")) for event in self.outcome.events if event["event"] == "packet.refused"
        }
        self.assertIn(("203.0.113.66", 443), refused)
        names = {event.get("host") for event in self.outcome.events if event["event"] == "name.refused"}
        self.assertIn("c2vjcmv0lta4mtu.exfiltration.invalid", {name.lower() for name in names if name})


class VerifyCommandTests(LaunchTests):
    def test_without_a_policy_the_base_of_all_is_verified_and_nobody_is_asked(self):
        outcome = self.cx("verify", environment={"CX_ROLE": None})
        self.assertEqual(outcome.status, 0, outcome)
        self.assertRegex(outcome.output, r"(?m)^ok     1  a forbidden address on 443 ")
        self.assertNotIn("\x1b", outcome.output + outcome.errors)
        self.assertRegex(outcome.errors, r"(?m)^cx: not tried: 2, .*: no host of the policy has an address here$")
        self.assertRegex(outcome.errors, r"(?m)^cx: all \d+ probes hold$")
        self.assertEqual(outcome.world.outside, [])

    def test_a_session_of_aws_is_probed_too(self):
        outcome, findings = self.verify(AWS)
        self.assertEqual((outcome.status, breaches(findings)), (0, set()), outcome.errors[-2000:])
        self.assertIn((32, "more rights from STS"), {(finding["id"], finding["title"]) for finding in findings})
        self.assertEqual(outcome.world.strangers, [])

    def test_a_writable_workspace_keeps_what_the_host_runs_later(self):
        for name in (".git/hooks", ".vscode", ".claude"):
            (self.workspace / name).mkdir(parents=True)
            (self.workspace / name).chmod(0o777)
        (self.workspace / ".envrc").write_text("mine\n")
        (self.workspace / ".envrc").chmod(0o666)
        outcome, findings = self.verify(policy(more="workspace: {access: read-write, at: /src}"))
        self.assertEqual(breaches(findings), set(), outcome.errors[-2000:])
        self.assertIn(28, {finding["id"] for finding in findings})
        self.assertEqual(
            sorted(path.name for path in self.workspace.rglob("*")), [".claude", ".envrc", ".git", ".vscode", "hooks"]
        )

    def test_a_policy_may_allow_what_is_probed_elsewhere(self):
        outcome, findings = self.verify(
            policy("networks: [{cidr: 203.0.113.0/24, ports: [443]}, {cidr: 10.0.0.0/8, ports: [22]}]")
        )
        self.assertEqual((outcome.status, breaches(findings)), (0, set()), outcome.errors[-2000:])
        self.assertEqual(outcome.world.outside, [])

    def test_a_launch_that_fails_is_no_finding(self):
        self.assertRefused(self.cx("verify", environment={"CX_IMAGE": "localhost/none:such"}), "localhost/none:such", "cx build")
        self.assertRefused(self.cx("verify", "--policy", self.policy(AWS), environment={"CX_ROLE": None}), "no role is set")

    def test_an_image_without_python_is_said_to_be_one(self):
        other = engine(
            self.folder,
            "if verb == 'create': arguments[:] = ['python3-none' if word == 'python3' else word for word in arguments]",
        )
        self.assertRefused(self.cx("verify", engine=other), "has no python3", "cx build")

    def test_probes_that_do_not_come_to_their_end_prove_nothing(self):
        for command in ("['true']", "['sh', '-c', 'exit 3']", "['echo', '{}']", '[\'echo\', \'{"kind": "end", "findings": 1}\']'):
            with self.subTest(command):
                other = engine(
                    self.folder,
                    f"if verb == 'create':\n    place = arguments.index('python3')\n    arguments[place:] = {command}",
                )
                self.assertRefused(self.cx("verify", engine=other), "probes")

    def test_ctrl_c_on_a_terminal_ends_it_without_words(self):
        cx = self.popen("verify")
        self.assertTrue(
            processes.until(
                lambda: any("packet.refused" in file.read_text() for file in self.state.glob("cx/sessions/*/*.jsonl")), 40
            )
        )
        os.killpg(cx.pid, signal.SIGINT)
        self.assertEqual((cx.wait(20), cx.stdout.read()), (130, ""))
        self.assertNotIn("Traceback", cx.stderr.read())

    def test_a_signal_ends_it_as_any_launch(self):
        cx = self.popen("verify", engine=engine(self.folder, "if verb == 'start': wait('moment')"))
        while not (self.folder / "moment").exists():
            self.assertIsNone(cx.poll())
        cx.terminate()
        self.assertEqual(cx.wait(20), 143)
