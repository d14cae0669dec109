// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Writes findings for programs: a list of records in the order of the text report.
public struct JSONReport: Reporter {
    private let path: (String) -> String?
    private let absolutePath: (String) -> String?

    /// - Parameters:
    ///   - path: finds a file's path for ``FindingRecord/path``.
    ///   - absolutePath: finds it for ``FindingRecord/absolutePath``.
    public init(
        path: @escaping (String) -> String? = { _ in nil },
        absolutePath: @escaping (String) -> String? = { _ in nil }
    ) {
        self.path = path
        self.absolutePath = absolutePath
    }

    public func report(_ check: PolicyCheck) throws -> String {
        try JSONText.of(
            check.findings.map {
                FindingRecord($0, path: path($0.origin.file), absolutePath: absolutePath($0.origin.file))
            })
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
    /// Further places that the finding is about.
    public var related: [Place]?
    /// The file's path from the root of its checkout, or its absolute path if it is in none; nil for a text
    /// that is in no file. `file` is relative to the folder of the check.
    public var path: String?
    /// The file's absolute path without links, by which a baseline outside of a checkout knows it; nil for a
    /// text that is in no file.
    public var absolutePath: String?

    public struct Place: Hashable, Sendable, Codable {
        public var file: String
        public var line: Int
        public var column: Int
        public var endLine: Int
        public var endColumn: Int
        public var message: String
    }

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

    public init(_ finding: Finding, path: String? = nil, absolutePath: String? = nil) {
        self.path = path
        self.absolutePath = absolutePath
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
        related = finding.related.map {
            Place(
                file: $0.origin.file, line: $0.origin.line, column: $0.origin.column, endLine: $0.end.line,
                endColumn: $0.end.column, message: $0.message)
        }
    }
}

extension FindingRecord: Codable {
    private enum CodingKeys: CodingKey {
        case rule, severity, file, line, column, endLine, endColumn, message, help, fix, related, path,
            absolutePath
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
        try container.encode(related ?? [], forKey: .related)
        try container.encode(path, forKey: .path)
        try container.encode(absolutePath, forKey: .absolutePath)
    }
}
