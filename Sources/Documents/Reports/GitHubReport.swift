// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Writes findings as GitHub's workflow commands, which show them beside the lines of a pull request
/// (<https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions>).
public struct GitHubReport: Reporter {
    public init() {}

    public func report(_ check: PolicyCheck) -> String {
        check.findings.map(Self.line).joinedLines
    }

    private static func line(_ finding: Finding) -> String {
        var properties = [("file", finding.origin.file), ("line", "\(finding.origin.line)")]
        // GitHub refuses columns for findings of several lines.
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

    /// Escapes a message as the runner's `command.ts` does.
    private static func data(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    /// Escapes a property's value as `command.ts` does, and makes it safe to print: the log of the run shows
    /// it unchanged.
    private static func property(_ text: String) -> String {
        data(Printable.escaped(text)).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
