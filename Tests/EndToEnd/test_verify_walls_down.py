# SPDX-License-Identifier: Apache-2.0
"""Each wall is taken down on purpose, and `cx verify` must see it. A probe that cannot fail proves nothing."""

import socket

from support.engines import before_start, engine, into, without
from support.launches import HERE, IS_ROOT, LaunchTests
from support.policies import NOTHING, SITE, policy, session
from support.walls import breaches, numbers
from support.world import FACTS

AS_ROOT = "add('--security-opt', 'unmask=ALL'); drop('--user'); add('--user', '0:0', '--privileged'); drop('--cap-drop')"

# Changes of the engine's arguments, and the numbers that fall with each.
ENGINE = {
    "a capability": ({21}, "drop('--cap-drop'); add('--cap-add', 'net_admin')"),
    "new privileges": ({21}, "arguments.remove('no-new-privileges'); arguments.remove('--security-opt')"),
    "no filter on system calls": (
        {9, 20, 21, 22}, "arguments[:] = ['seccomp=unconfined' if word.startswith('seccomp=') else word for word in arguments]"
    ),
    "root": ({21}, "drop('--user'); add('--user', '0:0')"),
    "the host's processes": ({21}, "drop('--pid'); add('--pid', 'host')"),
    "another name": ({21}, "drop('--hostname'); add('--hostname', 'other')"),
    "a writable root": ({26}, "drop('--read-only', 0)"),
    "a writable workspace": (
        {26}, "arguments[:] = [word.removesuffix(',ro') if 'target=/src' in word else word for word in arguments]"
    ),
    "a variable": ({29}, "add('--env', 'LEAKED=1')"),
    "a key in a variable": ({29}, "add('--env', 'AWS_SECRET_ACCESS_KEY=x')"),
    "all of the kernel": ({9, 20, 21, 22, 23}, AS_ROOT),
}

# Changes of the prepared container after its wall was verified. The policy has no hosts: the guard would not admit any to a
# wall that somebody changed, and would end the session.
NETWORK = {
    "no firewall": ({1, 3, 4, 5, 6, 7, 8, 14}, "subprocess.run([*enter, 'nft', 'flush', 'ruleset'], check=True)"),
    "chains that accept": (
        {1, 4, 5, 7, 12, 14},
        """for chain in ('output', 'input'):
        subprocess.run([*enter, 'nft', 'insert', 'rule', 'inet', 'cx', chain, 'accept'], check=True)""",
    ),
    "silent drops": (
        {1, 3, 4},
        "subprocess.run([*enter, 'nft', 'insert', 'rule', 'inet', 'cx', 'output',"
        " 'ip', 'daddr', '!=', '127.0.0.0/8', 'drop'], check=True)",
    ),
    "no redirection of names": ({14}, "subprocess.run([*enter, 'nft', 'flush', 'chain', 'inet', 'cx', 'translate'], check=True)"),
    "a name server that answers everything": (
        {14, 15, 16, 32},
        f"""subprocess.Popen([*enter, 'python3', '{HERE}/support/careless_resolver.py', pid])
    subprocess.run([*enter, 'nft', 'insert', 'rule', 'inet', 'cx', 'translate',
                    'udp', 'dport', '53', 'redirect', 'to', ':5300'], check=True)""",
    ),
    "another network": (
        {5},
        """subprocess.run([*enter, 'ip', 'link', 'add', 'other', 'type', 'veth', 'peer', 'name', 'its-end'], check=True)
    subprocess.run([*enter, 'ip', 'link', 'set', 'other', 'up'], check=True)""",
    ),
}


