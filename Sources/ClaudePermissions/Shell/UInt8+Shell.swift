// SPDX-License-Identifier: Apache-2.0

/// The characters of the shell's grammar (POSIX, "Shell Command Language", 2.2 and 2.10).
extension UInt8 {
    static let tab: UInt8 = 0x09
    static let newline: UInt8 = 0x0a
    static let carriageReturn: UInt8 = 0x0d
    static let space: UInt8 = 0x20
    static let doubleQuote: UInt8 = 0x22
    static let hash: UInt8 = 0x23
    static let dollar: UInt8 = 0x24
    static let ampersand: UInt8 = 0x26
    static let singleQuote: UInt8 = 0x27
    static let openParenthesis: UInt8 = 0x28
    static let closeParenthesis: UInt8 = 0x29
    static let semicolon: UInt8 = 0x3b
    static let less: UInt8 = 0x3c
    static let equals: UInt8 = 0x3d
    static let greater: UInt8 = 0x3e
    static let openBracket: UInt8 = 0x5b
    static let backslash: UInt8 = 0x5c
    static let closeBracket: UInt8 = 0x5d
    static let backtick: UInt8 = 0x60
    static let openBrace: UInt8 = 0x7b
    static let bar: UInt8 = 0x7c
    static let closeBrace: UInt8 = 0x7d

    var isDigit: Bool { (0x30...0x39).contains(self) }
    var startsName: Bool { (0x41...0x5a).contains(self) || (0x61...0x7a).contains(self) || self == 0x5f }
    var isInName: Bool { startsName || isDigit }

    /// True for characters that end an unquoted word.
    var endsWord: Bool {
        switch self {
        case .space, .tab, .newline, .semicolon, .ampersand, .bar, .less, .greater, .openParenthesis,
            .closeParenthesis:
            true
        default: false
        }
    }
}
