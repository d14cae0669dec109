// SPDX-License-Identifier: Apache-2.0

/// Tracks whether the cursor is at the start of an empty line.
struct LineStart: Hashable, Sendable {
    /// True if a line feed alone also returns to the margin.
    private let returnsByFeed: Bool
    private var isAtMargin = true
    private var isOnNewLine = true

    init(returnsByFeed: Bool) {
        self.returnsByFeed = returnsByFeed
    }

    var isBegun: Bool { isAtMargin && isOnNewLine }

    mutating func begin() {
        isAtMargin = true
        isOnNewLine = true
    }

    /// Notes that text was written, or that the cursor moved to an unknown place.
    mutating func leave() {
        isAtMargin = false
        isOnNewLine = false
    }

    mutating func note(control byte: UInt8) {
        switch byte {
        case 0x0a, 0x0b, 0x0c:
            isOnNewLine = true
            if returnsByFeed { isAtMargin = true }
        case 0x0d: isAtMargin = true
        case 0x09: isAtMargin = false
        default: break
        }
    }

    mutating func note(_ sequence: EscapeSequence) {
        switch sequence.text {
        case "D": isOnNewLine = true
        case "E": begin()
        case "8", "M": leave()
        default: break
        }
    }

    /// Sequences that colour, erase or change a mode leave the cursor where it is.
    mutating func note(_ sequence: ControlSequence) {
        if !["m", "J", "K", " q", "h", "l", ">m", ">n", "t", "s"].contains(sequence.name) { leave() }
    }
}
