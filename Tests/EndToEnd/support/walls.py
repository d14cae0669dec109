"""The container's walls, each by what the probe must report while it stands."""

REFUSED = {"EPERM", "EACCES", "EROFS", "ENOSYS", "ENOENT", "ENOTDIR"}
MOUNTED = {"/", "/src", "/tmp", "/home/agent", "/run/cx", "/etc/resolv.conf", "/etc/hosts", "/etc/hostname", "/run/.containerenv",
           "/etc/claude-code/managed-settings.json", "/etc/claude-code/CLAUDE.md", "/etc/ssl/certs/ca-certificates.crt",
           # made by rootless podman, so that the caller's id has a name
           "/etc/passwd", "/etc/group"}
# Calls that need no capability: only the seccomp profile stands before them.
SECCOMPS = ("unshare user", "keyctl", "add_key")
KERNELS = ("/proc", "/sys", "/dev")
TMP = 16 << 20
POLICY_LIMITS = "limits: {memory: 256MiB, cpus: 2, processes: 40, tmp: 16MiB}"
# What the policy of the probe passes, and what cx sets without an AWS session.
VARIABLES = {"TERM", "LANG", "HOME", "PATH", "HOSTNAME", "CLAUDE_CODE_USE_BEDROCK", "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC",
             "CLAUDE_CODE_DISABLE_OFFICIAL_MARKETPLACE_AUTOINSTALL", "CLAUDE_CODE_MAX_RETRIES", "DISABLE_AUTOUPDATER",
             "DISABLE_ERROR_REPORTING", "DISABLE_TELEMETRY", "AWS_EC2_METADATA_DISABLED", "NODE_EXTRA_CA_CERTS", "AWS_CA_BUNDLE",
             "REQUESTS_CA_BUNDLE"}
# The C library's own, and Python's for its children: not passed in, made inside.
MADE_INSIDE = {"LC_CTYPE", "PWD", "SHLVL", "_", "OLDPWD", "container"}


def of_host(report: dict) -> set[str]:
    return {target for target in report["mounts"] if target not in MOUNTED and not target.startswith(KERNELS)}


def managed(report: dict) -> bool:
    facts = report["files"]["managed settings"]
    return bool(facts) and facts[:3] == [0, 0, "0o644"] and not {"done"} & set(report["files"]["changing managed settings"]) \
        and facts[3].get("permissions", {}).get("disableBypassPermissionsMode") == "disable"


WALLS = {
    "no capabilities": lambda r: all(int(r["status"][name][0], 16) == 0 for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")),
    "no new privileges": lambda r: r["status"]["NoNewPrivs"] == ["1"],
    "seccomp": lambda r: r["status"]["Seccomp"] == ["2"],
    "a user that is not root": lambda r: r["user"][0] != 0 and r["user"][1] != 0 and 0 not in r["user"][2],
    "its own processes only": lambda r: r["processes"].get("1", "") in ("python3", "/usr/bin/python3") and len(r["processes"]) <= 2,
    "a read-only root": lambda r: "ro" in r["mounts"]["/"][1] and r["writable"] == [],
    "a read-only workspace": lambda r: set(r["workspace"].values()) <= REFUSED | {"EXDEV"},
    "no network of its own": lambda r: r["interfaces"] == ["lo"],
    "nothing of the host's files": lambda r: not of_host(r) and r["files"]["present"] == [] and r["files"]["sockets"] == [],
    "no other environment": lambda r: set(r["environment"]) - MADE_INSIDE == VARIABLES,
    "managed settings": managed,
    "bounded temporary files": lambda r: all(0 < size <= TMP for size in r["filled"].values()),
    "a kernel that says no": lambda r: {result for call, result in r["kernel"].items() if call not in SECCOMPS} <= REFUSED | {"EINVAL"},
    "no user namespace": lambda r: r["kernel"]["unshare user"] in REFUSED,
    "no keyring": lambda r: {r["kernel"]["keyctl"], r["kernel"]["add_key"]} <= REFUSED,
    "protected files of the kernel": lambda r: set(r["files"]["protected"].values()) <= REFUSED,
    "no device": lambda r: set(r["files"]["devices"]) <= {"core", "fd", "full", "mqueue", "null", "ptmx", "pts", "random", "shm", "stderr",
                                                        "stdin", "stdout", "tty", "urandom", "zero", "console"},
    "a name of its own": lambda r: r["hostname"] == "cx",
}


def breaches(report: dict) -> set[str]:
    """The walls that do not stand."""
    return {name for name, stands in WALLS.items() if not stands(report)}
