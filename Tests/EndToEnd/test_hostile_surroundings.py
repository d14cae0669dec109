# SPDX-License-Identifier: Apache-2.0
"""A hostile workstation: false programs, foreign engines, mounts that lead elsewhere or change."""

import ast
import json
import os
import pwd
import shutil
import subprocess
import textwrap
from pathlib import Path

from support.engines import engine
from support.launches import CX, IS_ROOT, LaunchTests
from support.policies import AWS, NOTHING, SITE, policy
from support.world import FACTS


class SurroundingsTests(LaunchTests):
    def test_programs_of_the_repository_are_not_run(self):
        canary, folder = self.folder / "canary", self.workspace / "bin"
        folder.mkdir()
        for name in ("podman", "runc", "crun", "conmon", "nft", "aws", "sh", "newuidmap"):
            (folder / name).write_text(f"#!/bin/bash\necho {name} >> {canary}\nexit 1\n")
            (folder / name).chmod(0o755)
        outcome = self.shell(AWS, "aws", "sqs", "list-queues", environment={"PATH": f"{folder}:{self.environment['PATH']}"})
        self.assertEqual(outcome.status, 0, outcome)
        self.assertFalse(canary.exists(), canary.exists() and canary.read_text())

    def test_engines_elsewhere_are_not_used(self):
        elsewhere = {
            "CONTAINER_HOST": "tcp://203.0.113.66:2375", "DOCKER_HOST": "tcp://203.0.113.66:2375", "CONTAINER_CONNECTION": "x",
            "CONTAINERS_CONF": "/dev/null/x", "CONTAINERS_STORAGE_CONF": "/dev/null/x", "PODMAN_USERNS": "host",
        }
        outcome = self.shell(NOTHING, "true", environment=elsewhere)
        self.assertEqual((outcome.status, outcome.world.outside), (0, []), outcome)

    def test_proxies_of_the_caller_do_not_come_in_and_the_guard_does_not_use_them(self):
        proxies = dict.fromkeys(("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY"), "http://203.0.113.66:3128")
        outcome = self.shell(SITE, "sh", "-c", "env | grep -i proxy; curl -sS https://status.example.com/", environment=proxies)
        self.assertEqual(outcome.output, "all systems operational\n", outcome)
        self.assertEqual(outcome.world.strangers, [])

    def test_variables_of_the_loader_and_the_language_do_not_reach_the_engine(self):
        outcome = self.shell(NOTHING, "true", environment={"LD_PRELOAD": "/none.so", "BASH_ENV": "/none", "GODEBUG": "x=y"})
        self.assertEqual(outcome.status, 0, outcome)

    def test_variables_of_a_policy_steer_nothing_but_the_sandbox(self):
        host_file, settings = self.folder / "host-file", self.folder / "containers.conf"
        host_file.write_text("of the host\n")
        settings.write_text(f'[containers]\nvolumes = ["{host_file}:/mnt/leak:ro"]\n')
        for name in ("CONTAINERS_CONF", "CONTAINERS_CONF_OVERRIDE"):
            with self.subTest(name):
                text = policy(more=f"environment: {{set: {{{name}: '{settings}'}}}}").replace(
                    "environment: {pass: [TERM, LANG]}\n", ""
                )
                outcome = self.shell(text, "sh", "-c", f"echo ${name}; cat /mnt/leak 2>/dev/null; true")
                self.assertEqual((outcome.status, outcome.output), (0, f"{settings}\n"), outcome)

    def test_a_command_called_systemd_gets_no_other_file_systems(self):
        script = self.workspace / "systemd"
        script.write_text("#!/bin/sh\ncut -d' ' -f5 /proc/self/mountinfo | sort\n")
        script.chmod(0o755)
        shutil.copy(script, self.workspace / "other")
        outcomes = [self.shell(NOTHING, f"/src/{name}") for name in ("systemd", "other")]
        self.assertEqual([outcome.status for outcome in outcomes], [0, 0], outcomes)
        self.assertEqual(outcomes[0].output, outcomes[1].output)

    def test_a_mount_that_is_not_planned_starts_nothing(self):
        (self.folder / "secret").mkdir()
        (self.folder / "key").write_text("a key\n")
        for place in ("/run/secrets", "/mnt/x", "/home/agent/x", "/src2", "/etc/hosts.d", "/run/.containerenv2"):
            with self.subTest(place):
                outcome = self.shell(
                    NOTHING, "true",
                    engine=engine(self.folder, f"if verb == 'create': add('--volume', '{self.folder}/secret:{place}:ro')"),
                )
                self.assertRefused(outcome, f"mounts something at {place}", "mounts.conf")

    if IS_ROOT:  # who alone can mount
        def test_the_host_s_subscriptions_do_not_come_in(self):
            settings, keys = self.folder / "containers", self.folder / "subscription"
            shutil.copytree("/usr/share/containers", settings)
            keys.mkdir()
            (keys / "key.pem").write_text("a key\n")
            (settings / "mounts.conf").write_text(f"{keys}:/run/secrets\n")
            # This runs in a mount namespace of its own.
            inside = [
                "unshare", "--mount", "--propagation", "private", "sh", "-c",
                f"mount --bind '{settings}' /usr/share/containers && exec \"$@\"", "sh",
            ]
            outcome = self.shell(NOTHING, "sh", "-c", "cat /run/secrets/* 2>/dev/null; echo none", before=inside)
            self.assertEqual((outcome.status, outcome.output), (0, "none\n"), outcome)
            believing = engine(self.folder, "drop('--default-mounts-file')")
            self.assertRefused(self.shell(NOTHING, "true", before=inside, engine=believing), "mounts something at /run/secrets")

    def test_a_name_server_that_is_silent_ends_no_session(self):
        outcome = self.shell(policy("hosts: [unheard.example.com, status.example.com]"), "sh", "-c",
                             "getent hosts unheard.example.com; curl -sS https://status.example.com/")
        self.assertEqual((outcome.status, outcome.output), (0, "all systems operational\n"), outcome)
        self.assertIn("failed   unheard.example.com", outcome.errors)


