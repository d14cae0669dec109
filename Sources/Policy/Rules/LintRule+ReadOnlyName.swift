// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents
import IAM

extension LintRule {
    public static let workspaceWritable: LintRule = LintRule(
        "workspace/writable", .warning,
        summary: "a writable workspace in a policy whose name says read-only",
        rationale: """
            People choose a policy by its name. A policy that is called read-only and lets the agent change \
            the working directory is not what they chose. Leave `access` out, which makes the workspace \
            read-only, or rename the policy.
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

extension LintRule {
    public static let mountWritable: LintRule = LintRule(
        "mounts/writable", .warning,
        summary: "a writable mount although the name of the policy, or of the mount, says read-only",
        rationale: """
            People choose a policy by its name. A policy that is called read-only and lets the agent write \
            files of the host is not what they chose. Make the mount read-only, or rename the policy.
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

extension LintRule {
    public static let awsWritable: LintRule = LintRule(
        "aws/writable", .warning,
        summary: "a session that may change things, in a policy whose name says read-only",
        rationale: """
            With `access: role` the session may do whatever the role may. With `session-policy: false`, cx \
            does not find out whether the role may change single resources. People choose a policy by its \
            name, and a policy that is called read-only should limit its session to reading. Say `access: \
            read-only` and let cx pass a session policy, or rename the policy.
            """,
        bad: [
            RuleExample("cx: 1\nname: readonly-audit\naws: {access: ↓role}", isWhole: true),
            RuleExample("cx: 1\nname: readonly-audit\naws: {session-policy: ↓false}", isWhole: true),
        ],
        good: [
            RuleExample("cx: 1\nname: readonly-audit\naws: {access: read-only}", isWhole: true),
            "aws: {access: role}",
        ])
}

extension PolicyRule {
    static let awsWritable = PolicyRule(.awsWritable, reads: [.name, .aws]) { review in
        guard ReadOnlyName.says(review.policy.name), let aws = review.draft.aws else { return }
        let shown = Printable.quoted(review.policy.name)
        for session in aws.sessions {
            if let access = session.access, access.value == .role {
                review.report(
                    .awsWritable, "the session may do whatever the role may, and \(shown) says read-only",
                    at: access.origin,
                    help: "say `access: read-only`")
            } else if let passes = session.passesPolicy, !passes.value {
                review.report(
                    .awsWritable,
                    "only the role itself limits the session to reading, and \(shown) says read-only",
                    at: passes.origin, help: "leave `session-policy` out")
            }
        }
    }
}

/// Names that tell their readers that nothing is changed.
enum ReadOnlyName {
    private static let words = ["readonly", "read-only", "read_only"]

    static func says(_ name: String) -> Bool {
        let lowered = name.lowercased()
        return words.contains(where: lowered.contains)
    }
}
