import Policy

/// What of the sandbox's words to the terminal is for the terminal.
struct TerminalRules: Hashable, Sendable {
    /// What the policy lets through beside what every program may say.
    var grants = TerminalGrants()
    /// True if the terminal's keys, and so its answers, go to what runs inside. Elsewhere nobody reads an
    /// answer but the user's shell, so that nothing may ask for one.
    var hasInput = true

    /// The most bytes of a control string that may pass: what is put on the clipboard, a title, or a link. A
    /// longer link than 2,083 bytes is none to VTE, which has the least room for one.
    var longestString: Int { grants.clipboard == .write ? 1 << 20 : 4096 }

    /// The modes of DEC and xterm (xterm's ctlseqs) that programs for today's terminals set. All others are
    /// left out: they change what the keyboard sends, the size of the window, or the way in which all further
    /// bytes are read.
    static let screenModes: Set<Int> = [1, 5, 7, 25, 47, 66, 1047, 1048, 1049, 2026]

    /// Modes that make the terminal send what nobody typed: mouse, focus, marks around what is pasted, colour
    /// schemes, sizes.
    static let inputModes: Set<Int> = [9, 1000, 1002, 1003, 1004, 1005, 1006, 1015, 1016, 2004, 2031, 2048]

    func allows(mode: Int) -> Bool {
        Self.screenModes.contains(mode) || hasInput && Self.inputModes.contains(mode)
    }

    /// Sequences that only draw, by their name.
    static let drawing: Set<ControlSequence.Name> = [
        "@", "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "P", "S", "T", "X", "Z", "`",
        "a", "b",
        "d",
        "e", "f", "m", "r", " q", "!p",
    ]

    /// Escape sequences that only draw: DECSC, DECRC, IND, NEL, RI, and the keypad's modes.
    static let drawingEscapes: Set<String> = ["7", "8", "D", "E", "M", "=", ">"]

    /// Line drawing and ASCII, in each of the four places for sets of characters (ISO 2022).
    static func isCharacterSet(_ sequence: EscapeSequence) -> Bool {
        sequence.intermediates.count == 1 && "()*+".utf8.contains(sequence.intermediates[0])
            && "0B".utf8.contains(sequence.final)
    }

    /// What an address on the screen may open; any other scheme is some program's that the user has.
    private static let linkedSchemes: Set<String> = ["http", "https", "mailto", "file"]

    /// True if OSC 8 begins a link that may stand there, or ends one. Its address is ASCII
    /// (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda).
    static func isLink(_ string: ControlString) -> Bool {
        let parts = string.command.rest.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, string.content.allSatisfy({ 0x20...0x7e ~= $0 }) else { return false }
        let scheme = parts[1].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return parts[1].isEmpty || scheme.count == 2 && linkedSchemes.contains(scheme[0].lowercased())
    }

    /// The controls that move the cursor, and the bell. ENQ is none of them: a terminal's answer to it is a
    /// text of the user's.
    static let controls: Set<UInt8> = [0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f]
}
