public import Documents

extension FindingRule {
    public static let extendsTooDeep = FindingRule(
        "extends/too-deep", .error,
        summary: "a chain of more than 8 policies",
        rationale: """
            Who reviews a policy has to hold all of its parents in mind: beyond eight, each of the other, nobody can \
            say what it grants. Let policies extend several small parents side by side in place of a long chain.
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
}
