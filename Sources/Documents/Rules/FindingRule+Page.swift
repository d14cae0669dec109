extension FindingRule {
    /// All about the rule: its section of docs/rules.md, in a Markdown that is read on a terminal as well.
    public var page: String {
        let severity =
            switch severity {
            case .error: "Error"
            case .warning: "Warning"
            }
        let escapes =
            bad.contains(where: \.isEscaped)
            ? #", and `\u{…}` or `\t` for characters that cannot be seen"# : ""
        let parts =
            ["## `\(id)`", Paragraph.wrapped("\(severity): \(summary)."), Paragraph.wrapped(rationale)]
            + ["Bad, with `↓` before what is found\(escapes):"] + bad.map(\.page) + ["Good:"]
            + good.map(\.page)
        return parts.joined(separator: "\n\n") + "\n"
    }
}
