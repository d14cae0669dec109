// SPDX-License-Identifier: Apache-2.0

/// A receiver of the elements that an ``EscapeParser`` finds.
protocol EscapeSink {
    /// Whole characters, without controls.
    mutating func text(_ bytes: ArraySlice<UInt8>)
    /// A character other than a control; U+FFFD stands for bytes that are not UTF-8.
    mutating func character(_ character: Unicode.Scalar)
    /// A C0 control other than ESC.
    mutating func control(_ byte: UInt8)
    mutating func escape(_ sequence: EscapeSequence)
    mutating func sequence(_ sequence: ControlSequence)
    mutating func string(_ string: ControlString)
}

/// Parses bytes as a terminal does. It is a fold, so the bytes may be split anywhere. The states are those of
/// Paul Williams' parser of the DEC VT500 series (https://vt100.net/emu/dec_ansi_parser), and the bytes are
/// UTF-8. A C1 control counts both as UTF-8 and as a single byte, but not inside a character.
struct EscapeParser {
    /// The longest control sequence that any program needs, in bytes.
    static let longestSequence = 256

    private enum State {
        case ground
        case escape
        case sequence
        /// A malformed or overlong sequence, up to its end.
        case ignoredSequence
        case string
    }

    private var state = State.ground
    private var decoder = UTF8Decoder()
    /// The bytes of the sequence or string since its introducer.
    private var collected: [UInt8] = []
    private var kind = ControlString.Kind.operatingSystem
    private var isTooLong = false
    /// True after an ESC within a string: the next byte decides whether it ends the string.
    private var stringMayEnd = false
    private let longestString: Int

    /// - Parameter longestString: the most bytes of a control string to keep; a longer one is dropped as a
    ///   whole.
    init(longestString: Int) {
        self.longestString = longestString
    }

    mutating func read(_ bytes: ArraySlice<UInt8>, into sink: inout some EscapeSink) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if state == .ground, decoder.isEmpty {
                let start = index
                while index < bytes.endIndex {
                    let length = UTF8Decoder.length(of: bytes[index...])
                    guard length > 0 else { break }
                    index += length
                }
                if index > start { sink.text(bytes[start..<index]) }
                guard index < bytes.endIndex else { return }
            }
            let (part, next) = decoder.read(bytes[index])
            if let part { take(part, &sink) }
            if let next { take(next, &sink) }
            index += 1
        }
    }

    private mutating func take(_ part: UTF8Decoder.Part, _ sink: inout some EscapeSink) {
        switch part {
        case .ascii(let byte): take(byte, &sink)
        case .c1(let byte): takeC1(byte, &sink)
        case .character(let character):
            switch state {
            case .ground: sink.character(character)
            case .string:
                for byte in UTF8.encode(character) ?? .init() { collect(byte, limit: longestString) }
            // A character cannot be part of a sequence, so it ends the sequence.
            case .escape, .sequence, .ignoredSequence:
                state = .ground
                sink.character(character)
            }
        }
    }

    private mutating func take(_ byte: UInt8, _ sink: inout some EscapeSink) {
        if state == .string { return takeInString(byte, &sink) }
        switch byte {
        case 0x18, 0x1a: state = .ground
        case 0x1b: begin(.escape)
        case 0..<0x20: sink.control(byte)
        case 0x7f: break
        default:
            switch state {
            case .ground: sink.text([byte])
            case .escape: takeInEscape(byte, &sink)
            case .sequence, .ignoredSequence: takeInSequence(byte, &sink)
            case .string: break
            }
        }
    }

    /// A C1 control equals ESC and the byte 64 below it (ECMA-48, 5.3).
    private mutating func takeC1(_ byte: UInt8, _ sink: inout some EscapeSink) {
        if state == .string, byte == 0x9c { return endString(byBell: false, &sink) }
        begin(.escape)
        takeInEscape(byte - 0x40, &sink)
    }

    private mutating func begin(_ next: State) {
        state = next
        collected.removeAll(keepingCapacity: true)
        isTooLong = false
        stringMayEnd = false
    }

    private mutating func takeInEscape(_ byte: UInt8, _ sink: inout some EscapeSink) {
        if 0x20...0x2f ~= byte { return collect(byte, limit: Self.longestSequence) }
        if collected.isEmpty {
            if byte == UInt8(ascii: "[") { return begin(.sequence) }
            if let kind = ControlString.Kind(introducer: byte) {
                self.kind = kind
                return begin(.string)
            }
        }
        state = .ground
        if !isTooLong { sink.escape(EscapeSequence(intermediates: collected, final: byte)) }
    }

    private mutating func takeInSequence(_ byte: UInt8, _ sink: inout some EscapeSink) {
        guard byte >= 0x40 else { return collect(byte, limit: Self.longestSequence) }
        state = .ground
        if !isTooLong, let sequence = ControlSequence(collected, final: byte) { sink.sequence(sequence) }
    }

    private mutating func takeInString(_ byte: UInt8, _ sink: inout some EscapeSink) {
        if stringMayEnd {
            if byte == UInt8(ascii: "\\") { return endString(byBell: false, &sink) }
            // The ESC began something else, and the string has no end.
            begin(.escape)
            return take(byte, &sink)
        }
        switch byte {
        case 0x1b: stringMayEnd = true
        case 0x18, 0x1a: state = .ground
        case 0x07 where kind == .operatingSystem: endString(byBell: true, &sink)
        case 0..<0x20, 0x7f: break
        default: collect(byte, limit: longestString)
        }
    }

    private mutating func endString(byBell: Bool, _ sink: inout some EscapeSink) {
        state = .ground
        if !isTooLong { sink.string(ControlString(kind: kind, content: collected, endsWithBell: byBell)) }
        collected = []
    }

    private mutating func collect(_ byte: UInt8, limit: Int) {
        if collected.count >= limit {
            isTooLong = true
            collected = []
        }
        if !isTooLong { collected.append(byte) }
    }
}
