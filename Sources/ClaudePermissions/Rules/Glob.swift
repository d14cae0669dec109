// SPDX-License-Identifier: Apache-2.0

import Documents

/// A pattern of gitignore for a file's name: `*` stands for any characters, `?` for one, `[a-z]` and `[!a]`
/// for one of a class (gitignore(5), fnmatch(3)).
enum Glob {
    private enum Token: Equatable {
        case star, any
        case byte(UInt8)
        case oneOf([ClosedRange<UInt8>], isInverse: Bool)

        func holds(_ byte: UInt8) -> Bool {
            switch self {
            case .star, .any: true
            case .byte(let own): own == byte
            case .oneOf(let ranges, let isInverse): ranges.contains { $0.contains(byte) } != isInverse
            }
        }
    }

    /// Takes time proportional to the product of both lengths at most.
    package static func matches(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
        guard pattern.contains(.openBracket) else {
            return Wildcard.matches(pattern, name, single: UInt8(ascii: "?"))
        }
        let tokens = tokens(pattern)
        var (place, at, last, resume) = (0, 0, -1, 0)
        while at < name.count {
            if place < tokens.count, tokens[place] == .star {
                (last, resume) = (place, at)
                place += 1
            } else if place < tokens.count, tokens[place].holds(name[at]) {
                (place, at) = (place + 1, at + 1)
            } else if last >= 0 {
                resume += 1
                (place, at) = (last + 1, resume)
            } else {
                return false
            }
        }
        return tokens[place...].allSatisfy { $0 == .star }
    }

    private static func tokens(_ pattern: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        var rest = pattern[...]
        while let byte = rest.popFirst() {
            if byte == .openBracket, let close = rest.dropFirst().firstIndex(of: .closeBracket) {
                tokens.append(oneOf(rest[..<close]))
                rest = rest[(close + 1)...]
            } else {
                tokens.append(
                    byte == UInt8(ascii: "*") ? .star : byte == UInt8(ascii: "?") ? .any : .byte(byte))
            }
        }
        return tokens
    }

    private static func oneOf(_ listed: ArraySlice<UInt8>) -> Token {
        let isInverse = listed.first == UInt8(ascii: "!") || listed.first == UInt8(ascii: "^")
        var rest = listed.dropFirst(isInverse ? 1 : 0)
        var ranges: [ClosedRange<UInt8>] = []
        while let low = rest.popFirst() {
            if rest.first == UInt8(ascii: "-"), let high = rest.dropFirst().first, low <= high {
                rest = rest.dropFirst(2)
                ranges.append(low...high)
            } else {
                ranges.append(low...low)
            }
        }
        return .oneOf(ranges, isInverse: isInverse)
    }
}
