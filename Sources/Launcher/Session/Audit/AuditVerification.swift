// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Policy

/// The result of `cx sessions verify`.
public struct AuditVerification: Hashable, Sendable, Codable {
    public enum State: String, Hashable, Sendable, Codable {
        /// From the session's start to its end, every line is as it was written.
        case whole
        /// The session is running, and so far every line is as it was written.
        case running
        /// No line is wrong, but the record was never closed: cx was killed, or its end was removed.
        case unfinished
        case broken
    }

    public var session: String
    public var state: State
    public var lines: Int
    /// The SHA-256 of the last line. Anyone who has noted it elsewhere can check later that the whole log is
    /// unchanged.
    public var last: String
    public var findings: [AuditFinding]

    /// True if nothing gives cause to doubt the record.
    public var isSound: Bool {
        switch state {
        case .whole, .running: true
        case .unfinished, .broken: false
        }
    }
}

extension AuditVerification {
    /// Reads and verifies a session's whole record.
    /// - Parameter visit: receives each line of this session.
    /// - Throws: if the record cannot be read or does not belong to the caller.
    public static func of(_ session: StoredSession) throws(CXError) -> AuditVerification {
        try of(session) { _ in }
    }

    static func of(
        _ session: StoredSession, _ visit: (AuditEntry) -> Void
    ) throws(CXError) -> AuditVerification {
        // This is determined before anything is read, so that a session which ends meanwhile counts as
        // running and not as cut off. Anyone who may take the lock could also take it later, so a record with
        // an end never counts as running.
        let hasEnded = try session.kept.recordIfReadable()?.ended != nil
        return try of(session.kept, isRunning: try session.isRunning() && !hasEnded, visit)
    }

    /// - Parameter isRunning: true if the log cannot have its end yet.
    static func of(
        _ session: KeptRecord, isRunning: Bool, _ visit: (AuditEntry) -> Void
    ) throws(CXError) -> AuditVerification {
        var chain = AuditChain(session: session.id.text)
        var findings: [AuditFinding] = []
        if var reader = try session.audit() {
            while let line = try reader.next() {
                // The session's cx is still writing this line.
                if isRunning, !line.isEnded { break }
                if let entry = chain.check(line) { visit(entry) }
            }
        } else if !isRunning {
            findings.append(
                .init(kind: .cutOff, line: nil, problem: "there is no \(SessionFolder.auditFile)"))
        }
        if !isRunning { findings += try RecordCheck(session: session, chain: chain).findings() }
        var all = chain.findings + findings
        if chain.hasMoreFindings {
            all.append(
                .init(
                    kind: .brokenChain, line: nil, problem: "there are more findings than are listed here")
            )
        }
        let record = try session.recordIfReadable()
        let isClosed = chain.end != nil && record?.audit != nil
        let state: State =
            if !all.isEmpty { .broken } else if isRunning { .running } else if isClosed { .whole } else {
                .unfinished
            }
        return AuditVerification(
            session: session.id.text, state: state, lines: chain.seal.lines, last: chain.seal.last,
            findings: all)
    }

    /// The text to print: one sentence, and a line for each finding.
    public var text: [String] {
        let count = "\(lines) line\(lines == 1 ? "" : "s")"
        let headline =
            switch state {
            case .whole: "whole: \(count), from the session's start to its end; the last is sha256 \(last)"
            case .running: "still running: so far \(count), none changed, removed or inserted"
            case .unfinished:
                "never ended properly: \(count), none changed, removed or inserted in between; "
                    + "cx was killed, or the end was removed: nobody can tell whether something is missing there"
            case .broken: "BROKEN: this is not what cx wrote"
            }
        let details = findings.map { finding in
            "\(finding.line.map { "line \($0)" } ?? "record"): \(finding.problem)"
        }
        return ["\(session)  \(headline)"] + details.map { "    \($0)" }
    }
}

/// A deviation of a session's record from what cx wrote.
public struct AuditFinding: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// The line is not a line of an audit log at all.
        case garbage
        case tooLong = "too-long"
        /// The last line has no end.
        case tornLine = "torn-line"
        case otherSession = "other-session"
        /// The previous line is not the one that this line was written after.
        case brokenChain = "broken-chain"
        /// A start that is not first, a first line that is not a start, or lines after the end.
        case misplaced
        /// The log does not end where `session.json` says, or it is missing.
        case cutOff = "cut-off"
        /// `session.json` or `plan.json` differs from the log.
        case otherRecord = "other-record"
    }

    public var kind: Kind
    /// The line number from 1; nil if the finding is not about one line.
    public var line: Int?
    /// A printable description.
    public var problem: String
}
