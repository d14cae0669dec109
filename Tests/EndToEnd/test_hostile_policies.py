# SPDX-License-Identifier: Apache-2.0
"""Hostile policies, and a policy that changes while cx uses it."""

import os
import re
import struct
from pathlib import Path

from support.engines import engine
from support.launches import IS_ROOT, LaunchTests
from support.policies import AWS, NOTHING, SITE, policy

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


NOBODY = 0xffffffff


def access_list(*entries: tuple[int, int, int]) -> bytes:
    """Encodes a POSIX access control list as the kernel keeps it (linux/posix_acl_xattr.h): tag, rights and ID of each entry."""
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)


class OwnerTests(LaunchTests):
    """Owners of policies: a policy that others may change or replace starts nothing."""

    def setUp(self):
        super().setUp()
        self.place = self.folder / "a/b"
        self.place.mkdir(parents=True)
        self.file = self.place / "policy.yaml"
        self.file.write_text(NOTHING)
        for path in (self.folder / "a", self.place):
            path.chmod(0o755)
        self.file.chmod(0o644)
        self.configuration = self.folder / "configuration"
        (self.configuration / "cx/policies").mkdir(parents=True)
        self.mine = {"XDG_CONFIG_HOME": str(self.configuration)}

    def launch(self, policy, **options):
        return self.cx("shell", "--policy", str(policy), "--", "true", **options)

    def test_any_folder_above_counts(self):
        self.assertEqual(self.launch(self.file).status, 0)
        for path in (self.file, self.place, self.folder / "a"):
            with self.subTest(path):
                mode = path.stat().st_mode & 0o7777
                path.chmod(0o777 if path.is_dir() else 0o666)
                self.assertRefused(self.launch(self.file), str(path))
                path.chmod(mode)
        self.place.chmod(0o1777)
        self.assertEqual(self.launch(self.file).status, 0, "in a sticky folder nobody replaces what is another's")

    def test_a_name_that_begins_with_a_combining_mark_hides_no_folder_above_it(self):
        place = self.folder / "a/\u0301x"
        place.mkdir()
        file = place / "policy.yaml"
        file.write_text(NOTHING)
        for path, mode in ((place, 0o755), (file, 0o644)):
            path.chmod(mode)
        self.assertEqual(self.launch(file).status, 0)
        (self.folder / "a").chmod(0o777)
        self.assertRefused(self.launch(file), "may write the folder", str(self.folder / "a"))

    def test_an_access_control_list_counts(self):
        """The group bits of the mode are the list's mask then. The owner's group has no more rights than its entry says."""
        for path, execute in ((self.file, 0), (self.place, 1)):
            for tag, who in ((2, "uid 12345"), (8, "the group 12345")):
                with self.subTest(path=path, tag=tag):
                    rest = [
                        (tag, 6 | execute, 12345), (4, 4 | execute, NOBODY), (0x10, 6 | execute, NOBODY),
                        (0x20, 4 | execute, NOBODY),
                    ]
                    os.setxattr(path, "system.posix_acl_access", access_list((1, 6 | execute, NOBODY), *sorted(rest)))
                    self.assertRefused(self.launch(self.file), who, "access control list", str(path))
                    os.removexattr(path, "system.posix_acl_access")
                    path.chmod(0o755 if execute else 0o644)
        self.assertEqual(self.launch(self.file).status, 0)

    def test_files_that_the_configuration_names_count_too(self):
        place = self.folder / "programs"
        place.mkdir()
        place.chmod(0o755)
        ran = self.folder / "ran"
        program, certificate, cli = place / "podman", place / "ca.pem", place / "aws"
        program.write_text(f'#!/bin/sh\necho ran >> {ran}\nexec /usr/bin/podman "$@"\n')
        cli.write_text(f"#!/bin/sh\necho ran >> {ran}\nexit 1\n")
        certificate.write_text(Path(self.environment["CX_TRUST"]).read_text())
        for path in (program, cli):
            path.chmod(0o755)
        certificate.chmod(0o644)
        settings = {"engine": f"engine: {program}\n", "certificate": f"trust: [{certificate}]\n", "AWS CLI": "{}\n"}
        for what, text in settings.items():
            with self.subTest(what):
                (self.configuration / "cx/config.yaml").write_text(text)
                mine = {**self.mine, "CX_TRUST": None} if what == "certificate" else self.mine
                if what == "AWS CLI":
                    self.file.write_text(AWS)
                    mine = {**mine, "PATH": f"{place}:/usr/bin:/bin"}
                else:
                    self.assertEqual(self.launch(self.file, environment=mine).status, 0)
                ran.unlink(missing_ok=True)
                place.chmod(0o777)
                self.assertRefused(self.launch(self.file, environment=mine), f"others may change the {what}", str(place))
                self.assertFalse(ran.exists())
                place.chmod(0o755)

    def test_links_and_parents_count(self):
        link = self.folder / "link.yaml"
        link.symlink_to(self.file)
        child = self.folder / "child.yaml"
        child.write_text(NOTHING + "extends: [./a/b/policy.yaml]\n")
        self.assertEqual([self.launch(path).status for path in (link, child)], [0, 0])
        self.place.chmod(0o777)
        for path in (link, child):
            self.assertRefused(self.launch(path), "others may change the policy", str(self.place))
        checked = self.cx("policy", "check", str(child))
        self.assertEqual(checked.status, 0, "the check warns")
        self.assertIn("shape/replaceable", checked.output + checked.errors)

    if IS_ROOT:  # who alone can give a file away
        def test_somebody_else_s_policy_is_refused_but_for_that_of_whoever_called_sudo(self):
            os.chown(self.file, 4242, 4242)
            self.assertRefused(self.launch(self.file), "belongs to uid 4242")
            self.assertEqual(self.launch(self.file, environment={"SUDO_UID": "4242"}).status, 0)

        def test_somebody_else_s_engine_is_not_run(self):
            ran = self.folder / "ran"
            program = engine(self.folder, f"open('{ran}', 'w')")
            os.chown(program, 4242, 4242)
            self.assertRefused(self.launch(self.file, engine=program), "others may change the engine", "belongs to uid 4242")
            self.assertFalse(ran.exists())

    def test_the_configuration_counts_too(self):
        (self.configuration / "cx/config.yaml").write_text("region: us-east-1\n")
        self.assertEqual(self.launch(self.file, environment=self.mine).status, 0)
        (self.configuration / "cx").chmod(0o777)
        self.assertRefused(self.launch(self.file, environment=self.mine), "others may change the configuration")

    def test_a_policy_of_ones_own_hides_no_other_unless_the_configuration_says_so(self):
        (self.configuration / "cx/policies/offline.yaml").write_text(NOTHING.replace("name: test", "name: offline"))
        self.assertRefused(
            self.launch("offline", environment=self.mine), "offline.yaml hides the policy that cx ships", "shadow: [offline]"
        )
        (self.configuration / "cx/config.yaml").write_text("shadow: [offline]\n")
        self.assertEqual(self.launch("offline", environment=self.mine).status, 0)

    def test_a_policy_that_calls_itself_as_another_one_does_not_pass_for_it(self):
        (self.configuration / "cx/policies/mine.yaml").write_text(NOTHING.replace("name: test", "name: offline"))
        self.assertRefused(self.launch("mine", environment=self.mine), "calls itself offline", "shadow: [offline]")
        self.file.write_text(NOTHING.replace("name: test", "name: offline"))
        outcome = self.launch(self.file)
        self.assertEqual(outcome.status, 0)
        self.assertIn(
            f"cx: {self.file} calls itself offline, as the policy that cx ships does, and is another one\n", outcome.errors
        )

    def test_the_record_tells_where_a_policy_came_from(self):
        (self.configuration / "cx/policies/mine.yaml").write_text(NOTHING.replace("name: test", "name: mine"))
        for reference, origin in ((self.file, "path"), ("offline", "shipped"), ("mine", "personal")):
            outcome = self.launch(reference, environment=self.mine)
            self.assertEqual((outcome.events[0]["origin"], outcome.record["origin"]), (origin, origin), outcome)
        self.assertRegex(self.cx("sessions", environment=self.mine).output, r"(?m) mine +personal ")

    def test_a_launch_says_that_its_policy_has_warnings(self):
        self.file.write_text(policy(more="workspace: {access: read-write}"))
        self.assertIn(f"cx: policy test has 1 warning: cx policy check {self.file}\n", self.launch(self.file).errors)


