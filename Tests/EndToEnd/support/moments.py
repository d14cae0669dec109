"""Moments of a launch, and who is there to be killed at them."""

from support import processes

# An engine that stops there until the test lets it go on.
MOMENTS = {
    "before the container is created": "if verb == 'create': wait('moment')",
    "after the container was created": "if verb == 'create':\n    status = podman()\n    wait('moment')\n    sys.exit(status)",
    "before the container is prepared": "if verb == 'init': wait('moment')",
    "after the container was prepared": "if verb == 'init':\n    status = podman()\n    wait('moment')\n    sys.exit(status)",
    "before the command is started": "if verb == 'start': wait('moment')",
}
RUNNING = "while the command runs"


def lines(part: str) -> list[int]:
    return [pid for pid, line in processes.descendants().items() if part in line]


def all_victims(who: str, cx: int, command: str) -> list[list[int]]:
    """The processes of each of several, `cx and the guard`. Of two, once the watcher is there: the guard starts it before anything of
    the container can run, and before that two kills leave a container that never ran."""
    names = who.split(" and ")
    if len(names) > 1:
        victims("the watcher", cx, command)
    return [victims(name, cx, command) for name in names]


def victims(who: str, cx: int, command: str) -> list[int]:
    """The processes of the one launch that is under way, of which `cx` is cx's own."""
    match who:
        case "cx":
            return [cx]
        case "the guard":
            return [processes.guard()]
        case "the watcher":
            # The guard starts it before the container is there.
            processes.until(lambda: lines(" watcher"), 10)
            return lines(" watcher")
        case "podman start":
            return lines("start --attach")
        case "the container's monitor":
            return [pid for pid, line in processes.descendants().items() if line.startswith("/usr/bin/conmon")]
        case "the command":
            return [pid for pid, line in processes.descendants().items() if line == command]
    raise ValueError(who)
