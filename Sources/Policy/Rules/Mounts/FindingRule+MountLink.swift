public import Documents

extension FindingRule {
    public static let mountLink = FindingRule(
        "mounts/link", .warning,
        summary: "a source that is a symbolic link, or lies behind one, on this machine",
        rationale: """
            A launch follows the link and mounts what it leads to at that moment. So what the agent sees is not what the \
            reviewed file names, but what whoever may change the link wants it to see. Name the place itself. A link \
            into a place of keys is an error (`mounts/source`).
            """,
        bad: [
            RuleExample(
                "mounts: [↓{source: ~/runbooks, target: /mnt/runbooks}]  # a link to /srv/runbooks",
                sources: ["~/runbooks": .link("~/runbooks", leadsTo: "/srv/runbooks")])
        ],
        good: [
            "mounts: [{source: /srv/runbooks, target: /mnt/runbooks}]"
        ])
}
