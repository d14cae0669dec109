// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol

/// Verifies the lines of an audit log and finds those that are not as they were written. It reads nothing
/// itself. Promise E3 (docs/security.md).
struct AuditChain {
    private let session: String
    private(set) var findings: [AuditFinding] = []
    /// True if there are more findings than are kept. One broken line proves the damage, and a few more show
    /// where it is.
    private(set) var hasMoreFindings = false
    private(set) var seal = AuditSeal(lines: 0, last: AuditLine.origin)
    private(set) var start: SessionStart?
    private(set) var startTime: Date?
    private(set) var end: SessionEnd?
    private(set) var endTime: Date?
    private(set) var refusals = 0
    private(set) var kept: [FileKept] = []
    /// The digests of the last lines, to distinguish inserted or moved lines from changed ones.
    private var recent: [(line: Int, digest: String)] = []

    static let mostFindings = 50
    private static let mostRecent = 64
    /// More files than a guard keeps.
    private static let mostKept = 1000

    init(session: String) {
        self.session = session
    }

    /// - Returns: the entry of the line, if the line belongs to this session.
    @discardableResult
    mutating func check(_ line: AuditReader.Line) -> AuditEntry? {
        let before = seal
        let digest = AuditLine.digest(of: line.bytes)
        seal = AuditSeal(lines: before.lines + 1, last: digest)
        defer {
            recent.append((seal.lines, digest))
            if recent.count > Self.mostRecent { recent.removeFirst() }
        }
        guard !line.isTooLong else {
            report(.tooLong, "it has more than \(AuditLine.longest) bytes, more than any line")
            return nil
        }
        if !line.isEnded { report(.tornLine, "its end is missing") }
        let read: AuditLine
        do {
            read = try AuditLine.read(line.bytes)
        } catch {
            if line.isEnded {
                report(.garbage, "it is not a line of an audit log: \(Self.words(for: error))")
            }
            return nil
        }
        guard read.session == session else {
            report(.otherSession, "it belongs to session \(read.session.shortPrintable)")
            return nil
        }
        checkLink(of: read, to: before)
        checkPlace(of: read.entry)
        return read.entry
    }

    private mutating func checkLink(of line: AuditLine, to before: AuditSeal) {
        guard line.previous != before.last else { return }
        let known = recent.last { $0.digest == line.previous }
        let problem =
            if before.lines == 0 {
                "it is not the log's first line: the lines before it are missing"
            } else if line.previous == AuditLine.origin {
                "it was written as the first line of a log"
            } else if let known {
                "it was written right after line \(known.line): the lines in between were inserted or moved"
            } else {
                "line \(before.lines) was changed, or is not the line that this one was written after"
            }
        report(.brokenChain, problem)
    }

    private mutating func checkPlace(of entry: AuditEntry) {
        if end != nil { report(.misplaced, "it stands after the session's end") }
        switch entry {
        case .started(let started, let time):
            if seal.lines != 1 { report(.misplaced, "the session starts again") }
            if start == nil { (start, startTime) = (started, time) }
        case .seen(let event):
            if seal.lines == 1 { report(.misplaced, "the first line is not the session's start") }
            if event.refusal != nil { refusals += 1 }
        case .assumed, .failed, .missing, .changed:
            if seal.lines == 1 { report(.misplaced, "the first line is not the session's start") }
        case .kept(let file, _):
            if kept.count < Self.mostKept { kept.append(file) }
            if seal.lines == 1 { report(.misplaced, "the first line is not the session's start") }
        case .ended(let ended, let time):
            if seal.lines == 1 { report(.misplaced, "the first line is not the session's start") }
            if end == nil { (end, endTime) = (ended, time) }
        }
    }

    /// Reports a finding about the line that was just read.
    private mutating func report(_ kind: AuditFinding.Kind, _ problem: String) {
        guard findings.count < Self.mostFindings else { return hasMoreFindings = true }
        findings.append(AuditFinding(kind: kind, line: seal.lines, problem: problem))
    }

    private static func words(for error: any Error) -> String {
        let context: DecodingError.Context
        switch error {
        case DecodingError.keyNotFound(let key, _): return "\(key.stringValue.shortPrintable) is missing"
        case DecodingError.typeMismatch(_, let found): context = found
        case DecodingError.valueNotFound(_, let found): context = found
        case DecodingError.dataCorrupted(let found): context = found
        default: return "it cannot be read"
        }
        let key = context.codingPath.last.map { "\($0.stringValue.shortPrintable): " } ?? ""
        return key + context.debugDescription.shortPrintable
    }
}

/// The end of an audit log. `session.json` holds it, so that lines missing at the log's end are noticed.
public struct AuditSeal: Hashable, Sendable, Codable {
    public var lines: Int
    /// The SHA-256 of the last line, in hexadecimal.
    public var last: String
}
