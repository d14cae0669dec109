// SPDX-License-Identifier: Apache-2.0

/// Reads git's configuration entry by entry, like git's config.c. It continues where git would give up.
struct GitConfigurationReader {
    private let bytes: [UInt8]
    private var index = 0
    private var section: [UInt8] = []

    private static let lineFeed = UInt8(ascii: "\n")
    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    /// Returns nil at the end.
    mutating func next() -> GitConfiguration.Entry? {
        while let byte = current {
            switch byte {
            case UInt8(ascii: "["): readSection()
            case UInt8(ascii: "#"), UInt8(ascii: ";"): skipLine()
            case _ where byte.isPartOfKey:
                if let entry = entry() { return entry }
            default: index += 1
            }
        }
        return nil
    }

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipLine() {
        while let byte = current, byte != Self.lineFeed { index += 1 }
    }

    private mutating func skipBlanks() {
        while let byte = current, byte.isBlank { index += 1 }
    }

    /// Reads `[name]`, `[name "subsection"]` or `[name.subsection]`.
    private mutating func readSection() {
        index += 1
        section = []
        while let byte = current, byte.isPartOfKey {
            section.append(byte)
            index += 1
        }
        var isQuoted = false
        while let byte = current, byte != Self.lineFeed {
            index += 1
            if byte == Self.backslash, isQuoted {
                index += 1
            } else if byte == Self.quote {
                isQuoted.toggle()
            } else if byte == UInt8(ascii: "]"), !isQuoted {
                return
            }
        }
    }

    /// Returns nil for a key without a value, which means true.
    private mutating func entry() -> GitConfiguration.Entry? {
        var key: [UInt8] = []
        while let byte = current, byte.isPartOfKey {
            key.append(byte)
            index += 1
        }
        skipBlanks()
        guard current == UInt8(ascii: "=") else { return nil }
        index += 1
        let name = String(decoding: section + [UInt8(ascii: ".")] + key, as: UTF8.self).lowercased()
        return GitConfiguration.Entry(key: name, value: value())
    }

    /// Reads a value without its quotation marks and escapes, the comment after it and the blanks around it.
    private mutating func value() -> [UInt8] {
        skipBlanks()
        var value: [UInt8] = []
        var isQuoted = false
        /// Blanks at the end do not count.
        var length = 0
        while let byte = current, byte != Self.lineFeed {
            index += 1
            switch byte {
            case Self.backslash:
                value += escaped()
                length = value.count
            case Self.quote:
                isQuoted.toggle()
                length = value.count
            case UInt8(ascii: "#") where !isQuoted, UInt8(ascii: ";") where !isQuoted:
                skipLine()
            default:
                value.append(byte)
                if isQuoted || !byte.isBlank { length = value.count }
            }
        }
        return Array(value.prefix(length))
    }

    /// Reads the character after a backslash; nothing if the line continues.
    private mutating func escaped() -> [UInt8] {
        guard let byte = current else { return [] }
        index += 1
        switch byte {
        case Self.lineFeed: return []
        case UInt8(ascii: "\r") where current == Self.lineFeed:
            index += 1
            return []
        case UInt8(ascii: "n"): return [Self.lineFeed]
        case UInt8(ascii: "t"): return [UInt8(ascii: "\t")]
        default: return [byte]
        }
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == 0x0d }

    fileprivate var isPartOfKey: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
