import Addresses

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
