// SPDX-License-Identifier: Apache-2.0

extension ShellReader {
    /// Reads a reserved word, which opens or closes something, or else a simple command.
    mutating func readCommandOrKeyword() {
        let end = bytes[at...].firstIndex { $0.endsWord } ?? bytes.count
        switch text(at..<end) {
        case "if", "while", "until":
            if text(at..<end) != "if" { obstacles.insert(.loop) }
            open(.block, to: end)
        case "then", "elif", "else", "do":
            scopes.branch(of: openings.last { $0.kind == .block }?.saved, commands.count)
            resume(at: end)
        case "fi", "done": close(.block, to: end)
        case "{":
            obstacles.insert(.group)
            open(.brace, to: end)
        case "!": at = end
        case "[[": readTest(from: end)
        case "for", "select": readLoop(from: end)
        case "case": readChoice(from: end)
        case "esac": close(.choice, to: end)
        case "function": readFunction(from: end)
        default:
            if byte == .closeBrace {
                close(.brace, to: at + 1)
            } else {
                readCommand()
            }
        }
    }

    private mutating func open(_ opening: Opening, to end: Int) {
        open(opening)
        resume(at: end)
    }

    private mutating func resume(at end: Int) {
        isChained = false
        at = end
    }

    private mutating func close(_ opening: Opening, to end: Int) {
        if let place = openings.lastIndex(where: { $0.kind == opening }) {
            scopes.close(openings[place].saved)
            openings.removeSubrange(place...)
        }
        at = end
        skipRedirections()
    }

    /// Skips the redirections of a compound command, and reads only their substitutions.
    private mutating func skipRedirections() {
        while true {
            while let byte, byte == .space || byte == .tab { at += 1 }
            guard
                byte == .less || byte == .greater
                    || byte?.isDigit == true && (peek() == .greater || peek() == .less)
            else { return }
            _ = readRedirection()
        }
    }

    private mutating func readTest(from end: Int) {
        let start = end
        at = end
        while at < bytes.count, !(byte == .closeBracket && peek() == .closeBracket) { at += 1 }
        readSubstitutions(start..<at)
        at = min(at + 2, bytes.count)
    }

    /// Reads `for NAME in WORDS;` or `for ((…));`.
    private mutating func readLoop(from end: Int) {
        at = end
        open(.block)
        let start = at
        while let byte, byte != .newline, byte != .semicolon || isInside(start) {
            at += 1
        }
        if dialect == .shell, text(start..<at).drop(while: { $0 == " " }).hasPrefix("((") {
            return noteArithmetic(start..<at)
        }
        readSubstitutions(start..<at)
        if let name = text(start..<at).split(separator: " ").first {
            // The value of the loop's variable is not known.
            let value = ShellWord(raw: "", pieces: [.opaque("")])
            var command = ShellCommand(
                assignments: [ShellAssignment(name: String(name), value: value, isPlain: false)])
            command.scope = scopes.current
            if dialect == .shell { command.loop = loopWords(start..<at) }
            commands.append(command)
        }
    }

    /// Returns the words of `NAME in WORDS`; nil for a loop over something else.
    private func loopWords(_ range: Range<Int>) -> [ShellWord]? {
        var reader = ShellReader(Array(bytes[range]), as: dialect, depth: depth)
        reader.readCommand()
        guard let words = reader.commands.first?.words, words.count > 1, words[1].raw == "in" else {
            return nil
        }
        return Array(words.dropFirst(2))
    }

    /// True if parentheses are open since `start`, such as those of `for ((a; b; c))`.
    private func isInside(_ start: Int) -> Bool {
        bytes[start..<at].count { $0 == .openParenthesis }
            > bytes[start..<at].count { $0 == .closeParenthesis }
    }

    private mutating func readChoice(from end: Int) {
        obstacles.insert(.choice)
        at = end
        open(.choice)
        while let byte, byte == .space || byte == .tab { at += 1 }
        _ = readWord()
        skipBlankLines()
        if text(at..<min(at + 2, bytes.count)) == "in" { at += 2 }
        skipPattern()
        scopes.branch(of: openings.last?.saved, commands.count)
    }

    private mutating func readFunction(from end: Int) {
        obstacles.insert(.function)
        at = end
        while let byte, byte == .space || byte == .tab { at += 1 }
        while let byte, !byte.endsWord { at += 1 }
        while let byte, byte == .space || byte == .tab { at += 1 }
        if byte == .openParenthesis, peek() == .closeParenthesis { at += 2 }
        scopes.isBeforeBody = true
    }