class WallsDownTests(LaunchTests):
    def setUp(self):
        super().setUp()
        (self.workspace / "own").write_text("a file of the workspace\n")
        (self.workspace / "own").chmod(0o666)

    def findings(self, hook: str, policy: str = SITE, **options) -> list[dict]:
        self.outcome, findings = self.verify(policy, engine=engine(self.folder, hook), **options)
        self.assertEqual(self.outcome.status, 1 if breaches(findings) else 0)
        return findings

    def test_with_every_wall_up_the_same_engine_shows_no_breach(self):
        self.assertEqual(breaches(self.findings("if verb == 'create':\n    pass")), set())

    def test_a_server_name_that_any_protocol_may_replace_is_seen(self):
        found = self.findings("", policy("hosts: [status.example.com], networks: [{cidr: 198.51.100.10/32, ports: [443]}]"))
        self.assertEqual(numbers(found), {11}, breaches(found))

    def test_a_socket_of_the_host_is_seen(self):
        path = self.folder / "socket"
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(path))
            found = self.findings(into(self.folder, path, "/run/docker.sock"))
        self.assertLessEqual({24, 27}, numbers(found), breaches(found))

    def test_a_folder_of_the_host_is_seen(self):
        found = self.findings(into(self.folder, "/usr/share", "/run/secrets"))
        self.assertLessEqual({24, 25}, numbers(found), breaches(found))

    def test_what_the_host_runs_later_is_seen_to_be_writable(self):
        (self.workspace / ".envrc").write_text("mine\n")
        (self.workspace / ".envrc").chmod(0o666)
        found = self.findings("""if verb == 'create':
    for word in [word for word in arguments if 'target=/src/.envrc' in word]:
        place = arguments.index(word)
        del arguments[place - 1:place + 1]""", policy(more="workspace: {access: read-write, at: /src}"))
        self.assertLessEqual({26, 28}, numbers(found), breaches(found))
        self.assertEqual((self.workspace / ".envrc").read_text(), "mine\n")

    def test_a_role_that_may_everything_is_seen(self):
        found = self.findings("", session("access: role"), environment={"CX_ROLE": FACTS["unrestricted"]})
        self.assertIn(32, numbers(found), breaches(found))

    def test_deny_rules_that_the_agent_does_not_get_are_seen(self):
        hook = without(self.folder, "/etc/claude-code")
        found = self.findings(hook, policy(more="claude: {settings: {permissions: {deny: ['Bash(rm *)']}}}"))
        self.assertLessEqual({34, 35, 36}, numbers(found), breaches(found))

    def test_a_firewall_that_was_changed_ends_the_launch_with_the_first_name_that_is_asked(self):
        hook = before_start(self.folder, NETWORK["no redirection of names"][1])
        self.assertRefused(
            self.cx("verify", "--policy", self.policy(SITE), engine=engine(self.folder, hook)), "not the one that was raised"
        )

    def test_with_another_network_no_packet_is_risked(self):
        found = self.findings(before_start(self.folder, NETWORK["another network"][1]))
        self.assertLessEqual({finding["id"] for finding in found}, {5, *range(20, 37)})
        self.assertIn("not tried: 1, ", self.outcome.errors)


def add_test(name: str, expected: set[int], hook, policy: str = SITE) -> None:
    def test(self: WallsDownTests) -> None:
        found = self.findings(hook(self), policy)
        self.assertLessEqual(expected, numbers(found), breaches(found))
        self.assertEqual(self.outcome.world.strangers, [])

    setattr(WallsDownTests, f"test_{name.replace(' ', '_').replace(chr(39), '')}_is_seen", test)


for _name, (_expected, _edit) in ENGINE.items():
    if _name == "all of the kernel" and not IS_ROOT:
        # A user's container cannot touch the kernel's files even then: its root has no rights outside.
        _expected = _expected - {23}
    _lines = "".join(f"    {line}\n" for line in _edit.splitlines())
    add_test(_name, _expected, lambda self, lines=_lines: f"if verb == 'create':\n{lines}")
for _name, (_expected, _step) in NETWORK.items():
    add_test(_name, _expected, lambda self, step=_step: before_start(self.folder, step), NOTHING)
