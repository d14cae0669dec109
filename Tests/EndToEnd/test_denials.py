# SPDX-License-Identifier: Apache-2.0
"""Reports of refusals: the list inside the sandbox, and the lines that the user sees at the end."""

import re

from support.launches import LaunchTests
from support.policies import SITE, policy

DENIALS = "/run/cx/denials"
REFUSED = """
curl -s --max-time 5 https://paste.example.net/; curl -s --max-time 5 https://paste.example.net/
curl -s --max-time 5 https://203.0.113.66/; curl -s --max-time 5 http://169.254.169.254/
for try in $(seq 100); do [ $(grep -c '' /run/cx/denials) -lt 4 ] || break; sleep 0.05; done
cat /run/cx/denials
"""


class DenialsTests(LaunchTests):
    def test_the_list_is_there_before_the_first_instruction_and_says_what_it_is(self):
        outcome = self.shell(SITE, "cat", DENIALS)
        self.assertEqual(outcome.status, 0, outcome)
        self.assertRegex(outcome.output, r"\A# [^\n]+\n\Z")

    def test_each_refusal_is_listed_once_with_when_what_and_why(self):
        outcome = self.shell(SITE, "bash", "-c", REFUSED)
        lines = outcome.output.splitlines()[1:]
        time = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"
        for line in lines:
            self.assertRegex(line, rf"^{time}  (name|packet)  \S+  \S.*$")
        self.assertEqual(len([line for line in lines if "  name  paste.example.net  " in line]), 1, lines)
        self.assertEqual(len([line for line in lines if "  packet  203.0.113.66:443/tcp  " in line]), 1, lines)
        self.assertEqual(len([line for line in lines if "  packet  169.254.169.254:80/tcp  " in line]), 1, lines)
        self.assertEqual(len(lines), 3, lines)

    def test_the_list_is_not_the_agents_to_change(self):
        outcome = self.shell(SITE, "bash", "-c", f"""
            curl -s --max-time 5 https://paste.example.net/
            stat -c '%u %g %a' {DENIALS} /run/cx
            {{ echo x > {DENIALS}; echo x >> {DENIALS}; truncate -s 0 {DENIALS}; chmod 666 {DENIALS}; rm -f {DENIALS}
            mv {DENIALS} /run/cx/other; ln -sf /tmp/x {DENIALS}; echo x > /run/cx/new; mkdir /run/cx/folder
            mv /tmp {DENIALS}; ln {DENIALS} /tmp/linked; mount --bind /tmp /run/cx; }} 2>/dev/null
            ls -A /run/cx; sleep 0.3; cat {DENIALS}""")
        lines = outcome.output.splitlines()
        self.assertEqual(lines[:2], ["0 0 444", "0 0 755"])
        self.assertEqual(lines[2], "denials")
        self.assertTrue(lines[3].startswith("# "), lines)
        self.assertIn("  name  paste.example.net  ", lines[4])
        self.assertEqual(len(lines), 5, lines)

    def test_the_list_is_bounded_whatever_is_asked(self):
        outcome = self.shell(SITE, "python3", "-c", f"""
import os, socket, time
known, rounds = 0, 0
while known < 1000 and rounds < 40:
    # the guard reports 200 names a second
    for number in range(200):
        name = f"n{{rounds}}x{{number}}" + 5 * ("." + 40 * "a") + ".example.net"
        try:
            socket.getaddrinfo(name, 443, socket.AF_INET)
        except OSError:
            pass
    rounds += 1
    time.sleep(0.5)
    known = len(open("{DENIALS}").readlines())
lines = open("{DENIALS}").read().splitlines()
print(len(lines), max(map(len, lines)), os.stat("{DENIALS}").st_size)
print(lines[-1])""", timeout=120)
        self.assertEqual(outcome.status, 0, outcome)
        numbers, last = outcome.output.splitlines()
        count, longest, size = map(int, numbers.split())
        self.assertEqual(count, 1000)
        self.assertLessEqual(longest, 300)
        self.assertLessEqual(size, 301 * 1000)
        self.assertTrue(last.startswith("# more was refused"), last)

    def test_the_agents_rules_keep_it_from_the_token_only(self):
        outcome = self.cx("shell", "--policy", "offline", "--", "cat", "/etc/claude-code/managed-settings.json")
        self.assertIn("Read(//run/cx/credentials-token*)", outcome.output)
        self.assertNotIn("Read(//run/cx/**)", outcome.output)
        outcome = self.cx("shell", "--policy", "offline", "--", "cat", "/etc/claude-code/CLAUDE.md")
        self.assertIn(DENIALS, outcome.output)


class AdviceTests(LaunchTests):
    def test_the_end_of_a_session_says_which_lines_would_allow_what_was_refused_and_they_do(self):
        outcome = self.shell(SITE, "bash", "-c", REFUSED + "curl -s --max-time 5 http://status.example.com/; exit 0")
        lines = outcome.errors.partition("would allow a part of what was refused:\n")[2]
        lines = re.match(r"(?:egress:|  .*|\n)+", lines)[0]
        self.assertEqual(lines, """egress:
  hosts:
    - {host: paste.example.net, ports: [443]}
    # cx policy check warns: port 80 is HTTP, which is not encrypted, to status.example.com (egress/plain-port)
    - {host: status.example.com, ports: [80]}
  networks:
    - {cidr: "203.0.113.66/32", ports: [443]}
""")
        self.assertIn("no policy may allow tcp to 169.254.169.254:80: ", outcome.errors)
        text = "cx: 1\nname: wider\ndescription: What was advised.\n" + lines
        again = self.shell(text, "curl", "-sk", "--max-time", "5", "https://paste.example.net/")
        self.assertEqual((again.status, again.output), (0, "all systems operational\n"), again)

    def test_a_session_without_refusals_is_told_nothing(self):
        outcome = self.shell(policy(), "true")
        self.assertEqual(outcome.errors, "")


class CountTests(LaunchTests):
    def test_no_refused_packet_is_missing_from_the_count_however_fast_they_come(self):
        outcome = self.shell(SITE, "python3", "-c", """
import socket
for number in range(5000):
    with socket.socket(type=socket.SOCK_DGRAM) as message:
        try:
            message.sendto(b"", ("203.0.113.66", 443))
        except PermissionError:
            continue
    raise SystemExit("a packet was not refused")""")
        self.assertEqual(outcome.status, 0, outcome)
        told = len([event for event in outcome.events if event["event"] == "packet.refused"])
        reasons = [event["reason"] for event in outcome.events if event["event"] == "events.dropped"]
        untold = sum(int(re.match(r"(\d+) refused packets", reason)[1]) for reason in reasons)
        self.assertGreater(told, 99)
        self.assertEqual(told + untold, 5000, reasons)
        self.assertEqual(outcome.world.strangers, [])
