/// Writes anew what the sandbox says to the user's terminal, from what it may say; everything else is left
/// out. What it writes holds whole characters and whole sequences only, all of them in seven bits, so that no
/// terminal can read it in another way. Promise T1 (docs/security.md).
struct TerminalFilter {
    private var parser: EscapeParser
    private var writer: TerminalWriter

    init(_ rules: TerminalRules) {
        parser = EscapeParser(longestString: rules.longestString)
        writer = TerminalWriter(rules: rules)
    }

    /// - Parameter room: how many more questions the terminal may be asked.
    /// - Returns: what is for the terminal, and what it asks.
    mutating func filter(_ bytes: ArraySlice<UInt8>, room: Int) -> (output: [UInt8], asked: [TerminalQuery]) {
        writer.output.removeAll(keepingCapacity: true)
        writer.asked = []
        writer.room = room
        parser.read(bytes, into: &writer)
        return (writer.output, writer.asked)
    }

    /// Undoes what was said so far. Promise T2 (docs/security.md).
    var reset: [UInt8] { writer.modes.reset }
    /// The same, and a new line where what was said does not end with one: what cx says next must not look
    /// like its end.
    var ending: [UInt8] { reset + (writer.line.isBegun && !writer.modes.isAlternate ? [] : [0x0d, 0x0a]) }
    var reportsInput: Bool { writer.modes.reportsInput }
}
