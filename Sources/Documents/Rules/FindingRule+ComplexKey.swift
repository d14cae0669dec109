extension FindingRule {
    public static let complexKey = FindingRule(
        "yaml/complex-key", .error,
        summary: "a key that is not a string of one line",
        rationale: """
            YAML lets a list, a mapping or several lines be a key; no key of a policy is one, and programs differ in \
            what they make of it. Comparing such keys can also take time that grows with the square of their size, \
            which is why eight entries in the long form `? key` are refused before they are parsed. Write `key: \
            value`.
            """,
        bad: [
            "environment: {set: {↓[LANG, LC_ALL]: C}}",
            #"environment: {set: {↓"LANG\nLC_ALL": C}}"#,
            RuleExample(
                "environment:\n  set:\n"
                    + "ABCDEFGH".map { "    ?\($0 == "H" ? "↓" : "") \($0)\n    : \"1\"\n" }.joined()),
        ],
        good: [
            "environment: {set: {LANG: C, LC_ALL: C}}"
        ])
}
