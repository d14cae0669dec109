import FoundationEssentials
import Policy

/// What `cx sessions verify` found.
public struct AuditVerification: Hashable, Sendable, Codable {
    public enum State: String, Hashable, Sendable, Codable {
        /// From the session's start to its end, every line is as it was written.
        case whole
        /// The session runs; so far every line is as it was written.
        case running
        /// No line is wrong, but nobody closed the record: cx was killed, or its end was taken away.
        case unfinished
        case broken
    }

    public var session: String
    public var state: State
    public var lines: Int
    /// The SHA-256 of the last line: who has noted it elsewhere can tell later whether the whole log is the
    /// same.
    public var last: String
    public var findings: [AuditFinding]

    /// True if nobody can have cause to doubt the record.
    public var isSound: Bool {
        switch state {
        case .whole, .running: true
        case .unfinished, .broken: false
        }
    }
}

extension AuditVerification {
    /// Reads all of a session's record.
    /// - Parameter visit: gets every line that is of this session's.
    /// - Throws: where the record cannot be read, or is not the caller's own.
    public static func of(_ session: StoredSession) throws(LaunchError) -> AuditVerification {
        try of(session) { _ in }
    }

    static func of(
        _ session: StoredSession, _ visit: (AuditEntry) -> Void
    ) throws(LaunchError) -> AuditVerification {
        // Before anything is read: a session that ends meanwhile was running, and not cut off.
        // Whoever may hold the lock may do so later, too: a record with an end is not of a session that runs.
        let hasEnded = try session.kept.recordIfReadable()?.ended != nil
        return try of(session.kept, isRunning: try session.isRunning() && !hasEnded, visit)
    }

    /// - Parameter isRunning: whether its end cannot be there yet.
    static func of(
        _ session: KeptRecord, isRunning: Bool, _ visit: (AuditEntry) -> Void
    ) throws(LaunchError) -> AuditVerification {
        var chain = AuditChain(session: session.id.text)
        var findings: [AuditFinding] = []
        if var reader = try session.audit() {
            while let line = try reader.next() {
                // A line that its cx is just writing.
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
                    kind: .brokenChain, line: nil, problem: "there is more that is wrong than is listed here")
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

    /// What to print: one sentence, and a line for each finding.
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
