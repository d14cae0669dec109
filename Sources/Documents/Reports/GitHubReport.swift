// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Writes findings as GitHub's workflow commands, which show them beside the lines of a pull request
/// (<https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions>).
public struct GitHubReport: Reporter {
    /// GitHub shows this many errors, and as many warnings, of one step beside their lines
    /// (<https://docs.github.com/en/rest/checks/runs>, <https://github.com/orgs/community/discussions/26680>).
    static let mostShown = 10

    private let address: (String) -> ReportAddress

    /// - Parameter address: finds the address of a finding's file.
    public init(address: @escaping (String) -> ReportAddress = { .checkout($0) }) {
        self.address = address
    }

    public func report(_ check: PolicyCheck) -> String {
        var lines = check.findings.map(line)
        if check.errors > Self.mostShown || check.warnings > Self.mostShown {
            lines.append(
                "::notice title=cx::GitHub shows the first \(Self.mostShown) errors and warnings of a step beside "
                    + "their lines. The log of this step has all \(check.findings.count) findings.")
        }
        return lines.joinedLines
    }

    private func line(_ finding: Finding) -> String {
        var properties: [(String, String)] = []
        var place: String?
        switch address(finding.origin.file) {
        case .checkout(let path): properties = [("file", path)] + Self.range(finding)
        // No pull request has such a file, so the text says where it is.
        case .machine, .elsewhere: place = "\(finding.origin): "
        }
        properties.append(("title", "cx \(finding.rule)"))
        let fields = properties.map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
        let help = finding.help == finding.fix?.title ? nil : finding.help
        let notes = finding.related.map { "note: \($0.origin): \($0.message)" }
        let hints = [help.map { "help: \($0)" }, finding.fix.map { "fix: \($0.title)" }].compactMap(\.self)
        let message = ([(place ?? "") + finding.message] + hints + notes).map(Printable.escaped)
            .joined(separator: "\n")
        return "::\(finding.severity.rawValue) \(fields)::\(Self.data(message))"
    }

    /// GitHub refuses columns for findings of several lines.
    private static func range(_ finding: Finding) -> [(String, String)] {
        let lines = [("line", "\(finding.origin.line)"), ("endLine", "\(finding.end.line)")]
        guard finding.end.line == finding.origin.line else { return lines }
        return [
            lines[0], ("col", "\(finding.origin.column)"), lines[1], ("endColumn", "\(finding.end.column)"),
        ]
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
