import Addresses
public import Documents

extension FindingRule {
    public static let mountWritable: FindingRule = FindingRule(
        "mounts/writable", .warning,
        summary: "a writable mount where the name of the policy, or of the mount, says read-only",
        rationale: """
            Whoever chooses a policy goes by its name. One that is called read-only and lets the agent write files of \
            the host does not do what was chosen. Make the mount read-only, or call the policy something else.
            """,
        bad: [
            RuleExample(
                "cx: 1\nname: readonly-notes\nmounts: [↓{source: ~/notes, target: /mnt/notes, access: read-write}]",
                isWhole: true),
            "mounts: [↓{source: ~/notes, target: /mnt/read-only/notes, access: read-write}]",
        ],
        good: [
            "mounts: [{source: ~/notes, target: /mnt/notes, access: read-write}]",
            RuleExample(
                "cx: 1\nname: readonly-notes\nmounts: [{source: ~/notes, target: /mnt/notes}]", isWhole: true),
        ])
}

extension PolicyRule {
    static let mountWritable = PolicyRule(.mountWritable, reads: [.name, .mounts]) { review in
        for mount in review.policy.mounts where mount.access == .readWrite {
            guard let name = [review.policy.name, mount.source, mount.target].first(where: ReadOnlyName.says)
            else {
                continue
            }
            review.report(
                .mountWritable,
                "\(Printable.quoted(mount.source)) can be written, and \(Printable.quoted(name)) says read-only",
                at: mount.origin, help: "leave `access` out, or call it something else")
        }
    }
}
