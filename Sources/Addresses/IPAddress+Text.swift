// SPDX-License-Identifier: Apache-2.0

extension IPAddress {
    /// Reads dotted decimal (exactly four decimal octets, no leading zeros) or the forms of RFC 4291 section
    /// 2.2. Returns nil for anything else, including zone identifiers and the octal and hexadecimal forms of
    /// `inet_aton`.
    public init?(_ text: some StringProtocol) {
        if let value = Self.dottedDecimal(text) {
            self.init(v4: value)
        } else if let value = Self.colonHexadecimal(text) {
            self.init(v6: value)
        } else {
            return nil
        }
    }

    private static func dottedDecimal(_ text: some StringProtocol) -> UInt32? {
        let octets = text.split(separator: ".", omittingEmptySubsequences: false)
        guard octets.count == 4 else { return nil }
        var value: UInt32 = 0
        for octet in octets {
            guard (1...3).contains(octet.utf8.count), octet.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                octet.utf8.count == 1 || octet.first != "0", let number = UInt8(octet)
            else { return nil }
            value = value << 8 | UInt32(number)
        }
        return value
    }

    private static func colonHexadecimal(_ text: some StringProtocol) -> UInt128? {
        let text = String(text)
        guard text.utf8.contains(UInt8(ascii: ":")) else { return nil }
        guard let gap = text.firstRange(of: "::") else {
            let groups = groups(of: text[...])
            return groups?.count == 8 ? groups.map(number) : nil
        }
        let tail = text[gap.upperBound...]
        guard !tail.hasPrefix(":"), let left = groups(of: text[..<gap.lowerBound]),
            let right = groups(of: tail),
            left.count + right.count <= 7
        else { return nil }
        return number(left + Array(repeating: 0, count: 8 - left.count - right.count) + right)
    }

    /// Returns the 16-bit groups of one side of the `::`. The last may be dotted decimal, and then counts as
    /// two.
    private static func groups(of text: Substring) -> [UInt16]? {
        guard !text.isEmpty else { return [] }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        var groups: [UInt16] = []
        for (index, part) in parts.enumerated() {
            if index == parts.count - 1, part.contains("."), let embedded = dottedDecimal(part) {
                groups += [UInt16(truncatingIfNeeded: embedded >> 16), UInt16(truncatingIfNeeded: embedded)]
            } else {
                guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy(isHexadecimal),
                    let group = UInt16(part, radix: 16)
                else { return nil }
                groups.append(group)
            }
        }
        return groups
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }

    private static func number(_ groups: [UInt16]) -> UInt128 {
        groups.reduce(0) { $0 << 16 | UInt128($1) }
    }
}

extension IPAddress: CustomStringConvertible {
    /// Dotted decimal, or the canonical text of RFC 5952.
    public var description: String {
        switch family {
        case .v4: bytes.map(String.init).joined(separator: ".")
        case .v6: canonicalText
        }
    }

    private var canonicalText: String {
        let groups = stride(from: 112, through: 0, by: -16).map {
            UInt16(truncatingIfNeeded: value >> UInt128($0))
        }
        if groups[..<5].allSatisfy({ $0 == 0 }), groups[5] == 0xffff {
            return "::ffff:\(IPAddress(v4: UInt32(truncatingIfNeeded: value)))"
        }
        let zeros = Self.longestZeroRun(groups)
        let text = { (part: ArraySlice<UInt16>) in part.map { String($0, radix: 16) }.joined(separator: ":") }
        guard zeros.count > 1 else { return text(groups[...]) }
        return "\(text(groups[..<zeros.lowerBound]))::\(text(groups[zeros.upperBound...]))"
    }

    private static func longestZeroRun(_ groups: [UInt16]) -> Range<Int> {
        var longest = 0..<0
        var start = 0
        for index in groups.indices {
            if groups[index] != 0 {
                start = index + 1
            } else if index + 1 - start > longest.count {
                longest = start..<(index + 1)
            }
        }
        return longest
    }
}

extension IPAddress: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let address = IPAddress(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not an IP address: \(text)")
        }
        self = address
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
