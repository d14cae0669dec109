# SPDX-License-Identifier: Apache-2.0
"""Moments of a launch, and the processes that can be killed at each."""

from support import processes

# An engine that stops at a moment until the test lets it go on.
MOMENTS = {
    "before the container is created": "if verb == 'create': wait('moment')",
    "after the container was created": "if verb == 'create':\n    status = podman()\n    wait('moment')\n    sys.exit(status)",
    "before the container is prepared": "if verb == 'init': wait('moment')",
    "after the container was prepared": "if verb == 'init':\n    status = podman()\n    wait('moment')\n    sys.exit(status)",
    "before the command is started": "if verb == 'start': wait('moment')",
}
RUNNING = "while the command runs"

# An engine that is killed while it prepares the container, as soon as `reached` holds.
KILLED_PODMAN = """
if verb == 'create':
    open('{folder}/pidfile', 'w').write(value('--pidfile'))
if verb == 'init':
    import signal
    first = open('{folder}/pidfile').read()
    process = subprocess.Popen(['{podman}', *arguments])
    def monitors():
        for pid in filter(str.isdigit, os.listdir('/proc')):
            try:
                line = open('/proc/' + pid + '/cmdline').read().split(chr(0))
            except OSError:
                continue
            if line[0].endswith('conmon') and arguments[-1] in line:
                yield int(pid)
    for _ in range(100000):
        if process.poll() is not None or {reached}:
            break
    process.send_signal(signal.SIGKILL)
    open('{folder}/seen', 'w').write(str(process.wait()))
    sys.exit(137)
"""


def lines(part: str) -> list[int]:
    return [pid for pid, line in processes.descendants().items() if part in line]


def all_victims(who: str, cx: int, command: str) -> list[list[int]]:
    """Returns the processes of several parts, such as `cx and the guard`.

    For two parts it waits until the watcher is there. The guard starts the watcher before anything of the container can
    run. Before that, two kills leave a container that never ran.
    """
    names = who.split(" and ")
    if len(names) > 1:
        victims("the watcher", cx, command)
    return [victims(name, cx, command) for name in names]


def victims(who: str, cx: int, command: str) -> list[int]:
    """Returns the processes of the one launch that is under way. `cx` is cx's own process."""
    match who:
        case "cx":
            return [cx]
        case "the guard":
            return [processes.guard()]
        case "the watcher":
            # The guard starts the watcher before the container is there.
            processes.until(lambda: lines(" watcher"), 10)
            return lines(" watcher")
        case "podman start":
            return lines("start --attach")
        case "the container's monitor":
            return [pid for pid, line in processes.descendants().items() if line.startswith("/usr/bin/conmon")]
        case "the command":
            return [pid for pid, line in processes.descendants().items() if line == command]
    raise ValueError(who)