# Wrong values by setting. Each would be an option, another line, another kind of image or another file.
NO_VALUES = {
    "image": (
        "--volume=/:/h", "-v", "--privileged", "oci:layout", "docker-archive:file", "oci-archive:/tmp/x", "oci:5000/bar",
        "dir:5000/bar", "docker-archive:5000/bar:tag", "a b", "localhost/UPPER", "localhost/cx:", "localhost/cx@sha256:12",
        "../cx", "localhost/cx:0.1.0\n--privileged", "http://localhost/cx", ":tag",
    ),
    "profile": ("--debug", "-p", "x]\n[y", "a\nb", "[default]", "x;y"),
    "region": (
        "--endpoint-url=http://127.0.0.1", "us-east-1\nLD_PRELOAD=/src/x", "us-east-1 x", "file:///etc/passwd", "US-EAST-1", "-1"
    ),
    "role": ("--x", "arn:aws:iam::123456789012:role/x y", "file:///etc/passwd", "arn:aws:iam::123456789012:user/x"),
    "mfa": ("--x", "file:///etc/passwd", "123456789\n", "1"),
    "engine": ("--x", "./podman", "bin/podman", "podman --root /x", "/usr/bin/podman\n"),
}


class ArgumentTests(LaunchTests):
    """Values that become arguments of other programs. The programs here write down their arguments."""

    def setUp(self):
        super().setUp()
        self.calls = self.folder / "calls"
        self.calls.touch(0o666)
        self.engine = engine(self.folder, f"print(repr(arguments), file=open('{self.calls}', 'a'))")
        # It runs the AWS CLI of the other tests.
        tools = self.folder / "telling"
        tools.mkdir()
        (tools / "aws").write_text(
            f'#!/bin/sh\nfor word; do echo "$word" >> {self.calls}; done\n'
            f'exec {self.environment["PATH"].partition(":")[0]}/aws "$@"\n'
        )
        (tools / "aws").chmod(0o755)
        self.environment["PATH"] = f"{tools}:{self.environment['PATH']}"

    def assertUntold(self, outcome, *parts: str) -> None:
        self.assertRefused(outcome, "help:", *parts)
        self.assertEqual(self.calls.read_text(), "", "a program was told something")

    def test_what_is_no_value_of_a_setting_reaches_no_program_whoever_sets_it(self):
        configuration = self.folder / "configuration/cx/config.yaml"
        configuration.parent.mkdir(parents=True)
        for setting, values in NO_VALUES.items():
            flag, variable = f"--{setting}", f"CX_{setting.upper()}"
            for value in values:
                with self.subTest(setting=setting, value=value):
                    environment = {"CX_ENGINE": self.engine, variable: value}
                    self.assertUntold(self.shell(AWS, "true", environment=environment), f"(variable {variable})")
                    if setting != "mfa":
                        options = ("--policy", self.policy(AWS), f"{flag}={value}", "--", "true")
                        self.assertUntold(
                            self.cx("shell", *options, environment={**environment, variable: None}), f"(flag {flag})"
                        )
                    configuration.write_text(f"# a comment\n{setting}: {json.dumps(value)}\n")
                    outcome = self.shell(
                        AWS, "true",
                        environment={
                            "CX_ENGINE": self.engine, variable: None, "XDG_CONFIG_HOME": str(configuration.parent.parent)
                        }
                        if setting != "engine"
                        else {variable: None, "XDG_CONFIG_HOME": str(configuration.parent.parent)},
                    )
                    self.assertUntold(outcome, "config.yaml:2")

    def test_the_image_is_built_under_no_such_name_either(self):
        for value in NO_VALUES["image"]:
            with self.subTest(value):
                self.assertUntold(self.cx("build", environment={"CX_ENGINE": self.engine, "CX_IMAGE": value}), "CX_IMAGE")

    def test_every_program_is_told_where_its_options_end(self):
        outcome = self.shell(AWS, "env", "-i", environment={"CX_ENGINE": self.engine})
        self.assertEqual(outcome.status, 0, outcome)
        told = [ast.literal_eval(line) for line in self.calls.read_text().splitlines() if line.startswith("[")]
        verbs = {
            next((word for word in words if word in ("create", "init", "inspect", "start", "rm")), None): words for words in told
        }
        self.assertLessEqual({"create", "init", "inspect", "start"}, verbs.keys())
        for verb in ("create", "init", "inspect", "start"):
            words = verbs[verb]
            operands = words[words.index("--") + 1:]
            self.assertEqual(operands[1:], ["env", "-i"] if verb == "create" else [], words)
            self.assertRegex(operands[0], r"^localhost/cx|^cx-", words)
        self.assertIn("--region=us-east-1", self.calls.read_text().splitlines())


