// SPDX-License-Identifier: Apache-2.0

/// A question to the terminal whose answer contains nothing that the program can choose: numbers, colours,
/// the terminal's own name. A mode that the terminal reports as soon as it is set counts too.
enum TerminalQuery: Hashable, Sendable {
    /// DA1, DA2, DA3: `c`, `>c`, `=c`.
    case attributes(String)
    /// XTVERSION.
    case version
    /// DSR 5.
    case status
    case cursorPosition(isPrivate: Bool)
    case colourScheme
    /// The flags of kitty's keyboard protocol.
    case keyboard
    /// 14, 16, 18 of XTWINOPS: the window's size and a character's in pixels, and the window's in characters.
    case size(Int)
    /// DECRQM.
    case mode(isPrivate: Bool)
    /// The number is that of the operating system command.
    case colour(String)
    /// The report that setting a mode may cause: focus (1004), colour scheme (2031), size (2048).
    case report(mode: Int)

    /// Returns nil if the sequence asks nothing, or if the question is not allowed.
    init?(_ sequence: ControlSequence) {
        switch (sequence.name, sequence.number) {
        case ("c", 0): self = .attributes("")
        case (">c", 0): self = .attributes(">")
        case ("=c", 0): self = .attributes("=")
        case (">q", 0): self = .version
        case ("n", 5): self = .status
        case ("n", 6): self = .cursorPosition(isPrivate: false)
        case ("?n", 6): self = .cursorPosition(isPrivate: true)
        case ("?n", 996): self = .colourScheme
        case ("?u", 0): self = .keyboard
        case ("t", 14), ("t", 16), ("t", 18): self = .size(sequence.number ?? 0)
        case ("$p", .some): self = .mode(isPrivate: false)
        case ("?$p", .some): self = .mode(isPrivate: true)
        default: return nil
        }
    }

    /// Returns nil if setting the mode causes no report.
    init?(setting mode: Int) {
        guard [1004, 2031, 2048].contains(mode) else { return nil }
        self = .report(mode: mode)
    }

    /// Text, background, cursor and selection.
    private static let dynamicColours = [10, 11, 12, 17, 19]

    /// Returns one command for each colour that a command asks for. `4;1;?;2;?` asks for two colours of the
    /// palette, and `10;?;?` for 10 and 11. Empty if the command does anything else.
    static func colours(in string: ControlString) -> [ControlString] {
        guard string.kind == .operatingSystem else { return [] }
        let (number, rest) = string.command
        let parts = rest.split(separator: ";", omittingEmptySubsequences: false)
        guard parts.count <= mostColours else { return [] }
        var questions: [String] = []
        if number == "4" {
            guard parts.count.isMultiple(of: 2) else { return [] }
            for index in stride(from: 0, to: parts.count, by: 2) {
                guard 1...3 ~= parts[index].count, parts[index].utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
                    parts[index + 1] == "?"
                else { return [] }
                questions.append("4;\(parts[index]);?")
            }
        } else {
            guard let first = dynamicColours.first(where: { "\($0)" == number }),
                parts.allSatisfy({ $0 == "?" }),
                parts.indices.allSatisfy({ dynamicColours.contains(first + $0) })
            else { return [] }
            questions = parts.indices.map { "\(first + $0);?" }
        }
        return questions.map {
            ControlString(kind: .operatingSystem, content: Array($0.utf8), endsWithBell: string.endsWithBell)
        }
    }

    /// 256 colours of the palette, each with its number.
    private static let mostColours = 512

    /// Returns the question that a sequence from the terminal answers; nil for a key or a report.
    static func answered(by sequence: ControlSequence) -> TerminalQuery? {
        switch sequence.name {
        case "?c": .attributes("")
        case ">c": .attributes(">")
        case "n" where sequence.number == 0 || sequence.number == 3: .status
        case "R" where sequence.numbers.count == 2: .cursorPosition(isPrivate: false)
        case "?R": .cursorPosition(isPrivate: true)
        case "?n" where sequence.numbers.first == 997: .colourScheme
        case "?u": .keyboard
        case "t" where 4...8 ~= sequence.numbers[0]: .size(sequence.numbers[0] + 10)
        case "t" where sequence.numbers[0] == 48: .report(mode: 2048)
        case "I" where sequence.parameters.isEmpty, "O" where sequence.parameters.isEmpty: .report(mode: 1004)
        case "$y": .mode(isPrivate: false)
        case "?$y": .mode(isPrivate: true)
        default: nil
        }
    }

    /// - Parameter answer: as returned by ``answered(by:)``. A report of the colour scheme looks like an
    ///   answer.
    func isSettled(by answer: TerminalQuery) -> Bool {
        self == answer || self == .report(mode: 2031) && answer == .colourScheme
    }

    static func answered(by string: ControlString) -> TerminalQuery? {
        switch string.kind {
        case .device where string.content.starts(with: ">|".utf8): .version
        case .device where string.content.starts(with: "!|".utf8): .attributes("=")
        case .operatingSystem: .colour(string.command.number)
        case .device, .other: nil
        }
    }
}
