// SPDX-License-Identifier: Apache-2.0

/// An escape sequence: ESC, intermediate bytes and a final byte (ECMA-48, 5.3; ISO 2022).
struct EscapeSequence: Hashable, Sendable {
    var intermediates: [UInt8]
    var final: UInt8

    var bytes: [UInt8] { [0x1b] + intermediates + [final] }

    /// The bytes after ESC.
    var text: String { String(decoding: intermediates + [final], as: UTF8.self) }
}

/// A control sequence: CSI, parameters, intermediate bytes and a final byte (ECMA-48, 5.4).
struct ControlSequence: Hashable, Sendable {
    /// The identity of a sequence: its intermediate bytes and its final byte, after `<`, `=`, `>` or `?` for
    /// a private sequence.
    struct Name: Hashable, Sendable, ExpressibleByStringLiteral {
        private var code: UInt32 = 0

        init(stringLiteral text: StaticString) {
            text.withUTF8Buffer { for byte in $0 { add(byte) } }
        }

        init() {}

        mutating func add(_ byte: UInt8) {
            code = code << 8 | UInt32(byte)
        }
    }

    /// Nil unless the sequence is private.
    let prefix: UInt8?
    /// The bytes as they are: digits, `;` and `:`.
    let parameters: [UInt8]
    let intermediates: [UInt8]
    let final: UInt8
    let name: Name

    /// - Parameter bytes: the bytes between CSI and the final byte.
    /// - Returns: nil if the sequence is malformed, or has a number beyond any that terminals use.
    init?(_ bytes: [UInt8], final: UInt8) {
        var index = 0
        if let first = bytes.first, 0x3c...0x3f ~= first { index = 1 }
        prefix = index == 1 ? bytes[0] : nil
        let start = index
        var digits = 0
        while index < bytes.count, 0x30...0x3b ~= bytes[index] {
            digits = bytes[index] < 0x3a ? digits + 1 : 0
            guard digits <= Self.longestNumber else { return nil }
            index += 1
        }
        parameters = Array(bytes[start..<index])
        intermediates = Array(bytes[index...])
        guard intermediates.count <= 2, intermediates.allSatisfy({ 0x20...0x2f ~= $0 }) else { return nil }
        self.final = final
        var name = Name()
        if let prefix { name.add(prefix) }
        for byte in intermediates { name.add(byte) }
        name.add(final)
        self.name = name
    }

    private static let longestNumber = 5

    /// The parameters without their parts after a colon; a missing one is 0.
    var numbers: [Int] {
        parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
            part.prefix { $0 != UInt8(ascii: ":") }.reduce(0) { $0 * 10 + Int($1 & 0xf) }
        }
    }

    /// The number, if it is the only parameter and has no parts; 0 if there is none.
    var number: Int? {
        guard parameters.allSatisfy({ $0 < 0x3a }) else { return nil }
        return parameters.reduce(0) { $0 * 10 + Int($1 & 0xf) }
    }

    func write(to output: inout [UInt8]) {
        output.append(0x1b)
        output.append(UInt8(ascii: "["))
        if let prefix { output.append(prefix) }
        output += parameters
        output += intermediates
        output.append(final)
    }
}

/// A control string from its introducer to its end (ECMA-48, 5.6).
struct ControlString: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case operatingSystem
        case device
        /// An application's string, a privacy message, a start of string, or the title of screen(1) and
        /// tmux(1).
        case other

        /// - Parameter introducer: the byte after ESC.
        init?(introducer: UInt8) {
            switch introducer {
            case UInt8(ascii: "]"): self = .operatingSystem
            case UInt8(ascii: "P"): self = .device
            case UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "k"): self = .other
            default: return nil
            }
        }
    }

    var kind: Kind
    /// The content without controls.
    var content: [UInt8]
    /// True for BEL, xterm's end of an operating system command. A terminal ends its answer as the question
    /// ended.
    var endsWithBell: Bool

    /// The text before the first `;`, and the text after it.
    var command: (number: String, rest: String) {
        let parts = String(decoding: content, as: UTF8.self).split(
            separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
    }

    /// The bytes of the string as an operating system command.
    var bytes: [UInt8] {
        [0x1b, UInt8(ascii: "]")] + content + (endsWithBell ? [7] : [0x1b, UInt8(ascii: "\\")])
    }
}
