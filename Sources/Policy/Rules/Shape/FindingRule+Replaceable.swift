public import Documents

extension FindingRule {
    public static let replaceable = FindingRule(
        "shape/replaceable", .warning,
        summary: "a policy that others than the caller and root may change or replace",
        rationale: """
            Somebody else could change what the agent may do, without anybody's review: the file, a folder above it or a link \
            on the way belongs to another user, or a group or everybody may write it. A group with its owner's number and \
            nobody else in it counts as the owner, and in a sticky folder as `/tmp` nobody replaces another's file. With \
            `sudo`, whoever called it counts as the caller. A launch refuses such a policy, parents included. Take the right \
            away with `chmod go-w`, or copy the policy to a place of your own.
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
