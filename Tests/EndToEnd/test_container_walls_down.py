"""Each of the container's walls taken down on purpose: the probe must see it. A probe that cannot fail proves nothing."""

from support.engines import engine
from support.launches import IS_ROOT, LaunchTests
from support.policies import policy
from support.walls import POLICY_LIMITS, breaches

POLICY = policy(more=POLICY_LIMITS)

AS_ROOT = "add('--security-opt', 'unmask=ALL'); drop('--user'); add('--user', '0:0', '--privileged'); drop('--cap-drop')"

# What the engine is told instead → the wall that this takes down.
DOWN = {
    "no capabilities": "drop('--cap-drop'); add('--cap-add', 'net_admin')",
    "no new privileges": "arguments.remove('no-new-privileges'); arguments.remove('--security-opt')",
    "seccomp": "arguments[:] = ['seccomp=unconfined' if word.startswith('seccomp=') else word for word in arguments]",
    "a user that is not root": "drop('--user'); add('--user', '0:0')",
    "its own processes only": "drop('--pid'); add('--pid', 'host')",
    "a read-only root": "drop('--read-only', 0)",
    "a read-only workspace": "arguments[:] = [word.removesuffix(',ro') if 'target=/src' in word else word for word in arguments]",
    "nothing of the host's files": "add('--volume', '/usr/share:/run/secrets:ro')",
    "no other environment": "add('--env', 'LEAKED=1')",
    "managed settings": """for word in [word for word in arguments if 'managed-settings' in word]:
    place = arguments.index(word)
    del arguments[place - 1:place + 1]""",
    "bounded temporary files": "arguments[:] = [word.replace('size=16777216', 'size=67108864') for word in arguments]",
    "a name of its own": "drop('--hostname'); add('--hostname', 'other')",
    "a kernel that says no": AS_ROOT,
    "no device": AS_ROOT,
}

if IS_ROOT:
    # A user's container cannot touch these even then: its root is nobody's outside.
    DOWN["protected files of the kernel"] = AS_ROOT


class ContainerWallsDownTests(LaunchTests):
    def report(self, edit: str) -> dict:
        own = self.workspace / "own"
        own.write_text("a file of the workspace\n")
        own.chmod(0o666)
        lines = "".join(f"    {line}\n" for line in edit.splitlines())
        return self.probe(POLICY, "container", engine=engine(self.folder, f"if verb == 'create':\n{lines}"))

    def test_with_every_wall_up_the_same_engine_shows_no_breach(self):
        self.assertEqual(breaches(self.report("pass")), set())

    def test_limits_that_are_not_set_do_not_hold(self):
        hook = "if verb == 'create':\n    drop('--pids-limit'); arguments[:] = ['nproc=4096:4096' if word.startswith('nproc=') else word for word in arguments]; drop('--memory'); drop('--memory-swap')"
        limits = self.probe(POLICY, "limits", "200", str(512 << 20) if IS_ROOT else "0", engine=engine(self.folder, hook))
        self.assertEqual(limits, {"processes": 200, "memory": 0})


def add_test(wall: str, edit: str) -> None:
    def test(self: ContainerWallsDownTests) -> None:
        self.assertIn(wall, breaches(self.report(edit)))

    setattr(ContainerWallsDownTests, f"test_without_{wall.replace(' ', '_').replace(chr(39), '')}_the_probe_says_so", test)


for _wall, _edit in DOWN.items():
    add_test(_wall, _edit)
