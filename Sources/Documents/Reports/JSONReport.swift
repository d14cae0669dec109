// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Writes findings for programs: a list of records in the order of the text report.
public struct JSONReport: Reporter {
    public init() {}

    public func report(_ check: PolicyCheck) throws -> String {
        try JSONText.of(check.findings.map(FindingRecord.init))
    }
}

/// A finding as `cx policy check --format json` prints it, and as a baseline holds it.
public struct FindingRecord: Hashable, Sendable {
    public var rule: String
    public var severity: FindingSeverity
    public var file: String
    /// Lines and columns are counted from 1. The end is behind the last character.
    public var line: Int
    public var column: Int
    public var endLine: Int
    public var endColumn: Int
    public var message: String
    public var help: String?
    public var fix: Fix?

    /// The change that `--fix` would make.
    public struct Fix: Hashable, Sendable, Codable {
        public var title: String
        public var edits: [Edit]
    }

    public struct Edit: Hashable, Sendable, Codable {
        public var line: Int
        public var column: Int
        public var endLine: Int
        public var endColumn: Int
        public var text: String
    }

    public init(_ finding: Finding) {
        rule = finding.rule
        severity = finding.severity
        file = finding.origin.file
        line = finding.origin.line
        column = finding.origin.column
        endLine = finding.end.line
        endColumn = finding.end.column
        message = finding.message
        help = finding.help
        fix = finding.fix.map { fix in
            Fix(
                title: fix.title,
                edits: fix.edits.map {
                    Edit(
                        line: $0.start.line, column: $0.start.column, endLine: $0.end.line,
                        endColumn: $0.end.column,
                        text: $0.text)
                })
        }
    }
}

extension FindingRecord: Codable {
    private enum CodingKeys: CodingKey {
        case rule, severity, file, line, column, endLine, endColumn, message, help, fix
    }

    /// Writes every key. A missing value is `null`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(rule, forKey: .rule)
        try container.encode(severity, forKey: .severity)
        try container.encode(file, forKey: .file)
        try container.encode(line, forKey: .line)
        try container.encode(column, forKey: .column)
        try container.encode(endLine, forKey: .endLine)
        try container.encode(endColumn, forKey: .endColumn)
        try container.encode(message, forKey: .message)
        try container.encode(help, forKey: .help)
        try container.encode(fix, forKey: .fix)
    }
}
