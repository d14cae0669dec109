// SPDX-License-Identifier: Apache-2.0

import Documents
import FoundationEssentials
import GuardProtocol
import Policy

/// One line of `audit.jsonl`, chained to the previous one. docs/audit.md describes the format for other
/// readers.
struct AuditLine: Hashable, Sendable {
    /// The session's ID.
    var session: String
    var entry: AuditEntry
    /// The digest of the previous line.
    var previous: String

    /// The value of `previous` in the first line.
    static let origin = String(repeating: "0", count: 64)

    /// The longest line in bytes, without its line feed: several times the size of the longest command with
    /// every byte escaped.
    static let longest = 1 << 20

    /// Returns the SHA-256 in hexadecimal of a line's bytes, without its line feed.
    static func digest(of bytes: some Sequence<UInt8>) -> String {
        SHA256Text.of(bytes)
    }

    /// The line without a line feed.
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
        case .ended(let end, _): end.write(to: &line)
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
            entry = .started(try SessionStart(from: decoder), at: try time())
        case .assumed:
            entry = .assumed(try RoleAssumed(from: decoder), at: try time())
        case .failed:
            entry = .failed(try RoleFailed(from: decoder), at: try time())
        case .kept:
            entry = .kept(try FileKept(from: decoder), at: try time())
        case .missing:
            entry = .missing(try FileMissing(from: decoder), at: try time())
        case .changed:
            entry = .changed(try FileChanged(from: decoder), at: try time())
        case .ended:
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

    /// The fields that each kind of line has.
    static let common: Set = ["time", "session", "event", "previous"]
    private static let added: Set = ["session", "previous", "bytes"]

    private static func time(in container: KeyedDecodingContainer<Key>) throws -> Date {
        guard let time = Timestamp.date(try container.decode(String.self, forKey: .time)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .time, in: container, debugDescription: "not ISO 8601")
        }
        return time
    }
}

extension GuardEvent {
    /// The bytes in both directions; nil unless the event describes a carried connection.
    fileprivate var carriedBytes: Int? {
        guard case .connectionClosed(_, let traffic) = payload else { return nil }
        let (sum, overflow) = traffic.bytesIn.addingReportingOverflow(traffic.bytesOut)
        return overflow ? Int.max : sum
    }
}

/// Reads the lines of an audit log one after the other, with at most one line in memory.
struct AuditReader {
    struct Line: Hashable, Sendable {
        /// The line without its line feed, or the beginning of an overlong line.
        var bytes: [UInt8]
        /// True if a line feed ends the line. Only the last line can lack one.
        var isEnded: Bool
        /// True if the line has more than `AuditLine.longest` bytes.
        var isTooLong: Bool
    }

    private let source: any ByteSource
    private var chunk: ArraySlice<UInt8> = []

    init(source: any ByteSource) {
        self.source = source
    }

    /// Returns nil at the end.
    mutating func next() throws(CXError) -> Line? {
        var line = Line(bytes: [], isEnded: false, isTooLong: false)
        while true {
            if chunk.isEmpty { chunk = try source.read(65_536)[...] }
            guard !chunk.isEmpty else { return line.bytes.isEmpty ? nil : line }
            let end = chunk.firstIndex(of: 0x0a)
            let part = chunk[..<(end ?? chunk.endIndex)]
            chunk = end.map { chunk[($0 + 1)...] } ?? []
            let room = AuditLine.longest - line.bytes.count
            line.bytes += part.prefix(room)
            if part.count > room { line.isTooLong = true }
            if end != nil {
                line.isEnded = true
                return line
            }
        }
    }
}
