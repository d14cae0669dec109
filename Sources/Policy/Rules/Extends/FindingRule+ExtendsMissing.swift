public import Documents

extension FindingRule {
    public static let extendsMissing = FindingRule(
        "extends/missing", .error,
        summary: "a policy to extend that is not found, or cannot be read",
        rationale: """
            Deny rules and limits of a parent that is not there would be gone without a word, so nothing is launched. \
            A name is looked for in `~/.config/cx/policies`, in `/etc/cx/policies` and among the policies shipped with \
            cx, in this order and never in the working directory; a path that begins with `./` or `../` is relative to \
            the file that names it. `cx policy list` shows what there is.
            """,
        bad: [
            "extends: [↓bsae]",
            "extends: [↓./team.yaml]",
        ],
        good: [
            "extends: [base]",
            RuleExample("extends: [./team.yaml]", files: ["./team.yaml": "cx: 1\nname: team\n"]),
        ])
}
