import Addresses
public import Documents

extension FindingRule {
    public static let workspaceWritable: FindingRule = FindingRule(
        "workspace/writable", .warning,
        summary: "a writable workspace in a policy whose name says read-only",
        rationale: """
            Whoever chooses a policy goes by its name. One that is called read-only and lets the agent change the \
            working directory does not do what was chosen. Leave `access` out, which makes the workspace read-only, or \
            call the policy something else.
            """,
        bad: [
            RuleExample("cx: 1\nname: read-only-review\nworkspace: {access: ↓read-write}", isWhole: true)
        ],
        good: [
            RuleExample("cx: 1\nname: read-only-review\nworkspace: {access: read-only}", isWhole: true),
            "workspace: {access: read-write}",
        ])
}

extension PolicyRule {
    static let workspaceWritable = PolicyRule(.workspaceWritable, reads: [.name, .workspace]) { review in
        guard let access = review.draft.workspaceAccess, access.value == .readWrite,
            ReadOnlyName.says(review.policy.name)
        else { return }
        review.report(
            .workspaceWritable,
            "the workspace can be written, and \(Printable.quoted(review.policy.name)) says read-only",
            at: access.origin, help: "say `access: read-only`, or call the policy something else")
    }
}
