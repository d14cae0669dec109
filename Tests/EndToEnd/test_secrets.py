# SPDX-License-Identifier: Apache-2.0
"""Secrets are nowhere to be seen: neither the session's keys nor the token that guards them."""

import json
import os
import resource
import signal
import subprocess
from pathlib import Path

from support import processes
from support.launches import IS_ROOT, LaunchTests
from support.policies import AWS
from support.world import FACTS

INSIDE = """
cat /run/cx/credentials-token; echo
/usr/libexec/cx/aws-credentials
echo END
read line
"""


def core_files() -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)


class SecretTests(LaunchTests):
    def session(self, **options) -> tuple[subprocess.Popen, list[str]]:
        """Starts a session that waits for a line, and returns its secrets as the inside told them."""
        process = self.popen("shell", "--policy", self.policy(AWS), "--", "bash", "-c", INSIDE, stdin=subprocess.PIPE, **options)
        lines = []
        while (line := process.stdout.readline()) not in ("END\n", ""):
            lines.append(line)
        token, keys = lines[0].strip(), json.loads("".join(lines[1:]))
        self.assertGreaterEqual(len(token), 32)
        return process, [token, keys["SecretAccessKey"], keys["SessionToken"]]

    def test_secrets_are_seen_nowhere_from_outside(self):
        process, secrets = self.session()
        [session] = self.sessions()
        places = {"inspect": self.podman("inspect", f"cx-{session.name}")}
        for pid in [process.pid, *processes.descendants(process.pid), *processes.descendants()]:
            for name in ("cmdline", "environ"):
                line = processes.command(pid)
                try:
                    places[f"{name} of {pid}, {line[:40]}…{line[-40:]}"] = (
                        Path(f"/proc/{pid}/{name}").read_bytes().decode("latin1")
                    )
                except OSError:
                    continue  # The process is gone, or is another user's and cannot be seen either.
        for file in self.state.rglob("*"):
            if file.is_file():
                places[str(file)] = file.read_text(errors="replace")
        rest, errors = process.communicate("\n", timeout=30)
        places["output"], places["errors"] = rest, errors
        self.assertEqual(process.returncode, 0)
        for file in self.state.rglob("*"):
            if file.is_file():
                places[f"{file} afterwards"] = file.read_text(errors="replace")
        self.assertTrue([place for place in places if "cmdline of" in place and "guard" in place], places.keys())
        self.assertTrue([place for place in places if "conmon" in place], places.keys())
        operators = [line.partition("= ")[2] for line in Path(FACTS["credentials"]).read_text().splitlines() if "secret" in line]
        for place, text in places.items():
            for secret in secrets + operators:
                self.assertNotIn(secret, text, place)

    def test_what_holds_keys_leaves_no_core_file_and_lets_nobody_look_into_it(self):
        """Every limit and switch of the caller is set so that there would be dumps."""
        for who in ("cx", "guard", "watcher"):
            for number in (signal.SIGSEGV, signal.SIGQUIT, signal.SIGABRT):
                with self.subTest(f"{number.name} to {who}"):
                    process, secrets = self.session(preexec_fn=core_files, environment={"SWIFT_BACKTRACE": "enable=yes,color=no"})
                    pids = {
                        "cx": process.pid,
                        **{
                            name: pid
                            for name in ("guard", "watcher")
                            for pid, line in processes.descendants().items()
                            if line.startswith("/") and line.endswith(f" {name}")
                        },
                    }
                    for name, pid in pids.items():
                        self.assertRegex(Path(f"/proc/{pid}/limits").read_text(), r"Max core file size +0 +0 ", name)
                    if not IS_ROOT:
                        # proc(5): the files of a process that cannot be dumped belong to root, and only who may trace anybody
                        # can read them. It is different in podman's user namespace, which is the user's own.
                        self.assertEqual(os.stat(f"/proc/{process.pid}/mem").st_uid, 0)
                        with self.assertRaises(OSError):
                            Path(f"/proc/{process.pid}/mem").open("rb")
                    os.kill(pids[who], number)
                    _, status = os.waitpid(process.pid, 0)
                    process.returncode = os.waitstatus_to_exitcode(status)
                    self.assertFalse(os.WCOREDUMP(status))
                    errors = process.stderr.read()
                    self.assertNotIn("Thread 0", errors, "the runtime told of the crash")
                    for secret in secrets:
                        self.assertNotIn(secret, errors)
                    self.assertNothingLeft()
                    self.assertEqual([*self.workspace.glob("*core*"), *Path("/").glob("core*")], [])

    def test_a_plan_holds_no_secret_and_asks_nobody(self):
        for form in ("text", "json"):
            outcome = self.cx("plan", "--policy", self.policy(AWS), "--format", form)
            self.assertEqual(outcome.status, 0, outcome)
            self.assertEqual(outcome.world.outside, [])
            for line in Path(FACTS["credentials"]).read_text().splitlines()[1:]:
                self.assertNotIn(line.partition("= ")[2], outcome.output + outcome.errors)
        plan = json.loads(outcome.output)
        self.assertLessEqual({"policy", "container", "settings", "firewall", "egress", "aws"}, plan.keys())
        self.assertEqual(plan["aws"]["role"], FACTS["role"])

    def test_the_endpoint_answers_with_the_token_only_and_ends_with_the_session(self):
        outcome = self.shell(AWS, "bash", "-c", """
            url=$AWS_CONTAINER_CREDENTIALS_FULL_URI token=$(cat $AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE)
            ask() { curl -s -o /tmp/answer -w '%{http_code} ' "$@"; grep -c SecretAccessKey /tmp/answer; }
            ask "$url"; ask -H "Authorization: wrong" "$url"; ask -H "Authorization: ${token%?}" "$url"
            ask -H "Authorization: $token" "$url"; ask -H "Authorization: $token" "${url%/*}/other"
            ask -X POST -H "Authorization: $token" "$url" """)
        answers = [line.split() for line in outcome.output.splitlines()]
        for status, keys in answers[:3]:
            self.assertIn(status, ("401", "403"))
            self.assertEqual(keys, "0")
        self.assertEqual(answers[3], ["200", "1"])
        self.assertEqual(answers[4], ["404", "0"])
        self.assertEqual(answers[5][1], "0")
        self.assertIn("credentials.served", {event["event"] for event in outcome.events})

    def test_tokens_are_of_one_session_only(self):
        tokens = {self.shell(AWS, "cat", "/run/cx/credentials-token").output for _ in range(2)}
        self.assertEqual(len(tokens), 2)

    def test_no_one_outside_can_ask_the_endpoint(self):
        process, _ = self.session()
        listening = subprocess.run(["ss", "-Hltn"], capture_output=True, text=True).stdout
        self.assertNotRegex(listening, r":(1022|1023) ")
        process.communicate("\n", timeout=30)
