# SPDX-License-Identifier: Apache-2.0
"""Long sessions: the real Claude Code and both generations of the AWS CLI survive a renewal and a refusal as expired."""

import sysconfig
import threading
import time

from support.controls import Controls
from support.launches import LaunchTests
from support.logins import single_sign_on
from support.policies import session
from support.terminal import Terminal
from support.world import FACTS, World

DEPTH = (
    f"sqs get-queue-attributes --queue-url {FACTS['deadLetters']} --attribute-names All"
    " --query Attributes.ApproximateNumberOfMessages --output text"
)
TIMEOUT = "lambda get-function-configuration --function-name orders-worker --query Timeout --output text"
# The image has the CLI of the second generation. The first one is a Python package and comes from outside. It is not asked for
# queues, since it uses SQS's former address, which no policy names.
FIRST = "PYTHONPATH=/mnt/cli PYTHONDONTWRITEBYTECODE=1 python3 -W ignore -m awscli"
BOTH = f"""both() {{ echo "$(aws {DEPTH} 2>&1) $({FIRST} {TIMEOUT} 2>&1)"; }}\n"""
MOUNTS = f"mounts: [{{source: {sysconfig.get_path('purelib')}, target: /mnt/cli}}]\n"
AGENT = "claude: {settings: {permissions: {allow: [Bash]}}}\n"


class RefreshTests(LaunchTests):
    def setUp(self):
        super().setUp()
        self.controls = Controls(self)
        self.policy_path = self.policy(session(more=MOUNTS + AGENT))

    def investigate(self, wait: str, **options):
        (self.workspace / "both.sh").write_text(BOTH + "both")
        (self.workspace / "wait.sh").write_text(wait)
        outcome = self.cx("--policy", self.policy_path, "--print", "what is there", **options)
        self.assertEqual((outcome.status, outcome.output.strip()), (0, "before 7 3, after 7 3"), outcome)
        return outcome

    def refreshes(self, outcome) -> list[bool]:
        return [event["refresh"] for event in outcome.events if event["event"] == "role.assumed"]

    def test_the_agent_and_both_clis_work_longer_than_their_credentials(self):
        self.controls.set("lifetime", "12")
        outcome = self.investigate("sleep 12")
        self.assertGreaterEqual(len(self.refreshes(outcome)), 2)
        self.assertEqual(self.refreshes(outcome)[:2], [False, True])
        self.assertGreaterEqual(len({row["signer"] for row in outcome.world.model}), 2)
        # Nobody was refused: the renewal came in time and not after the end.
        self.assertFalse([row for row in outcome.world.aws + outcome.world.model if "ExpiredToken" in str(row)])
        names = {row["session"] for row in outcome.world.aws if row["action"] == "GetQueueAttributes"}
        self.assertEqual(len(names), 1)

    def test_the_agent_goes_on_after_a_refusal_as_expired(self):
        def expire():
            world = World()
            while not [row for row in world.model if "wait.sh" in str(row["content"])]:
                if time.monotonic() > deadline:
                    return
                time.sleep(0.2)
            time.sleep(25)
            self.controls.set("expire-now")

        deadline = time.monotonic() + 60
        thread = threading.Thread(target=expire)
        thread.start()
        # A caller that asks again for credentials of half a minute ago was refused.
        outcome = self.investigate("sleep 27")
        thread.join()
        self.assertEqual(self.refreshes(outcome), [False, True])
        self.assertEqual([row["refusal"] for row in outcome.world.model if "refusal" in row][:1], ["ExpiredToken"])

    def test_both_clis_go_on_after_a_refusal_as_expired(self):
        script = BOTH + "both; echo READY; read line; both; both; /usr/libexec/cx/aws-credentials --renew 2>&1 || echo NO"
        process = self.popen("shell", "--policy", self.policy_path, "--", "bash", "-c", script, stdin=-1)
        self.assertEqual(process.stdout.readline(), "7 3\n")
        self.assertEqual(process.stdout.readline(), "READY\n")
        time.sleep(0.02)
        self.controls.set("expire-now")
        output, errors = process.communicate("\n", timeout=60)
        self.assertEqual(process.returncode, 0, errors)
        # The first caller that is refused has new ones made, and all others get these.
        self.assertEqual(output.count("ExpiredToken"), 1, output)
        self.assertIn("new credentials are there; try again", output)
        self.assertEqual(output.splitlines()[-3], "7 3", output)
        self.assertIn("less than a minute ago", output.splitlines()[-2])
        self.assertEqual(output.splitlines()[-1], "NO")

    def test_a_person_who_must_log_in_again_is_told_without_a_word_on_the_agents_screen(self):
        self.controls.set("lifetime", "16")
        terminal = Terminal()
        self.addCleanup(terminal.close)
        environment = {"HOME": str(self.folder), "CX_ROLE": FACTS["roles"]["chained"], **single_sign_on(self.folder)}
        process = self.popen(
            "shell", "--policy", self.policy_path, "--", "bash", "-c", "echo READY; read line", environment=environment,
            **terminal.options(),
        )
        self.assertTrue(terminal.wait("READY"), terminal.raw)
        self.controls.set("sso", "logged-out")
        shown = terminal.text
        self.assertTrue(
            terminal.wait(
                "\x1b\\]9;cx: the AWS credentials of default end at [^\x07]*aws sso login --profile developer", raw=True
            ),
            terminal.raw,
        )
        self.assertIn("\x1b]777;notify;cx;", terminal.raw)
        self.assertEqual(terminal.text.replace("\a", ""), shown)
        # The person logs in again elsewhere, and cx finds the login.
        self.controls.clear("sso")
        terminal.type("\n")
        self.assertEqual(terminal.end(process), 0)

    def test_old_credentials_serve_while_sts_does_not_answer(self):
        self.controls.set("lifetime", "20")
        process = self.popen(
            "shell", "--policy", self.policy_path, "--", "bash", "-c", f"echo READY; sleep 12; aws {DEPTH}; read line", stdin=-1
        )
        self.assertEqual(process.stdout.readline(), "READY\n")
        self.controls.set("sts", "refuse")
        self.assertEqual(process.stdout.readline(), "7\n")
        self.controls.clear("sts")
        process.communicate("\n", timeout=30)
        self.assertEqual(process.returncode, 0)
        [folder] = self.sessions()
        self.assertIn('"event":"role.failed"', (folder / "audit.jsonl").read_text())
