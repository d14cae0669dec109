// SPDX-License-Identifier: Apache-2.0

import Addresses

/// A domain name as it stands in a message: any bytes, in any case. Names are equal if only the case of ASCII
/// letters differs (RFC 4343).
struct DNSName: Sendable {
    /// The longest name with its length bytes (RFC 1035 section 2.3.4).
    static let maximumLength = 255

    /// The uncompressed name, with a length byte before each label and a zero at the end.
    let wire: [UInt8]

    static let root = DNSName(uncheckedWire: [0])

    init(uncheckedWire wire: [UInt8]) {
        self.wire = wire
    }

    /// The labels, the first one first.
    var labels: [ArraySlice<UInt8>] {
        var labels: [ArraySlice<UInt8>] = []
        var index = 0
        while index < wire.count, wire[index] > 0 {
            let end = min(index + 1 + Int(wire[index]), wire.count)
            labels.append(wire[(index + 1)..<end])
            index = end
        }
        return labels
    }

    /// The names that this one is below, the longest first, without the root.
    var ancestors: [DNSName] {
        labels.dropFirst().map { DNSName(uncheckedWire: Array(wire[($0.startIndex - 1)...])) }
    }

    /// True for the name itself and each one below it.
    func isWithin(_ ancestor: DNSName) -> Bool {
        let start = wire.count - ancestor.wire.count
        var index = 0
        while index < start { index += 1 + Int(wire[index]) }
        return index == start
            && wire[start...].elementsEqual(ancestor.wire) { Self.lowercased($0) == Self.lowercased($1) }
    }

    /// The same name in lower case.
    var lowercased: DNSName { DNSName(uncheckedWire: wire.map(Self.lowercased)) }

    // Returns the byte in lower case. A length byte is at most 63, so it is never mistaken for a letter (65
    // to 90).
    static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
    }
}

extension DNSName: Hashable {
    static func == (left: Self, right: Self) -> Bool {
        left.wire.elementsEqual(right.wire) { lowercased($0) == lowercased($1) }
    }

    func hash(into hasher: inout Hasher) {
        wire.withUnsafeBytes { bytes in
            for byte in bytes { hasher.combine(Self.lowercased(byte)) }
        }
    }
}

extension DNSName {
    init(_ host: HostName) {
        self.init(labels: host.text.split(separator: ".").map { Array($0.utf8) })
    }

    /// - Parameter labels: of 1 to 63 bytes each.
    init(labels: [[UInt8]]) {
        self.init(uncheckedWire: labels.flatMap { [UInt8(truncatingIfNeeded: $0.count)] + $0 } + [0])
    }
}

extension DNSName: CustomStringConvertible {
    /// The name without the last dot, in lower case, as events have it. Bytes other than letters, digits, `-`
    /// and `_` are written as `\DDD` (RFC 1035 section 5.1), so that a name cannot carry control sequences
    /// into a terminal or a log. It has at most 253 characters, then `…`.
    var description: String {
        let text = labels.map { $0.map(Self.escaped).joined() }.joined(separator: ".")
        guard !text.isEmpty else { return "." }
        return text.utf8.count <= 253 ? text : String(text.prefix(253)) + "…"
    }

    private static func escaped(_ byte: UInt8) -> String {
        switch byte {
        case 0x30...0x39, 0x61...0x7a, 0x2d, 0x5f:
            String(UnicodeScalar(byte))
        case 0x41...0x5a:
            String(UnicodeScalar(byte | 0x20))
        default:
            "\\" + String(repeating: "0", count: 3 - String(byte).count) + String(byte)
        }
    }
}
