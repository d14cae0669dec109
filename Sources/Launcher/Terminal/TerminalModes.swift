// SPDX-License-Identifier: Apache-2.0

import GuardProtocol

/// The terminal state that a program changed, and the bytes that restore it. Each change counts for good,
/// even if the program undid it. The exceptions are the screen that is shown and the entries of kitty's
/// keyboard stacks.
struct TerminalModes: Hashable, Sendable {
    private(set) var isAlternate = false
    /// The number of entries on kitty's stacks for the main and the alternate screen.
    private var keyboard = [0, 0]
    /// True if the alternate screen may have flags of kitty's keyboard protocol, which it keeps when it is
    /// left.
    private var alternateHasFlags = false
    private var privateModes: Set<Int> = []
    private var touched: Part = []

    private struct Part: OptionSet, Hashable {
        let rawValue: Int

        static let rendition = Part(rawValue: 1)
        static let margins = Part(rawValue: 2)
        static let insertion = Part(rawValue: 4)
        static let cursorStyle = Part(rawValue: 8)
        static let keypad = Part(rawValue: 16)
        static let characters = Part(rawValue: 32)
        static let otherKeys = Part(rawValue: 64)
        static let keyboardFlags = Part(rawValue: 128)
        static let link = Part(rawValue: 256)
        static let position = Part(rawValue: 512)
        static let all = Part(rawValue: 1023)
    }

    /// True if the terminal may still send reports that it was told to make.
    var reportsInput: Bool {
        !privateModes.isDisjoint(with: TerminalRules.inputModes) || touched.contains(.keyboardFlags)
    }

    mutating func note(control byte: UInt8) {
        if byte == 0x0e { touched.insert(.characters) }
    }

    mutating func note(_ sequence: EscapeSequence) {
        switch sequence.text {
        case "=", ">": touched.insert(.keypad)
        case "8", "M": touched.formUnion([.position, .rendition, .characters])
        default: if !sequence.intermediates.isEmpty { touched.insert(.characters) }
        }
    }

    mutating func note(_ sequence: ControlSequence) {
        switch sequence.name {
        case "m": touched.insert(.rendition)
        case "r": touched.formUnion([.margins, .position])
        case " q": touched.insert(.cursorStyle)
        case "h", "l": touched.insert(.insertion)
        case "!p": privateModes.insert(7)
        case ">m", ">n": touched.insert(.otherKeys)
        case "@", "C", "D", "G", "I", "K", "P", "X", "Z", "`", "a", "b": break
        // All other sequences may leave text below the cursor.
        default: touched.insert(.position)
        }
    }

    mutating func noteLink() {
        touched.insert(.link)
    }

    var hasLink: Bool { touched.contains(.link) }

    mutating func note(mode: Int, isSet: Bool) {
        privateModes.insert(mode)
        if mode == 1049 { isAlternate = isSet }
        if mode == 1048 || mode == 1049 { touched.formUnion([.position, .rendition, .characters]) }
    }

    /// - Returns: the number of entries to remove, which excludes those from before the program.
    mutating func noteKeyboard(pushed: Bool, _ count: Int = 1) -> Int {
        touched.insert(.keyboardFlags)
        let screen = isAlternate ? 1 : 0
        if isAlternate { alternateHasFlags = true }
        let change = pushed ? 1 : -min(count, keyboard[screen])
        keyboard[screen] += change
        return -change
    }

    mutating func noteKeyboard(flags: Int) {
        touched.insert(.keyboardFlags)
        if isAlternate { alternateHasFlags = flags != 0 }
    }

    /// Removes the entries on the alternate screen's own stack before that screen is left.
    mutating func leaveAlternateKeyboard() -> [UInt8] {
        guard isAlternate, alternateHasFlags else { return [] }
        defer { (keyboard[1], alternateHasFlags) = (0, false) }
        return Array(resetKeyboard(1).utf8)
    }

    /// Forgets the changes that ``reset`` has undone.
    mutating func restart() {
        isAlternate = false
        keyboard = [0, 0]
        alternateHasFlags = false
    }

    /// The bytes that restore the state in which a shell keeps a terminal. They do not move the cursor,
    /// except that leaving the alternate screen returns it to its earlier place. Below the cursor the screen
    /// is cleared, unless the program wrote only text and sequences that stay on their line.
    var reset: [UInt8] {
        var text = ""
        if privateModes.contains(2026) { text += "\u{1b}[?2026l" }
        if isAlternate { text += resetKeyboard(1) + "\u{1b}[?1049l" }
        text += resetKeyboard(0)
        if touched.contains(.otherKeys) { text += "\u{1b}[>4m" }
        if touched.contains(.link) { text += "\u{1b}]8;;\u{1b}\\" }
        if touched.contains(.characters) { text += "\u{f}\u{1b}(B\u{1b})B\u{1b}*B\u{1b}+B" }
        if touched.contains(.rendition) { text += "\u{1b}[m" }
        if touched.contains(.insertion) { text += "\u{1b}[4l" }
        if touched.contains(.keypad) { text += "\u{1b}>" }
        if touched.contains(.cursorStyle) { text += "\u{1b}[ q" }
        for mode in privateModes.sorted() {
            switch mode {
            case 47, 1047, 1048, 1049, 2026: break
            case 7, 25: text += "\u{1b}[?\(mode)h"
            default: text += "\u{1b}[?\(mode)l"
            }
        }
        if touched.contains(.margins) { text += "\u{1b}7\u{1b}[r\u{1b}8" }
        if touched.contains(.position) { text += "\u{1b}[J" }
        return Array(text.utf8)
    }

    /// Returns the bytes that undo anything that a program can do through a filter, for a process that does
    /// not know the output.
    static func resetOfAll(hasInput: Bool) -> LostTerminal.Reset {
        var modes = TerminalModes()
        modes.isAlternate = true
        modes.privateModes = TerminalRules.screenModes
        modes.touched = .all
        if hasInput {
            modes.keyboard = [99, 99]
            modes.privateModes.formUnion(TerminalRules.inputModes.subtracting([pasting]))
        } else {
            modes.touched.subtract([.keyboardFlags, .otherKeys])
        }
        // cx may have been cut off in the middle of a write. Each screen keeps its own cursor: if the
        // alternate screen is not shown, leaving it moves nothing.
        let start = "\u{18}\u{1b}\\\u{1b}7".utf8
        return LostTerminal.Reset(
            screen: Array(start) + modes.reset, pasting: hasInput ? Array("\u{1b}[?\(pasting)l".utf8) : [])
    }

    /// The mode for bracketed paste.
    private static let pasting = 2004

    private func resetKeyboard(_ screen: Int) -> String {
        guard touched.contains(.keyboardFlags) else { return "" }
        return (keyboard[screen] > 0 ? "\u{1b}[<\(keyboard[screen])u" : "") + "\u{1b}[=0;1u"
    }
}
