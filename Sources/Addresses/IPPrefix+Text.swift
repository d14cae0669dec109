// SPDX-License-Identifier: Apache-2.0

extension IPPrefix {
    /// Reads blocks that spaces separate, such as `3.0.0.0/15 2600:1f18::/33`. Returns nil if one of them is
    /// not a block.
    ///
    /// Lists have thousands of blocks and are read at every launch, so the usual forms are read by bytes. Any
    /// other form is read as a single block is.
    public static func list(_ text: some StringProtocol) -> [IPPrefix]? {
        list(Array(text.utf8)[...])
    }

    /// Returns the blocks in the form that ``list(_:)-(StringProtocol)`` reads.
    public static func text(of list: [IPPrefix]) -> String {
        list.lazy.map(\.description).joined(separator: " ")
    }

    static func list(_ bytes: ArraySlice<UInt8>) -> [IPPrefix]? {
        var prefixes: [IPPrefix] = []
        var start = bytes.startIndex
        for index in bytes.indices where bytes[index] == UInt8(ascii: " ") {
            guard let prefix = IPPrefix(bytes: bytes[start..<index]) else { return nil }
            prefixes.append(prefix)
            start = index + 1
        }
        if prefixes.isEmpty, start == bytes.endIndex { return [] }
        guard let last = IPPrefix(bytes: bytes[start...]) else { return nil }
        prefixes.append(last)
        return prefixes
    }

    /// Reads the ASCII text of one block.
    init?(bytes: ArraySlice<UInt8>) {
        guard let prefix = Self.dotted(bytes) ?? Self.grouped(bytes) ?? Self.other(bytes) else { return nil }
        self = prefix
    }

    /// Reads any other form. Text that is not ASCII has no address.
    private static func other(_ bytes: ArraySlice<UInt8>) -> IPPrefix? {
        String(validating: bytes, as: UTF8.self).flatMap { IPPrefix($0) }
    }

    /// Reads `203.0.113.0/24`, or an address alone.
    private static func dotted(_ bytes: ArraySlice<UInt8>) -> IPPrefix? {
        var value: UInt32 = 0
        var octets = 1
        var octet: UInt32 = 0
        var digits = 0
        for index in bytes.indices {
            switch bytes[index] {
            case let byte where isDigit(byte) && digits < 3:
                guard digits == 0 || octet > 0 else { return nil }
                octet = octet * 10 + UInt32(byte - 0x30)
                digits += 1
            case UInt8(ascii: ".") where octets < 4 && digits > 0 && octet < 256:
                value = value << 8 | octet
                (octets, octet, digits) = (octets + 1, 0, 0)
            case UInt8(ascii: "/") where octets == 4 && digits > 0 && octet < 256:
                guard let length = length(bytes[(index + 1)...]) else { return nil }
                return IPPrefix(IPAddress(v4: value << 8 | octet), length: length)
            default: return nil
            }
        }
        return octets == 4 && digits > 0 && octet < 256 ? IPPrefix(IPAddress(v4: value << 8 | octet)) : nil
    }

    /// Reads `2600:1f18::/33`: at most 7 groups, then `::`, then the length. AWS writes nearly all of its
    /// blocks like this.
    private static func grouped(_ bytes: ArraySlice<UInt8>) -> IPPrefix? {
        var value: UInt128 = 0
        var groups = 0
        var group: UInt128 = 0
        var digits = 0
        for index in bytes.indices {
            if let digit = hexadecimal(bytes[index]), digits < 4 {
                group = group << 4 | digit
                digits += 1
                continue
            }
            guard bytes[index] == UInt8(ascii: ":"), digits > 0, groups < 7 else { return nil }
            value = value << 16 | group
            (groups, group, digits) = (groups + 1, 0, 0)
            let rest = bytes[(index + 1)...]
            guard rest.first == UInt8(ascii: ":") else { continue }
            guard rest.dropFirst().first == UInt8(ascii: "/"), let length = length(rest.dropFirst(2)) else {
                return nil
            }
            return IPPrefix(IPAddress(v6: value << UInt128(16 * (8 - groups))), length: length)
        }
        return nil
    }

    private static func length(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard (1...3).contains(bytes.count), bytes.allSatisfy(isDigit) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func hexadecimal(_ byte: UInt8) -> UInt128? {
        switch byte {
        case 0x30...0x39: UInt128(byte - 0x30)
        case 0x41...0x46: UInt128(byte - 0x41 + 10)
        case 0x61...0x66: UInt128(byte - 0x61 + 10)
        default: nil
        }
    }
}