    private mutating func readCommand() {
        let start = at
        let earlier = commands.count
        var command = ShellCommand()
        var end = at
        var isBehindRedirection = false
        loop: while let byte {
            switch byte {
            case .space, .tab:
                at += 1
                continue
            case .backslash where peek() == .newline:
                at += 2
                continue
            case .hash, .newline, .semicolon, .bar, .closeParenthesis: break loop
            case .ampersand where peek() != .greater: break loop
            case .openParenthesis:
                if startsFunction(command) { return }
                break loop
            case .less, .greater, .ampersand:
                if byte != .ampersand, peek() == .openParenthesis { fallthrough }
                if let redirection = readRedirection() { command.redirections.append(redirection) }
                // Claude Code's reader takes words behind a redirection for further files of it.
                isBehindRedirection = dialect == .agent && !command.words.isEmpty
            default:
                if command.words.isEmpty, let assignment = readAssignment() {
                    command.assignments.append(assignment)
                } else {
                    let word = readWord()
                    if isDescriptor(word) { break }
                    if isBehindRedirection { break }
                    command.words.append(word)
                }
            }
            end = at
        }
        if command.assignments.count > 1, command.words.isEmpty { obstacles.insert(.severalAssignments) }
        command.source = text(start..<max(start, end))
        command.isUnconditional = openings.isEmpty && !isChained && depth == 0
        command.isInSubstitution = depth > 0
        command.scope = scopes.current
        noteObstacles(of: command, nested: commands.count > earlier)
        commands.append(command)
        if at == start { at += 1 }
    }

    /// Reads `NAME ()`. Returns false if the command does not begin a function.
    private mutating func startsFunction(_ command: ShellCommand) -> Bool {
        var place = at + 1
        while place < bytes.count, bytes[place] == .space { place += 1 }
        guard command.words.count == 1, command.assignments.isEmpty, place < bytes.count,
            bytes[place] == .closeParenthesis
        else { return false }
        obstacles.insert(.function)
        scopes.isBeforeBody = true
        at = place + 1
        return true
    }

    /// True for the `2` of `2>` and the `{name}` of `{name}>`.
    private func isDescriptor(_ word: ShellWord) -> Bool {
        guard byte == .less || byte == .greater else { return false }
        return word.raw.utf8.allSatisfy(\.isDigit) || word.raw.hasPrefix("{") && word.raw.hasSuffix("}")
    }

    private mutating func noteObstacles(of command: ShellCommand, nested: Bool) {
        if nested { obstacles.insert(command.words.isEmpty ? .nestedInValue : .nestedCommand) }
        for assignment in command.assignments where assignment.name == "IFS" || assignment.name == "PATH" {
            if command.words.isEmpty { obstacles.insert(.shellVariable) }
        }
    }

    private mutating func readAssignment() -> ShellAssignment? {
        guard let first = byte, first.startsName else { return nil }
        var place = at
        while place < bytes.count, bytes[place].isInName { place += 1 }
        let name = text(at..<place)
        var isPlain = true
        var isAppended = false
        if place < bytes.count, bytes[place] == .openBracket {
            guard let close = bytes[place...].firstIndex(of: .closeBracket) else { return nil }
            place = close + 1
            isPlain = false
        }
        if place < bytes.count, bytes[place] == UInt8(ascii: "+") {
            place += 1
            isAppended = isPlain
            isPlain = false
        }
        guard place < bytes.count, bytes[place] == .equals else { return nil }
        if place > 0, bytes[place - 1] == .closeBracket { obstacles.insert(.array) }
        at = place + 1
        if byte == .openParenthesis {
            readArray()
            return ShellAssignment(
                name: name, value: ShellWord(raw: "()", pieces: [.opaque("()")]), isPlain: false)
        }
        let isEmpty = byte?.endsWord ?? true
        let value = isEmpty ? ShellWord(raw: "", pieces: []) : readWord()
        return ShellAssignment(name: name, value: value, isPlain: isPlain, isAppended: isAppended)
    }

    /// Skips `(…)`, the values of an array.
    mutating func readArray() {
        obstacles.insert(.array)
        let start = at + 1
        var open = 0
        while let byte {
            if byte == .openParenthesis { open += 1 }
            if byte == .closeParenthesis { open -= 1 }
            at += 1
            if open == 0 { break }
        }
        readSubstitutions(start..<max(start, at))
    }
}
