// SPDX-License-Identifier: Apache-2.0

import Policy

/// Writes the output that ``TerminalRules`` allow, and notes its effects on the terminal.
struct TerminalWriter: EscapeSink {
    let rules: TerminalRules
    var output: [UInt8] = []
    var asked: [TerminalQuery] = []
    /// The number of questions that may still be asked.
    var room = 0
    private(set) var modes = TerminalModes()
    private(set) var line: LineStart

    init(rules: TerminalRules) {
        self.rules = rules
        // Output without input appears on a terminal that is not raw.
        line = LineStart(returnsByFeed: !rules.hasInput)
    }

    mutating func text(_ bytes: ArraySlice<UInt8>) {
        line.leave()
        output += bytes
    }

    mutating func character(_ character: Unicode.Scalar) {
        line.leave()
        if let bytes = UTF8.encode(character) { output += bytes }
    }

    mutating func control(_ byte: UInt8) {
        guard TerminalRules.controls.contains(byte) else { return }
        modes.note(control: byte)
        line.note(control: byte)
        output.append(byte)
    }

    mutating func escape(_ sequence: EscapeSequence) {
        if sequence.text == "c" { return clear() }
        guard TerminalRules.drawingEscapes.contains(sequence.text) || TerminalRules.isCharacterSet(sequence)
        else {
            return
        }
        modes.note(sequence)
        line.note(sequence)
        output += sequence.bytes
    }

    mutating func sequence(_ sequence: ControlSequence) {
        if let query = TerminalQuery(sequence) {
            if mayAsk(query) { sequence.write(to: &output) }
            return
        }
        switch sequence.name {
        case "?h", "?l": set(sequence)
        case "h", "l": write(sequence, if: sequence.parameters == [UInt8(ascii: "4")])
        case "s", "u": write(sequence, if: sequence.parameters.isEmpty)
        case ">m": write(sequence, if: rules.hasInput && sequence.numbers[0] == 4)
        case ">n": write(sequence, if: rules.hasInput && sequence.parameters == [UInt8(ascii: "4")])
        case ">u", "<u", "=u": setKeyboard(sequence)
        case "t": write(sequence, if: rules.grants.title && [22, 23].contains(sequence.numbers[0]))
        default: write(sequence, if: TerminalRules.drawing.contains(sequence.name))
        }
    }

    mutating func string(_ string: ControlString) {
        let questions = TerminalQuery.colours(in: string)
        for question in questions where mayAsk(.colour(question.command.number)) { output += question.bytes }
        guard questions.isEmpty, string.kind == .operatingSystem else { return }
        let (number, rest) = string.command
        switch number {
        case "8":
            guard TerminalRules.isLink(string) else {
                // The text that follows must not belong to the previous link.
                if modes.hasLink { output += "\u{1b}]8;;\u{1b}\\".utf8 }
                return
            }
            modes.noteLink()
        case "0", "1", "2": guard rules.grants.title else { return }
        case "52": guard rules.grants.clipboard == .write, Self.isClipboardWrite(rest) else { return }
        default: return
        }
        output += string.bytes
    }

    /// True for selections and base64 data. `?` would ask for the clipboard's contents.
    private static func isClipboardWrite(_ rest: String) -> Bool {
        let parts = rest.split(separator: ";", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].utf8.allSatisfy("cpqs01234567".utf8.contains)
            && parts[1].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+/=".contains($0)) }
    }

    /// Replaces RIS by its usual purpose, because RIS itself would also undo the user's settings.
    private mutating func clear() {
        output += modes.reset + Array("\u{1b}[H\u{1b}[2J".utf8)
        modes.restart()
        line.begin()
    }

    private mutating func write(_ sequence: ControlSequence, if isAllowed: Bool) {
        guard isAllowed else { return }
        modes.note(sequence)
        line.note(sequence)
        sequence.write(to: &output)
    }

    private mutating func mayAsk(_ query: TerminalQuery) -> Bool {
        guard rules.hasInput, asked.count < room else { return false }
        asked.append(query)
        return true
    }

    /// Sets the allowed modes among these. The three modes for the alternate screen are treated as one; 1049
    /// also restores the cursor.
    private mutating func set(_ sequence: ControlSequence) {
        for mode in sequence.numbers where rules.allows(mode: mode) {
            let mode = mode == 47 || mode == 1047 ? 1049 : mode
            let isSet = sequence.final == UInt8(ascii: "h")
            if isSet, let report = TerminalQuery(setting: mode), !mayAsk(report) { continue }
            if mode == 1049, !isSet { output += modes.leaveAlternateKeyboard() }
            modes.note(mode: mode, isSet: isSet)
            // Both move the cursor.
            if mode == 1048 || mode == 1049 { line.leave() }
            output += "\u{1b}[?\(mode)".utf8
            output.append(sequence.final)
        }
    }

    /// Pushes, pops or sets the flags of kitty's keyboard protocol.
    private mutating func setKeyboard(_ sequence: ControlSequence) {
        guard rules.hasInput else { return }
        switch sequence.name {
        case ">u": _ = modes.noteKeyboard(pushed: true)
        case "<u":
            let count = modes.noteKeyboard(pushed: false, max(sequence.numbers[0], 1))
            guard count > 0 else { return }
            output += "\u{1b}[<\(count)u".utf8
            return
        default: modes.noteKeyboard(flags: sequence.numbers[0])
        }
        sequence.write(to: &output)
    }
}
