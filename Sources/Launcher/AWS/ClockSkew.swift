// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol

/// The difference between this machine's clock and AWS's, read from AWS's refusal of a signature for its
/// time: `Signature expired: 20261121T101010Z is now earlier than 20261121T101510Z (20261121T102010Z - 5
/// min.)`.
struct ClockSkew: Hashable, Sendable {
    /// Positive if this machine's clock is ahead; nil if AWS did not say its own time.
    let seconds: Int?

    init(_ message: String) {
        let times = message.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.compactMap(Self.time)
        // The three times are the request's, the limit, and AWS's own.
        seconds = times.count == 3 ? Int((times[0].timeIntervalSince(times[2])).rounded()) : nil
    }

    /// Reads ISO 8601 without separators, as signatures have it.
    private static func time(_ text: Substring) -> Date? {
        let digits = text.filter(\.isNumber)
        guard text.count == 16, digits.count == 14, text.hasSuffix("Z") else { return nil }
        var parts: [Substring] = []
        for (from, count) in [(0, 4), (4, 2), (6, 2), (8, 2), (10, 2), (12, 2)] {
            parts.append(digits.dropFirst(from).prefix(count))
        }
        return Timestamp.date("\(parts[..<3].joined(separator: "-"))T\(parts[3...].joined(separator: ":"))Z")
    }
}

extension ClockSkew: CustomStringConvertible {
    var description: String {
        guard let seconds else { return "this machine's clock is off" }
        let minutes = abs(seconds) / 60
        let amount = minutes > 0 ? "\(minutes) min" : "\(abs(seconds)) s"
        return "this machine's clock is \(amount) \(seconds > 0 ? "ahead of" : "behind") AWS's"
    }
}