class HomeTests(LaunchTests):
    """The homes of people on this machine: the caller's own, and for root also that of the caller of sudo and everybody's."""

    def setUp(self):
        super().setUp()
        people = [
            entry
            for entry in pwd.getpwall()
            if entry.pw_uid >= 1000
            and Path(entry.pw_dir).is_dir()
            and Path(entry.pw_dir).parent == Path("/home")
            and not entry.pw_shell.endswith(("nologin", "false"))
        ]
        self.person = people[0] if IS_ROOT else pwd.getpwuid(os.getuid())
        self.home = Path(self.person.pw_dir)
        self.sudo = (
            {"SUDO_UID": str(self.person.pw_uid), "SUDO_GID": str(self.person.pw_gid), "SUDO_USER": self.person.pw_name}
            if IS_ROOT
            else {}
        )

    def assertHidden(self, place: Path, environment: dict[str, str], **options) -> None:
        self.assertRefused(
            self.shell(NOTHING, "sh", "-c", "ls -a /src", cwd=place, environment=environment, **options), "to the agent"
        )

    def keys(self) -> Path:
        folder = self.home / ".ssh"
        if not folder.exists():
            folder.mkdir()
            os.chown(folder, self.person.pw_uid, self.person.pw_gid)
            self.addCleanup(folder.rmdir)
        return folder

    def test_a_home_is_no_workspace_whoever_calls(self):
        for environment in (self.sudo, {}, {"SUDO_UID": "0", "SUDO_USER": "root"}, {"HOME": str(self.folder)}):
            for place in (self.home, self.home.parent, self.keys()):
                with self.subTest(environment=environment, place=place):
                    self.assertHidden(place, environment)

    def test_a_home_by_another_way_is_no_workspace_and_no_mount(self):
        for name, target in (("home", self.home), ("keys", self.keys())):
            (self.folder / name).symlink_to(target)
            self.assertHidden(self.folder / name, self.sudo)
            text = policy(more=f"mounts: [{{source: '{self.folder / name}', target: /notes}}]")
            self.assertRefused(self.shell(text, "ls", "-a", "/notes", environment=self.sudo), "to the agent")

    def made(self, name: str) -> Path:
        """Makes a folder in the home. Afterwards it is removed, with the folders above it that were not there."""
        folder = self.home / name
        missing = [path for path in (folder, *folder.parents) if not path.exists()]
        folder.mkdir(parents=True)
        for path in missing:
            os.chown(path, self.person.pw_uid, self.person.pw_gid)
        self.addCleanup(shutil.rmtree, missing[-1])
        return folder

    def test_what_links_among_keys_lead_to_is_no_workspace(self):
        for place, name in ((self.keys(), "id_cx-test"), (self.made(".config/cx-test-cloud"), "credentials")):
            dotfiles = self.made(f"cx-test-dotfiles/{name}")
            (dotfiles / "key").write_text("a secret\n")
            for target in (dotfiles, dotfiles / "key"):
                with self.subTest(place=place, target=target):
                    link = place / name
                    link.symlink_to(target)
                    try:
                        for folder in (dotfiles, dotfiles.parent):
                            outcome = self.shell(NOTHING, "cat", "/src/key", cwd=folder, environment=self.sudo)
                            self.assertRefused(outcome, "to the agent", str(link))
                    finally:
                        link.unlink()

    def test_what_is_hidden_in_a_home_is_no_workspace_and_no_mount(self):
        for name in (".cx-test-agent", ".local/share/cx-test-keys/stores", "snap/cx-test/common", ".cache/cx-test"):
            with self.subTest(name):
                place = self.made(name)
                self.assertHidden(place, self.sudo)
                text = policy(more=f"mounts: [{{source: '{place}', target: /notes}}]")
                self.assertRefused(self.shell(text, "ls", "-a", "/notes", environment=self.sudo))

    def test_a_name_that_begins_with_a_combining_mark_hides_no_place_of_keys(self):
        place = self.keys() / "\u0301cx-test"
        place.mkdir()
        self.addCleanup(place.rmdir)
        self.assertHidden(place, self.sudo)

    def test_a_project_in_a_home_is_a_workspace(self):
        project = self.home / "cx-test-project"
        project.mkdir()
        self.addCleanup(shutil.rmtree, project)
        project.chmod(0o755)
        self.assertEqual(self.shell(NOTHING, "ls", "/src", cwd=project, environment=self.sudo).status, 0)

    if IS_ROOT:  # who alone can mount
        def test_a_home_that_is_mounted_elsewhere_is_no_workspace(self):
            place = self.workspace / "elsewhere"
            place.mkdir()
            self.keys()
            policy_file = self.policy(NOTHING)
            for source in (self.home.parent, self.home, self.home / ".ssh"):
                for folder in (place, self.workspace):
                    with self.subTest(source=source, folder=folder):
                        # This runs in a mount namespace of its own.
                        command = (
                            f"mount --rbind '{source}' '{place}' && cd '{folder}' && "
                            f"exec '{CX}' shell --policy '{policy_file}' -- ls -a /src"
                        )
                        done = subprocess.run(
                            ["unshare", "--mount", "sh", "-c", command], env={**self.environment, **self.sudo}, cwd=self.folder,
                            capture_output=True, text=True, timeout=90,
                        )
                        self.assertEqual((done.returncode, done.stdout), (125, ""), done)
                        self.assertIn("to the agent", done.stderr)

        def mounted(self, *steps: str, folder: Path) -> subprocess.CompletedProcess:
            """Launches in a mount namespace of this test, after these steps in it."""
            command = " && ".join(
                [*steps, f"cd '{folder}'", f"exec '{CX}' shell --policy '{self.policy(NOTHING)}' -- ls -a /src"]
            )
            return subprocess.run(
                ["unshare", "--mount", "sh", "-c", command], env={**self.environment, **self.sudo}, cwd=self.folder,
                capture_output=True, text=True, errors="replace", timeout=90,
            )

        def test_a_home_under_an_overlay_is_no_workspace(self):
            place = self.folder / "overlay"
            place.mkdir()
            self.keys()
            for lower, shown in (
                (self.home, place / "m"), (self.home.parent, place / "m"),
                (self.home.parent, place / "m" / self.home.name / ".ssh"),
            ):
                with self.subTest(lower=lower, shown=shown):
                    done = self.mounted(
                        f"mount -t tmpfs none '{place}'", f"mkdir '{place}/u' '{place}/w' '{place}/m'",
                        f"mount -t overlay -o 'lowerdir={lower},upperdir={place}/u,workdir={place}/w' none '{place}/m'",
                        folder=shown,
                    )
                    self.assertEqual((done.returncode, done.stdout), (125, ""), done)
                    self.assertIn("to the agent", done.stderr)

        def test_an_overlay_by_relative_paths_is_no_workspace(self):
            place = self.folder / "overlay"
            place.mkdir()
            self.keys()
            lower = self.home.relative_to("/")
            done = self.mounted(
                f"mount -t tmpfs none '{place}'", f"mkdir '{place}/u' '{place}/w' '{place}/m'", "cd /",
                f"mount -t overlay -o 'lowerdir={lower},upperdir={place}/u,workdir={place}/w' none '{place}/m'",
                folder=place / "m",
            )
            self.assertEqual((done.returncode, done.stdout), (125, ""), done)
            self.assertIn("relative paths", done.stderr)

        def test_what_holds_the_place_of_all_homes_is_no_workspace(self):
            other = self.folder / "other"
            (other / "people").mkdir(parents=True)
            for steps, folder in ((("mount -t tmpfs none /mnt", "mkdir -p /mnt/c/Users/ada /mnt/c/work"), "/mnt/c"),
                                  ((f"mount --bind '{other}/people' /home",), other)):
                with self.subTest(folder=folder):
                    done = self.mounted(*steps, folder=folder)
                    self.assertEqual((done.returncode, done.stdout), (125, ""), done)
                    self.assertIn("every home", done.stderr)

        def test_a_mount_point_that_is_not_utf_8_stops_no_launch_and_hides_no_home(self):
            place = f"$(printf '{self.workspace}/\\377x')"
            plain = self.folder / "plain"
            plain.mkdir()
            plain.chmod(0o755)
            done = self.mounted(f'mkdir "{place}"', f'mount -t tmpfs none "{place}"', folder=plain)
            self.assertEqual(done.returncode, 0, done)
            done = self.mounted(f"mount --bind '{self.home}' \"{place}\"", folder=self.workspace)
            self.assertEqual((done.returncode, done.stdout), (125, ""), done)
            self.assertIn("is mounted in it", done.stderr)


