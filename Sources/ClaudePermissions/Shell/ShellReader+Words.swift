// SPDX-License-Identifier: Apache-2.0

extension ShellReader {
    /// Reads the word at which the reader stands. Moves on by at least one byte.
    mutating func readWord() -> ShellWord {
        let start = at
        var word = ShellWord(raw: "", pieces: [])
        var literal: [UInt8] = []
        var braces: (open: Bool, separated: Bool) = (false, false)
        func flush(_ word: inout ShellWord) {
            if !literal.isEmpty { word.pieces.append(.literal(String(decoding: literal, as: UTF8.self))) }
            literal = []
        }
        scan: while let byte {
            switch byte {
            case .backslash:
                guard let next = peek() else {
                    literal.append(byte)
                    at += 1
                    break
                }
                if next == .backslash, peek(2) == .semicolon, dialect == .agent {
                    // Claude Code's reader takes the semicolon for an escaped one.
                    literal += [next, .semicolon]
                    at += 3
                    break
                }
                if next == .newline, at > start, peek(2) == .space || peek(2) == .tab { break scan }
                if next == .newline, dialect == .shell {
                    at += 2
                    continue
                }
                if next == .newline {
                    // It stays as it is written, so that no rule sees the joined word.
                    flush(&word)
                    word.pieces.append(.opaque("\\\n"))
                } else {
                    if next == .space || next == .tab { obstacles.insert(.escapedBlank) }
                    literal.append(next)
                }
                at += 2
            case .singleQuote:
                let end = bytes[(at + 1)...].firstIndex(of: .singleQuote) ?? bytes.count
                literal += bytes[(at + 1)..<end]
                at = min(end + 1, bytes.count)
            case .doubleQuote:
                flush(&word)
                word.pieces += readQuoted()
            case .dollar, .backtick:
                flush(&word)
                word.pieces.append(readExpansion(isQuoted: false))
            case .less, .greater:
                guard at == start, peek() == .openParenthesis else { break }
                obstacles.insert(.processSubstitution)
                at += 2
                readNested()
                word.pieces.append(.opaque(text(start..<at)))
                continue
            case .openParenthesis where at > start && bytes[at - 1] == .equals:
                flush(&word)
                readArray()
            default:
                if byte == .openBrace { braces.open = true }
                if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") && peek() == byte {
                    braces.separated = true
                }
                if byte == .closeBrace, braces.open, braces.separated { obstacles.insert(.braceExpansion) }
                if byte.endsWord { break }
                literal.append(byte)
                at += 1
                continue
            }
            if let byte = self.byte, byte.endsWord,
                !(byte == .openParenthesis && at > start && bytes[at - 1] == .equals)
            {
                break
            }
            if self.byte == nil { break }
        }
        flush(&word)
        if at == start { at = min(at + 1, bytes.count) }
        word.raw = text(start..<at)
        return word
    }

    /// Reads `"…"`. Returns its pieces without the quotes.
    private mutating func readQuoted() -> [ShellWord.Piece] {
        var pieces: [ShellWord.Piece] = []
        var literal: [UInt8] = []
        at += 1
        while let byte, byte != .doubleQuote {
            if byte == .backslash, let next = peek() {
                switch next {
                case .newline: break
                case .doubleQuote, .backslash, .dollar, .backtick: literal.append(next)
                default: literal += [byte, next]
                }
                at += 2
            } else if byte == .dollar || byte == .backtick {
                pieces.append(.literal(String(decoding: literal, as: UTF8.self)))
                literal = []
                pieces.append(readExpansion(isQuoted: true))
            } else {
                literal.append(byte)
                at += 1
            }
        }
        if at < bytes.count { at += 1 }
        pieces.append(.literal(String(decoding: literal, as: UTF8.self)))
        return pieces
    }

    /// Reads an expansion, which begins with `$` or a backtick.
    private mutating func readExpansion(isQuoted: Bool) -> ShellWord.Piece {
        let start = at
        let first = bytes[at]
        at += 1
        guard first == .dollar else {
            readBackticks()
            return .opaque(text(start..<at))
        }
        switch byte {
        case .openParenthesis: readParenthesized()
        case .openBrace: readBraces()
        case .singleQuote where !isQuoted:
            obstacles.insert(.escapeCodes)
            at += 1
            while let byte, byte != .singleQuote { at += byte == .backslash ? 2 : 1 }
            at = min(at + 1, bytes.count)
        case .doubleQuote where !isQuoted:
            _ = readQuoted()
        case let byte? where byte.startsName:
            while let byte = self.byte, byte.isInName { at += 1 }
            return .variable(text(start + 1..<at), isQuoted: isQuoted)
        case let byte? where byte.isDigit || "?$!#@*-".utf8.contains(byte):
            obstacles.insert(.specialVariable)
            at += 1
        default: return .literal("$")
        }
        return .opaque(text(start..<at))
    }

    /// Reads `$(…)` and `$((…))`.
    private mutating func readParenthesized() {
        if peek() == .openParenthesis, let end = endOfArithmetic(at + 2) {
            readSubstitutions(at + 2..<end)
            at = end + 2
        } else {
            at += 1
            readNested()
        }
    }

    /// Reads `${…}`.
    private mutating func readBraces() {
        obstacles.insert(.bracedVariable)
        let start = at + 1
        var open = 0
        while let byte {
            if byte == .backslash { at += 1 }
            if byte == .openBrace { open += 1 }
            if byte == .closeBrace { open -= 1 }
            at += 1
            if open == 0 { break }
        }
        at = min(at, bytes.count)
        let inside = bytes[start..<max(start, at)]
        if open > 0 || isMisread(inside) {
            obstacles.insert(.unsure)
            return
        }
        readSubstitutions(start..<max(start, at))
    }

    /// True for `${x#$(…)}` and `${x/$(…)/…}`: Claude Code says that it is not sure of them.
    private func isMisread(_ inside: ArraySlice<UInt8>) -> Bool {
        guard let start = inside.firstIndex(where: { !$0.isInName }), "#%/^,".utf8.contains(inside[start]),
            start > inside.startIndex
        else { return false }
        return inside.contains(.openParenthesis) || inside.contains(.backtick)
    }

    private mutating func readBackticks() {
        let start = at
        while let byte, byte != .backtick { at += byte == .backslash ? 2 : 1 }
        let end = min(at, bytes.count)
        at = min(end + 1, bytes.count)
        guard depth < Self.deepest else { return }
        var inner = self.inner(Self.unescaped(bytes[start..<end]))
        inner.readAll()
        adopt(inner)
    }

    /// Returns the text between backticks, without the backslashes before its own backticks (POSIX, 2.6.3).
    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.indices.filter { place in
            bytes[place] != .backslash || place + 1 == bytes.endIndex || bytes[place + 1] != .backtick
        }.map { bytes[$0] }
    }

    /// Reads the commands up to the closing parenthesis.
    mutating func readNested() {
        guard depth < Self.deepest else {
            at = bytes.count
            return
        }
        var inner = self.inner(bytes, from: at)
        inner.readList()
        adopt(inner)
        at = min(inner.at + 1, bytes.count)
    }

    /// Reads only the substitutions of a text that is not a list of commands.
    mutating func readSubstitutions(_ range: Range<Int>, withBackticks: Bool = true) {
        guard depth < Self.deepest else { return }
        var inner = self.inner(Array(bytes[range]))
        while let byte = inner.byte {
            if byte == .backslash {
                inner.at += 2
            } else if byte == .dollar || byte == .backtick && withBackticks {
                _ = inner.readExpansion(isQuoted: true)
            } else if byte == .less || byte == .greater, inner.peek() == .openParenthesis {
                inner.at += 2
                inner.readNested()
            } else {
                inner.at += 1
            }
        }
        if !inner.commands.isEmpty { obstacles.insert(.nestedCommand) }
        adopt(inner)
    }
}
