// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Writes findings for people, as compilers do: the place, the line, and marks under the characters.
public struct TextReport: Reporter {
    /// The kind of a piece of the report, which decides its colour.
    public enum Role: Sendable {
        case place, error, warning, gutter, hint
    }

    /// Gives a piece its colour. Returns the text unchanged if there is no terminal.
    private let paint: (String, Role) -> String

    public init(paint: @escaping (String, Role) -> String = { text, _ in text }) {
        self.paint = paint
    }

    public func report(_ check: PolicyCheck) -> String { lines(check).joinedLines }

    /// The last line says how many findings there are.
    func lines(_ check: PolicyCheck) -> [String] {
        var texts: [String: SourceText] = [:]
        var lines: [String] = []
        // Other findings of such a line would show the secret, too.
        let hidden = Set(
            (check.findings + check.allowed.map(\.finding)).filter(\.hidesSource).map(Self.line))
        for finding in check.findings {
            let file = finding.origin.file
            if texts[file] == nil { texts[file] = check.texts[file].map(SourceText.init) }
            lines += self.lines(finding, text: hidden.contains(Self.line(finding)) ? nil : texts[file])
        }
        return lines + summary(check)
    }

    private static func line(_ finding: Finding) -> String {
        "\(finding.origin.line) \(finding.origin.file)"
    }

    private func lines(_ finding: Finding, text: SourceText?) -> [String] {
        let place = paint(
            "\(Printable.escaped(finding.origin.file)):\(finding.origin.line):\(finding.origin.column):",
            .place)
        var lines = ["\(place) \(label(finding.severity)) \(finding.message) [\(finding.rule)]"]
        if let text {
            let line = text.line(finding.origin.line)
            let end = finding.end.line == finding.origin.line ? finding.end.column : line.count + 1
            let excerpt = SourceExcerpt(line: line, from: finding.origin.column, to: end)
            let number = String(finding.origin.line)
            let margin = String(repeating: " ", count: max(0, 5 - number.count))
            let blanks = String(repeating: " ", count: margin.count + number.count)
            if !excerpt.text.isEmpty {
                let bar = paint("|", .gutter)
                let role = finding.severity == .error ? Role.error : .warning
                lines.append("\(margin)\(paint(number, .gutter)) \(bar) \(excerpt.text)")
                lines.append("\(blanks) \(bar) \(indented(excerpt.marks, role))")
            }
        }
        for place in finding.related {
            let origin = Printable.escaped("\(place.origin)")
            lines.append("    \(paint("note:", .hint)) \(origin): \(place.message)")
        }
        if let help = finding.help, help != finding.fix?.title {
            lines.append("    \(paint("help:", .hint)) \(help)")
        }
        if let fix = finding.fix { lines.append("    \(paint("fix:", .hint)) \(fix.title)") }
        return lines
    }

    /// Colours the marks, but not the blanks before them.
    private func indented(_ marks: String, _ role: Role) -> String {
        let blanks = marks.prefix { $0 == " " }
        return blanks + paint(String(marks.dropFirst(blanks.count)), role)
    }

    private func label(_ severity: FindingSeverity) -> String {
        switch severity {
        case .error: paint("error:", .error)
        case .warning: paint("warning:", .warning)
        }
    }

    private func summary(_ check: PolicyCheck) -> [String] {
        var lines: [String] = []
        if check.leftOut > 0 {
            lines.append("\(Pluralized.of(check.leftOut, "finding", "findings")) of the baseline left out")
        }
        let policies = Pluralized.of(check.policies, "policy", "policies")
        guard check.policies > 0 else { return [] }
        guard !check.findings.isEmpty else { return lines + ["no findings in \(policies)"] }
        var counts: [String] = []
        if check.errors > 0 { counts.append(Pluralized.of(check.errors, "error", "errors")) }
        if check.warnings > 0 { counts.append(Pluralized.of(check.warnings, "warning", "warnings")) }
        lines.append("\(counts.joined(separator: ", ")) in \(policies)")
        let fixable = check.findings.count { $0.fix != nil }
        if fixable > 0 { lines.append("\(fixable) of them with a fix: --fix makes it") }
        return lines
    }
}

/// A count with its noun.
enum Pluralized {
    /// Returns `1 error` or `2 errors`.
    static func of(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }
}
