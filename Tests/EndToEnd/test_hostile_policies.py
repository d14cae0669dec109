"""Policies that mean harm, and one that changes under cx's hands."""

import os

from support.engines import engine
from support.launches import LaunchTests
from support.policies import SITE, policy

HEAD = "cx: 1\nname: test\ndescription: A policy of the tests.\n"
BOMB = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" if n else "a0: &a0 [x]\n" for n in range(12))
HOSTILE = {
    "an alias bomb": HEAD + BOMB,
    "a tab": HEAD + "egress:\n\thosts: [status.example.com]\n",
    "a repeated key": HEAD + "egress: {}\negress: {hosts: [status.example.com]}\n",
    "a tag": HEAD + "egress: !!python/object:os.system {}\n",
    "a NUL": HEAD + "egress: {hosts: ['a\0b.example.com']}\n",
    "an escape sequence": HEAD + "egress: {hosts: [\"\\e[31mevil\\e]0;title\\a.example.com\"]}\n",
    "itself as its parent": HEAD + "extends: [./policy.yaml]\n",
    "ten megabytes": HEAD + "#" * 10_000_000 + "\n",
    "a number for a host": HEAD + "egress: {hosts: [1]}\n",
    "nothing": "",
}


class HostilePolicyTests(LaunchTests):
    def test_each_is_refused_at_once_and_nothing_runs(self):
        for name, text in HOSTILE.items():
            with self.subTest(name):
                outcome = self.shell(text, "touch", "/src/ran")
                self.assertRefused(outcome)
                self.assertIn("policy.yaml", outcome.errors)
                self.assertNotRegex(outcome.errors, "[\0\x07\x1b]")
                self.assertLess(len(outcome.errors), 20_000)
                self.assertEqual(self.sessions(), [])

    def test_one_that_everybody_may_write_is_refused(self):
        path = self.policy(SITE)
        os.chmod(path, 0o666)
        self.assertRefused(self.cx("shell", "--policy", path, "--", "true"), "policy.yaml")

    def test_one_that_changes_after_it_was_read_changes_nothing(self):
        """What was read once is what holds: the file is not opened again."""
        other = policy("hosts: [status.example.com, paste.example.net], networks: [{cidr: 203.0.113.66/32, ports: [443]}]")
        hook = f"if verb == 'create': open('{self.folder}/policy.yaml', 'w').write({other!r})"
        outcome = self.shell(SITE, "sh", "-c", "getent hosts paste.example.net; bash -c 'exec 3<>/dev/tcp/203.0.113.66/443' 2>/dev/null; echo $?",
                             engine=engine(self.folder, hook))
        self.assertEqual(outcome.output, "1\n", outcome.errors)
        self.assertEqual((self.folder / "policy.yaml").read_text(), other)
        self.assertEqual(outcome.world.strangers, [])
        before = outcome.record["digest"]
        self.assertNotEqual(self.shell(other, "true").record["digest"], before)