class NameTests(LaunchTests):
    """Files whose names steer a terminal or look like a line of cx's output: promise E2."""

    NAME = "e\x1b]52;c;AAAA\x07\u202e\u009b31m\u2028\U000e0041\n::error::x\u200b"
    UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\U000e0000-\U000e007f]")

    def test_no_command_passes_them_on(self):
        place = self.folder / self.NAME
        policies = self.folder / "configuration/cx/policies"
        for folder in (place, policies):
            folder.mkdir(parents=True)
        # An error that names another place in the same file.
        twice = "claude: {settings: {permissions: {deny: ['Bash(a *)', 'Bash(a *)']}}}\n"
        mount = "mounts: [{source: /srv, target: /mnt/x, optional: true}]\n"
        texts = {
            place / "p.yaml": HEAD + mount, place / "q.yaml": HEAD + twice, place / "t.test.yaml": "cx-test: 1\n",
            place / "u.test.yaml": "cx: 1\npolicy: ./none.yaml\ntests: [{deny: {env: A}}]\n",
            policies / f"{self.NAME}.yaml": HEAD + "bogus: 1\n",
        }
        for path, text in texts.items():
            path.write_text(text)
        launched = self.cx("shell", "--policy", str(place / "p.yaml"), "--", "true")
        self.assertEqual(launched.status, 0, launched)
        commands = [
            ("policy", "list"),
            *(("policy", "check", str(place), "--format", form) for form in ("text", "json", "sarif", "github")),
            *(("policy", "test", str(place), "--format", form) for form in ("text", "json", "junit")),
            *(("plan", "--policy", str(place / "p.yaml"), "--format", form) for form in ("text", "json")),
            ("policy", "show", str(place / "p.yaml")), ("policy", "diff", str(place / "p.yaml"), str(place / "q.yaml")),
            ("policy", "fmt", "--check", str(place)), ("policy", "schema", self.NAME),
            ("policy", "check", f"--format={self.NAME}", "x"),
            ("evidence", "export", "last", "--output", str(place / "e.tar.gz")), ("evidence", "verify", str(place / "e.tar.gz")),
            ("evidence", "export", "last", "--output", str(place / "e.tar.gz")), ("sessions", "show", "last"),
            ("sessions", self.NAME),
        ]
        for command in commands:
            with self.subTest(command):
                done = self.cx(*command, cwd=place, environment={"XDG_CONFIG_HOME": str(self.folder / "configuration")})
                said = done.output + done.errors
                self.assertNotEqual(said, "")
                self.assertEqual(self.UNSAFE.findall(said), [], ascii(said))
                self.assertNotRegex(said, "(?m)^::error::x")


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
        """cx does not open the file again: what it read once holds."""
        other = policy("hosts: [status.example.com, paste.example.net], networks: [{cidr: 203.0.113.66/32, ports: [443]}]")
        hook = f"if verb == 'create': open('{self.folder}/policy.yaml', 'w').write({other!r})"
        outcome = self.shell(
            SITE, "sh", "-c", "getent hosts paste.example.net; bash -c 'exec 3<>/dev/tcp/203.0.113.66/443' 2>/dev/null; echo $?",
            engine=engine(self.folder, hook),
        )
        self.assertEqual(outcome.output, "1\n", outcome.errors)
        self.assertEqual((self.folder / "policy.yaml").read_text(), other)
        self.assertEqual(outcome.world.strangers, [])
        before = outcome.record["digest"]
        self.assertNotEqual(self.shell(other, "true").record["digest"], before)
