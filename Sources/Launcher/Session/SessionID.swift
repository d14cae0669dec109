// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol

/// The name of one launch: its UTC start, and five letters that make it unique. IDs sort by time.
public struct SessionID: Hashable, Sendable {
    public let text: String

    private static let letters = "abcdefghijkmnpqrstuvwxyz23456789"

    static func make(at time: Date = Date()) -> SessionID {
        let parts = Calendar(identifier: .gregorian).dateComponents(in: .gmt, from: time)
        let digits = [parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second]
            .map { ($0 ?? 0) < 10 ? "0\($0 ?? 0)" : "\($0 ?? 0)" }
        let tail = String((0..<5).compactMap { _ in Self.letters.randomElement() })
        return SessionID(unchecked: digits[..<3].joined() + "-" + digits[3...].joined() + "-" + tail)
    }

    private init(unchecked text: String) {
        self.text = text
    }

    /// Returns nil unless the text has the form `YYYYMMDD-HHMMSS-xxxxx`.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [8, 6, 5],
            parts[..<2].joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            parts[2].allSatisfy(Self.letters.contains)
        else { return nil }
        self.text = String(text)
    }

    /// The start in whole seconds; the distant past if the digits are not a valid time.
    var started: Date {
        var parts: [Substring] = []
        for (from, count) in [(0, 4), (4, 2), (6, 2), (9, 2), (11, 2), (13, 2)] {
            parts.append(text.dropFirst(from).prefix(count))
        }
        let time = "\(parts[..<3].joined(separator: "-"))T\(parts[3...].joined(separator: ":")).000Z"
        return Timestamp.date(time) ?? .distantPast
    }

    /// The name of the session's container.
    var container: String { "cx-\(text)" }
}

extension SessionID: Comparable {
    /// Sorts by start, and by letters within one second.
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
