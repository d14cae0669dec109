# SPDX-License-Identifier: Apache-2.0
"""SIGKILL to the OCI runtime (crun or runc) at each of its commands: before it has done anything, in between, and after all."""

from round import FAILED, Fault, Round

# It stands before the real runtime, and strikes once, at one command.
TEMPLATE = '''#!/usr/bin/python3 -ISE
import os, signal, subprocess, sys, time
verb = next((word for word in sys.argv[1:] if word in ("create", "start", "kill", "delete", "state")), None)
command = [open("{folder}/runtime.real").read(), *sys.argv[1:]]

def strikes():
    try:
        os.close(os.open("{folder}/struck", os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return False
    return True

if verb == "{verb}" and strikes():
    if {after} is not None:
        real = subprocess.Popen(command, start_new_session=True)
        try:
            real.wait({after})
        except subprocess.TimeoutExpired:
            real.kill()
            real.wait()
    os.kill(os.getpid(), signal.SIGKILL)
os.execvp(command[0], command)
'''

# podman is told to use this runtime, which gets the path of the real one.
HOOK = '''
if verb in ("create", "init", "start", "rm"):
    real = value("--runtime") if "--runtime" in arguments else "{default}"
    open("{folder}/runtime.real", "w").write(real)
    drop("--runtime")
    arguments[:0] = ["--runtime", "{folder}/runtime"]
'''


def kill(round: Round, verb: str, after: float | None) -> int:
    path = round.folder / "runtime"
    path.write_text(TEMPLATE.format(folder=round.folder, verb=verb, after=after))
    path.chmod(0o755)
    default = round.podman("info", "--format", "{{.Host.OCIRuntime.Path}}")
    cx = round.launch(HOOK.format(folder=round.folder, default=default))
    if verb == "delete":
        round.wait_running()
        round.stop_command()
    struck = round.folder / "struck"
    round.wait_for(lambda: struck.exists() or cx.poll() is not None, f"the runtime's {verb}")
    if not struck.exists():
        raise LookupError(f"the runtime's {verb} never came")
    return round.stop_and_wait(cx)


def random_moment(round: Round, verb: str) -> int:
    return kill(round, verb, round.chance.uniform(0, 0.08))


def faults(verb: str, *expected: int) -> list[Fault]:
    return [
        Fault(f"SIGKILL to the runtime before its {verb}", lambda round: kill(round, verb, None), expected),
        Fault(f"SIGKILL to the runtime after its {verb}", lambda round: kill(round, verb, 20), expected),
        Fault(f"SIGKILL to the runtime at any moment of its {verb}", lambda round: random_moment(round, verb), expected),
    ]


FAULTS = [
    *faults("create", FAILED),
    # podman may ignore a kill after the command has started.
    *faults("start", FAILED, 0),
    # The command has ended by itself with 0, and only the removal is left.
    *faults("delete", 0, FAILED),
]
