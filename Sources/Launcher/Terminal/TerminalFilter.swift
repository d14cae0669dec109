// SPDX-License-Identifier: Apache-2.0

import Policy

/// Rewrites the sandbox's output for the user's terminal. It keeps only what the rules allow, and writes only
/// whole characters and whole sequences in seven bits, so that no terminal can read them in another way.
/// Promise T1 (docs/security.md).
struct TerminalFilter {
    private var parser: EscapeParser
    private var writer: TerminalWriter

    init(_ rules: TerminalRules) {
        parser = EscapeParser(longestString: rules.longestString)
        writer = TerminalWriter(rules: rules)
    }

    /// - Parameter room: the number of questions that the terminal may still be asked.
    /// - Returns: the bytes for the terminal, and the questions in them.
    mutating func filter(_ bytes: ArraySlice<UInt8>, room: Int) -> (output: [UInt8], asked: [TerminalQuery]) {
        writer.output.removeAll(keepingCapacity: true)
        writer.asked = []
        writer.room = room
        parser.read(bytes, into: &writer)
        return (writer.output, writer.asked)
    }

    /// The bytes that undo the output so far. Promise T2 (docs/security.md).
    var reset: [UInt8] { writer.modes.reset }
    /// The same, and a new line unless the output ended with one, so that cx's next message does not look
    /// like the end of the output.
    var ending: [UInt8] { reset + (writer.line.isBegun && !writer.modes.isAlternate ? [] : [0x0d, 0x0a]) }
    var reportsInput: Bool { writer.modes.reportsInput }
}

/// The rules for the sandbox's output to the terminal.
struct TerminalRules: Hashable, Sendable {
    /// Additional output that the policy allows.
    var grants = TerminalGrants()
    /// True if keys, and so the terminal's answers, go to the sandbox. Otherwise only the user's shell would
    /// read an answer, so nothing may ask for one.
    var hasInput = true

    /// The most bytes of a control string that may pass: text for the clipboard, a title or a link. VTE has
    /// the lowest limit for links and ignores any that are longer than 2,083 bytes.
    var longestString: Int { grants.clipboard == .write ? 1 << 20 : 4096 }

    /// The DEC and xterm modes (xterm's ctlseqs) that programs for today's terminals set. All others are left
    /// out: they change what the keyboard sends, the size of the window, or how all further bytes are read.
    static let screenModes: Set<Int> = [1, 5, 7, 25, 47, 66, 1047, 1048, 1049, 2026]

    /// Modes that make the terminal send more than the user types: mouse, focus, bracketed paste, colour
    /// schemes, sizes.
    static let inputModes: Set<Int> = [9, 1000, 1002, 1003, 1004, 1005, 1006, 1015, 1016, 2004, 2031, 2048]

    func allows(mode: Int) -> Bool {
        Self.screenModes.contains(mode) || hasInput && Self.inputModes.contains(mode)
    }

    /// The names of sequences that only draw.
    static let drawing: Set<ControlSequence.Name> = [
        "@", "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "P", "S", "T", "X", "Z", "`",
        "a", "b", "d", "e", "f", "m", "r", " q", "!p",
    ]

    /// Escape sequences that only draw: DECSC, DECRC, IND, NEL, RI, and the keypad's modes.
    static let drawingEscapes: Set<String> = ["7", "8", "D", "E", "M", "=", ">"]

    /// True for line drawing and ASCII, in each of the four places for character sets (ISO 2022).
    static func isCharacterSet(_ sequence: EscapeSequence) -> Bool {
        sequence.intermediates.count == 1 && "()*+".utf8.contains(sequence.intermediates[0])
            && "0B".utf8.contains(sequence.final)
    }

    /// The schemes that a link on the screen may open. Any other scheme belongs to some program that the user
    /// has installed.
    private static let linkedSchemes: Set<String> = ["http", "https", "mailto", "file"]

    /// True if OSC 8 begins an allowed link, or ends one. Its address is ASCII
    /// (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda).
    static func isLink(_ string: ControlString) -> Bool {
        let parts = string.command.rest.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, string.content.allSatisfy({ 0x20...0x7e ~= $0 }) else { return false }
        let scheme = parts[1].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return parts[1].isEmpty || scheme.count == 2 && linkedSchemes.contains(scheme[0].lowercased())
    }

    /// The controls that move the cursor, and the bell. ENQ is not among them: a terminal answers it with a
    /// text that the user has set.
    static let controls: Set<UInt8> = [0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f]
}
