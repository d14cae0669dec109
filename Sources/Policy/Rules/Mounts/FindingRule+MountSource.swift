public import Documents

extension FindingRule {
    public static let mountSource = FindingRule(
        "mounts/source", .error,
        summary: "a mount's source that is a place of keys or sockets, or no plain path",
        rationale: """
            What is mounted can be read by everything inside, and what is read goes to the model and to any host that \
            the policy allows. So no mount is, holds or lies in `~/.aws`, `~/.ssh`, `~/.config` and other places of \
            keys, the home or the file system as a whole, `/etc`, `/proc`, or folders in which engines keep their \
            sockets: whoever reaches one of those leaves the sandbox. Copy what the agent needs into a folder of its \
            own. A launch asks again, with links and bind mounts followed, and so does the check on the machine that it \
            runs on, of the homes of all its accounts.
            """,
        bad: [
            """
            mounts:
              - {source: ↓~/, target: /mnt/home}
              - {source: ↓~/.aws/config, target: /mnt/aws-config}
              - {source: ↓/run/user/1000, target: /mnt/run}
              - {source: ↓/tmp, target: /mnt/tmp}
              - {source: ↓./runbooks, target: /mnt/runbooks}
            """,
            RuleExample(
                "mounts: [↓{source: /srv/people, target: /mnt/people}]",
                sources: ["/srv/people": .protected("it holds the home /srv/people/ada")]),
        ],
        good: [
            """
            mounts:
              - {source: ~/runbooks, target: /mnt/runbooks}
              - {source: /srv/dashboards, target: /mnt/dashboards, optional: true}
            """
        ])
}
