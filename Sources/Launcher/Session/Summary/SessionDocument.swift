// SPDX-License-Identifier: Apache-2.0

import GuardProtocol

/// A session's summary as headings and tables, before it becomes text or Markdown.
struct SessionDocument: Hashable, Sendable {
    struct Section: Hashable, Sendable {
        var title: String
        /// Empty if the first column names what the second one shows.
        var header: [String]
        var rows: [[String]]
    }

    /// Text to be copied verbatim.
    struct Block: Hashable, Sendable {
        var title: String
        /// The language tag of a Markdown fence.
        var language: String
        /// Ends with a line feed and contains no fence.
        var text: String
    }

    var title: String
    var sections: [Section]
    var blocks: [Block]

    init(_ summary: SessionSummary) {
        title = "cx session \(summary.session)"
        sections = [Section(title: "", header: [], rows: summary.facts)]
        blocks = CloudTrailQuery.Kind.allCases.compactMap { kind in
            summary.cloudTrail[kind].map { Block(title: kind.title, language: kind.language, text: $0) }
        }
        add(
            "AWS sessions", ["name", "role", "session name", "source identity", "tags", "from", "until"],
            summary.roles.map(\.row))
        add("AWS sessions renewed", ["time", "name"], summary.roles.flatMap(\.refreshRows))
        add(
            "AWS sessions refused", ["time", "name", "why"],
            summary.roleFailures.map { [$0.time, $0.name, $0.reason] })
        add("Reached", ["host", "connections", "bytes in", "bytes out"], summary.reached.map(\.row))
        add("Allowed, but failed", ["what", "times"], summary.failed.map { [$0.what, "\($0.count)"] })
        add("Refused", ["wall", "what", "times", "first", "last", "why"], summary.refusedRows)
        add(
            "Allowed for a while", ["time", "event", "host", "why"],
            summary.grants.map { [$0.time, $0.event, $0.target, $0.reason ?? ""] })
        add("Failures", ["time", "what"], summary.failures.map { [$0.time, $0.reason] })
        add(
            "May run on this machine later", ["change", "file", "files", "folder", "why"],
            summary.changed.map {
                [$0.change, $0.file ?? "", "\($0.count ?? 1)", $0.folder ?? "", $0.reason]
            })
        add("Kept", ["file", "bytes", "digest"], summary.kept.map { [$0.file, "\($0.size)", $0.digest] })
        add(
            "Not kept", ["file", "files", "why"],
            summary.missing.map { [$0.file, "\($0.count ?? 1)", $0.reason] })
        add("Record", ["where", "what"], summary.record.findings.map(\.row))
    }

    private mutating func add(_ title: String, _ header: [String], _ rows: [[String]]) {
        if !rows.isEmpty { sections.append(Section(title: title, header: header, rows: rows)) }
    }
}

extension SessionSummary {
    fileprivate var facts: [[String]] {
        let who = user.map { name in "\(name) (\(uid.map(String.init) ?? "?"))" }
        return [
            ["policy", policy.map { name in name + (origin.map { " (\($0.rawValue))" } ?? "") }],
            ["policy digest", digest], ["image", image], ["image digest", imageDigest],
            ["command", command?.joined(separator: " ").shortPrintable],
            ["user", who ?? uid.map { "\($0)" }],
            ["incident", incident],
            ["names", resolve == .proxy ? "resolved by the proxy alone" : nil],
            ["cx", version], ["started", started],
            ["ended", ended ?? (state == .running ? "still running" : "not seen")],
            ["duration", seconds.map(SessionDuration.text)], ["exit status", exitStatus.map { "\($0)" }],
            ["ended because", reason],
            ["counted", isIncomplete ? "not all: more happened than could be counted" : nil],
            ["record", recordText], ["last line", "sha256 \(record.last)"],
        ].compactMap { row in row[1].map { [row[0] ?? "", $0] } }
    }

    private var recordText: String {
        switch record.state {
        case .whole: "whole, \(record.lines) lines"
        case .running: "unbroken so far, \(record.lines) lines"
        case .unfinished:
            "never closed, \(record.lines) lines: nobody can tell whether some are missing at its end"
        case .broken: "BROKEN: this is not what cx wrote"
        }
    }

    fileprivate var refusedRows: [[String]] {
        refused.map { [$0.wall, $0.what, "\($0.count)", $0.first, $0.last, $0.reason ?? ""] }
            + (otherRefusals > 0
                ? [["network", "more, of other kinds", "\(otherRefusals)", "", "", ""]] : [])
    }
}

extension SessionSummary.RolePart {
    fileprivate var row: [String] {
        [
            name, role, sessionName, sourceIdentity ?? "refused by the role", tags ? "yes" : "no", assumed,
            expiration,
        ]
    }

    fileprivate var refreshRows: [[String]] { refreshed.map { [$0, name] } }
}

extension SessionSummary.ReachedPart {
    fileprivate var row: [String] { [target, "\(connections)", "\(bytesIn)", "\(bytesOut)"] }
}

extension AuditFinding {
    fileprivate var row: [String] { [line.map { "line \($0)" } ?? "record", problem] }
}
