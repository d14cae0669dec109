import Addresses

/// The findings as GitHub's workflow commands, which show them beside the lines of a pull request
/// (<https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions>).
public enum GitHubReport {
    public static func lines(_ check: PolicyCheck) -> [String] {
        check.findings.map(line)
    }

    private static func line(_ finding: Finding) -> String {
        var properties = [("file", finding.origin.file), ("line", "\(finding.origin.line)")]
        // Columns of findings of several lines are refused.
        if finding.end.line == finding.origin.line {
            properties += [
                ("col", "\(finding.origin.column)"), ("endLine", "\(finding.end.line)"),
                ("endColumn", "\(finding.end.column)"),
            ]
        } else {
            properties.append(("endLine", "\(finding.end.line)"))
        }
        properties.append(("title", "cx \(finding.rule)"))
        let fields = properties.map { "\($0)=\(property($1))" }.joined(separator: ",")
        let help = finding.help == finding.fix?.title ? nil : finding.help
        let message = [finding.message, help.map { "help: \($0)" }, finding.fix.map { "fix: \($0.title)" }]
            .compactMap(\.self).map(Printable.escaped).joined(separator: "\n")
        return "::\(finding.severity.rawValue) \(fields)::\(data(message))"
    }

    /// As the runner's `command.ts` escapes a message.
    private static func data(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    /// As it escapes a property's value, and safe to print: the log of the run shows it as it is.
    private static func property(_ text: String) -> String {
        data(Printable.escaped(text)).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