class MountTests(LaunchTests):
    def mounting(self, source: Path, more: str = "") -> str:
        return policy(more=f"mounts: [{{source: '{source}', target: /notes, access: read-only{more}}}]")

    def notes(self) -> Path:
        notes = self.folder / "notes"
        notes.mkdir()
        notes.chmod(0o755)
        (notes / "note").write_text("a note\n")
        return notes

    def keys(self) -> Path:
        """Returns the folder of the caller's AWS keys, and makes it if there is none."""
        folder = Path(self.environment["HOME"]) / ".aws"
        if not folder.exists():
            folder.mkdir()
            self.addCleanup(folder.rmdir)
        return folder

    def test_a_mount_is_there_and_read_only(self):
        outcome = self.shell(self.mounting(self.notes()), "sh", "-c", "cat /notes/note; touch /notes/x 2>/dev/null; echo $?")
        self.assertEqual(outcome.output, "a note\n1\n")

    def test_a_source_that_is_missing_is_an_error_unless_it_is_optional(self):
        missing = self.folder / "missing"
        self.assertRefused(self.shell(self.mounting(missing), "true"), str(missing), "policy.yaml:6", "optional: true")
        self.assertEqual(self.shell(self.mounting(missing, ", optional: true"), "test", "!", "-e", "/notes").status, 0)

    def test_a_link_to_keys_is_refused(self):
        link = self.folder / "link"
        link.symlink_to(self.keys())
        self.assertRefused(self.shell(self.mounting(link), "true"), "to the agent", ".aws")

    def test_the_hosts_own_folders_are_refused(self):
        (self.state / "cx").mkdir(parents=True)
        for place in ("/", "/etc", "/proc", "/run", self.environment["HOME"], str(self.state)):
            with self.subTest(place):
                self.assertRefused(self.shell(self.mounting(Path(place)), "true"))

    def test_a_source_exchanged_between_the_plan_and_the_mount_ends_the_launch(self):
        notes, secrets = self.notes(), self.folder / "secrets"
        secrets.mkdir()
        shutil.copy(FACTS["authority"], secrets / "key")
        for exchange in (f"os.symlink('{secrets}', '{notes}')", f"os.rename('{secrets}', '{notes}')"):
            with self.subTest(exchange):
                hook = textwrap.dedent(f"""
                    if verb == 'create':
                        os.rename('{notes}', '{notes}.before')
                        {exchange}""")
                canary = self.workspace / "ran"
                outcome = self.shell(
                    self.mounting(notes), "sh", "-c", "ls /notes; touch /src/ran", engine=engine(self.folder, hook)
                )
                self.assertRefused(outcome, "/notes", "exchanged")
                self.assertFalse(canary.exists())
                notes.unlink() if notes.is_symlink() else notes.rename(secrets)
                (self.folder / "notes.before").rename(notes)

    def test_a_workspace_exchanged_between_the_plan_and_the_mount_ends_the_launch(self):
        hook = textwrap.dedent(f"""
            if verb == 'create':
                os.rename('{self.workspace}', '{self.workspace}.before')
                os.mkdir('{self.workspace}')""")
        self.assertRefused(self.shell(NOTHING, "true", engine=engine(self.folder, hook)), "/src", "exchanged")
