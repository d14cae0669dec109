import Documents
import FoundationEssentials
import GuardProtocol
import Policy

/// One line of `audit.jsonl`, chained to the one before; docs/audit.md describes it for everybody else.
struct AuditLine: Hashable, Sendable {
    /// The session's ID.
    var session: String
    var entry: AuditEntry
    /// The digest of the line before.
    var previous: String

    /// What the first line has as its `previous`.
    static let origin = String(repeating: "0", count: 64)

    /// The most bytes that a line can have, its line feed not counted: several times what the longest command
    /// takes, each byte of it escaped.
    static let longest = 1 << 20

    /// SHA-256 in hexadecimal of a line's bytes, without its line feed.
    static func digest(of bytes: some Sequence<UInt8>) -> String {
        SHA256Text.of(bytes)
    }

    /// Without a line feed.
    var bytes: [UInt8] {
        var line = JSONLineWriter()
        line.add("time", Timestamp.milliseconds(entry.time))
        line.add("session", session)
        line.add("event", entry.name)
        switch entry {
        case .started(let start, _): start.write(to: &line)
        case .seen(let event):
            event.write(to: &line)
            line.add("bytes", event.carriedBytes)
        case .assumed(let role, _): role.write(to: &line)
        case .failed(let role, _): role.write(to: &line)
        case .kept(let file, _): file.write(to: &line)
        case .missing(let file, _): file.write(to: &line)
        case .changed(let file, _): file.write(to: &line)
        case .ended(let end, _):
            line.add("exitStatus", end.exitStatus)
            line.add("reason", end.reason)
        }
        line.add("previous", previous)
        return line.finish()
    }
}

extension AuditLine: Decodable {
    private enum Key: String, CodingKey {
        case time, session, event, bytes, previous
    }

    static func read(_ bytes: [UInt8]) throws -> AuditLine {
        try JSONLine.decode(AuditLine.self, from: Data(bytes))
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        session = try container.decode(String.self, forKey: .session)
        previous = try container.decode(String.self, forKey: .previous)
        let time = { try Self.time(in: container) }
        switch AuditEntry.OwnName(rawValue: try container.decode(String.self, forKey: .event)) {
        case .started:
            try decoder.refuseKeys(besideCommon: SessionStart.Key.self)
            entry = .started(try SessionStart(from: decoder), at: try time())
        case .assumed:
            try decoder.refuseKeys(besideCommon: RoleAssumed.Key.self)
            entry = .assumed(try RoleAssumed(from: decoder), at: try time())
        case .failed:
            try decoder.refuseKeys(besideCommon: RoleFailed.Key.self)
            entry = .failed(try RoleFailed(from: decoder), at: try time())
        case .kept:
            try decoder.refuseKeys(besideCommon: FileKept.Key.self)
            entry = .kept(try FileKept(from: decoder), at: try time())
        case .missing:
            try decoder.refuseKeys(besideCommon: FileMissing.Key.self)
            entry = .missing(try FileMissing(from: decoder), at: try time())
        case .changed:
            try decoder.refuseKeys(besideCommon: FileChanged.Key.self)
            entry = .changed(try FileChanged(from: decoder), at: try time())
        case .ended:
            try decoder.refuseKeys(besideCommon: SessionEnd.Key.self)
            entry = .ended(try SessionEnd(from: decoder), at: try time())
        case nil:
            let event = try GuardEvent(from: decoder, beside: Self.added)
            guard event.kind != .keepingStep, event.request == nil else {
                throw DecodingError.dataCorruptedError(
                    forKey: .event, in: container, debugDescription: "never on record")
            }
            guard try container.decodeIfPresent(Int.self, forKey: .bytes) == event.carriedBytes else {
                throw DecodingError.dataCorruptedError(
                    forKey: .bytes, in: container,
                    debugDescription: "bytes is not the sum of bytesIn and bytesOut")
            }
            entry = .seen(event)
        }
    }

    fileprivate static let common: Set = ["time", "session", "event", "previous"]
    private static let added: Set = ["session", "previous", "bytes"]

    private static func time(in container: KeyedDecodingContainer<Key>) throws -> Date {
        guard let time = Timestamp.date(try container.decode(String.self, forKey: .time)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .time, in: container, debugDescription: "not ISO 8601")
        }
        return time
    }
}

extension Decoder {
    /// Throws where the line has a key that no line has, and none of this kind.
    fileprivate func refuseKeys<Key: CaseIterable & RawRepresentable>(
        besideCommon keys: Key.Type
    ) throws where Key.RawValue == String {
        try refuseKeys(otherThan: AuditLine.common.union(keys.allCases.map(\.rawValue)))
    }
}

extension SessionStart {
    fileprivate func write(to line: inout JSONLineWriter) {
        line.add("policy", policy)
        line.add("origin", origin?.rawValue)
        line.add("digest", digest)
        line.add("plan", plan)
        line.add("image", image)
        line.add("imageDigest", imageDigest)
        line.add("user", user)
        line.add("uid", uid)
        line.add("version", version)
        line.add("command", command)
        line.add("incident", incident)
    }
}

extension GuardEvent {
    /// In both directions; nil where the event does not tell of a carried connection.
    fileprivate var carriedBytes: Int? {
        guard let bytesIn, let bytesOut else { return nil }
        let (sum, overflow) = bytesIn.addingReportingOverflow(bytesOut)
        return overflow ? Int.max : sum
    }
}
