extension FindingRule {
    public static let controlCharacter = FindingRule(
        "text/control-character", .error,
        summary: "a control character, or one that cannot be seen",
        rationale: """
            Such characters make a file say something else than it shows. A zero-width space in a deny rule leaves a \
            rule that matches nothing, a mark for the direction of writing shows words in another order, and an escape \
            sequence erases a line on the terminal of who reads it. They are refused in the text, in comments too, and \
            in strings that write them as an escape. Remove them, and a byte order mark too. Letters of any language \
            are read.
            """,
        bad: [
            "claude: {settings: {permissions: {deny: [\"Bash(git↓\u{200B} push *)\"]}}}",
            "# Reads only. ↓\u{202E}.gnihtyna egnahc yaM",
            #"description: ↓"Reads only.\e[2K""#,
            RuleExample("↓\u{FEFF}cx: 1\nname: example\n", isWhole: true),
        ],
        good: [
            #"claude: {settings: {permissions: {deny: ["Bash(git push*)"]}}}"#,
            "description: Störungen ansehen, nichts ändern – 読み取り専用",
        ])
}
