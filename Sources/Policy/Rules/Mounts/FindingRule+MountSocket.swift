public import Documents

extension FindingRule {
    public static let mountSocket = FindingRule(
        "mounts/socket", .error,
        summary: "a socket or a device, by its name or on this machine",
        rationale: """
            A socket is no file: whoever connects to it speaks to a program outside of the sandbox, with that program's \
            rights. The socket of a container engine is as good as root on the machine, and that of an SSH agent lends \
            every key. A launch mounts files and folders only. Leave it out, and give the agent what it needs of the \
            program as a file.
            """,
        bad: [
            "mounts: [{source: ↓/srv/app/app.sock, target: /mnt/app}]",
            "mounts: [{source: ↓/var/run/docker.sock, target: /mnt/docker}]",
            "mounts: [{source: ↓/tmp/ssh-XXkq3f/agent.811, target: /mnt/agent}]",
            RuleExample(
                "mounts: [↓{source: /srv/queue, target: /mnt/queue}]  # /srv/queue is a socket",
                sources: ["/srv/queue": .socket]),
        ],
        good: [
            "mounts: [{source: /srv/app/state, target: /mnt/app}]"
        ])
}
