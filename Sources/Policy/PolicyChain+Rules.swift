// SPDX-License-Identifier: Apache-2.0

public import Documents

extension LintRule {
    public static let extendsMissing = LintRule(
        "extends/missing", .error,
        summary: "a policy to extend that does not exist or cannot be read",
        rationale: """
            Without the parent, its deny rules and limits would silently be missing, so nothing is launched. \
            cx looks for a name in `~/.config/cx/policies`, in `/etc/cx/policies` and among the policies \
            shipped with cx, in this order and never in the working directory. A path that begins with `./` \
            or `../` is relative to the file that names it. `cx policy list` shows the policies that exist.
            """,
        bad: [
            "extends: [↓bsae]",
            "extends: [↓./team.yaml]",
        ],
        good: [
            "extends: [base]",
            RuleExample("extends: [./team.yaml]", files: ["./team.yaml": "cx: 1\nname: team\n"]),
        ])

    public static let extendsLoop = LintRule(
        "extends/loop", .error,
        summary: "a policy that extends itself, directly or through others",
        rationale: """
            Parents are read before their children. A loop has no first policy, so which value overrides \
            which would depend on where reading begins. Move what both need into a third policy that both \
            extend. The finding shows the loop.
            """,
        bad: [
            "extends: [↓./example.yaml]",
            RuleExample(
                "extends: [./team.yaml]",
                files: ["./team.yaml": "cx: 1\nname: team\nextends: [↓./example.yaml]\n"]),
        ],
        good: [
            RuleExample(
                "extends: [./team.yaml, ./common.yaml]",
                files: [
                    "./team.yaml": "cx: 1\nname: team\nextends: [./common.yaml]\n",
                    "./common.yaml": "cx: 1\nname: common\nlimits: {cpus: 2}\n",
                ])
        ])

    public static let extendsTooDeep = LintRule(
        "extends/too-deep", .error,
        summary: "a chain of more than 8 policies",
        rationale: """
            A reviewer has to keep all parents of a policy in mind. Beyond eight, one extending the other, \
            nobody can say what the policy grants. Extend several small parents side by side instead of a \
            long chain.
            """,
        bad: [
            RuleExample(
                "extends: [level-2]",
                files: Dictionary(
                    uniqueKeysWithValues: (2...9).map { level in
                        let parent =
                            switch level {
                            case ...7: "extends: [level-\(level + 1)]\n"
                            case 8: "extends: [↓level-9]\n"
                            default: ""
                            }
                        return ("level-\(level)", "cx: 1\nname: level-\(level)\n" + parent)
                    }))
        ],
        good: [
            RuleExample(
                "extends: [base, limits]", files: ["limits": "cx: 1\nname: limits\nlimits: {memory: 2GiB}\n"])
        ])

    public static let writableByEveryone = LintRule(
        "shape/writable-by-everyone", .error,
        summary: "a file that every user of the machine may write",
        rationale: """
            A policy decides what the agent may do, so whoever may write the file decides that. No launch \
            accepts a file that every user may write. Fix it with `chmod o-w FILE`.
            """,
        bad: [
            RuleExample(
                "↓cx: 1\nname: example\ndescription: Anybody may change this.\n", isWhole: true,
                writers: .everyone)
        ],
        good: [
            RuleExample(
                "cx: 1\nname: example\ndescription: Only its owner may change this.\n", isWhole: true,
                writers: .owner)
        ])

    public static let replaceable = LintRule(
        "shape/replaceable", .warning,
        summary: "a policy that someone other than the caller and root may change or replace",
        rationale: """
            Somebody else could change what the agent may do without a review: the file, a folder above it \
            or a link on the way belongs to another user, or a group or everybody may write it. A group with \
            its owner's number and no other members counts as the owner. In a sticky folder such as `/tmp` \
            nobody can replace another user's file. With `sudo`, the user who called it counts as the \
            caller. A launch refuses such a policy, and such parents. Remove the permission with `chmod \
            go-w`, or copy the policy to a folder of your own.
            """,
        bad: [
            RuleExample(
                "↓cx: 1\nname: example\ndescription: A group may change this.\n", isWhole: true,
                writers: .others("the group 100 may write it: chmod go-w FILE")),
            RuleExample(
                "↓cx: 1\nname: example\ndescription: Others may replace this.\n", isWhole: true,
                writers: .others(
                    "every user of this machine may write the folder /srv/policies: chmod go-w FOLDER")),
        ],
        good: [
            RuleExample(
                "cx: 1\nname: example\ndescription: Only its owner may change this.\n", isWhole: true,
                writers: .owner)
        ])
}
