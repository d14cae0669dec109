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

# An engine that is killed while it prepares the container, as soon as what is there: its monitor, or the container's first process.
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
