// SPDX-License-Identifier: Apache-2.0

/// Finds the simple commands of a shell script, as Claude Code's own reader or as the shell does. It is
/// tolerant: a text that is not shell still has commands in it.
///
/// Every step moves on by at least one byte, and substitutions nest at most ``deepest`` deep, so reading any
/// text comes to an end.
struct ShellReader {
    static let deepest = 40
    /// The most constructs that are open at a time, so that scopes do not grow with a hostile text.
    static let mostOpenings = 100

    /// A construct that is open.
    enum Opening { case parenthesis, brace, block, choice }

    /// The program that reads. Claude Code's reader differs from the shell in a few places.
    enum Dialect: Hashable, Sendable { case agent, shell }

    struct HereDocument {
        let delimiter: [UInt8]
        let isQuoted: Bool
        let stripsTabs: Bool
    }

    let bytes: [UInt8]
    let depth: Int
    let dialect: Dialect
    var at: Int
    var commands: [ShellCommand] = []
    var obstacles: Set<ShellObstacle> = []
    var openings: [(kind: Opening, saved: ShellScopes.Saved)] = []
    var scopes: ShellScopes
    var documents: [HereDocument] = []
    /// True behind `&&`, `||` and `|`, until the list ends.
    var isChained = false
    /// True if some scopes are not told apart, since too many constructs are open.
    var isTooDeep = false

    init(
        _ bytes: [UInt8], as dialect: Dialect, from start: Int = 0, depth: Int = 0,
        scopes: ShellScopes = ShellScopes()
    ) {
        self.bytes = bytes
        self.dialect = dialect
        self.depth = depth
        self.scopes = scopes
        at = start
    }

    /// Returns a reader of a substitution.
    func inner(_ bytes: [UInt8], from start: Int = 0) -> ShellReader {
        ShellReader(bytes, as: dialect, from: start, depth: depth + 1, scopes: scopes.nested())
    }

    /// Takes over what the reader of a substitution found.
    mutating func adopt(_ inner: ShellReader) {
        commands += inner.commands
        obstacles.formUnion(inner.obstacles)
        isTooDeep = isTooDeep || inner.isTooDeep
        scopes.next = inner.scopes.next
    }

    var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

    func peek(_ offset: Int = 1) -> UInt8? { at + offset < bytes.count ? bytes[at + offset] : nil }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
    }

    mutating func readAll() {
        while at < bytes.count {
            readList()
            // This closing parenthesis closes nothing.
            at += 1
        }
    }

    /// Reads to the end, or to the parenthesis that closes this substitution.
    mutating func readList() {
        while let byte {
            switch byte {
            case .space, .tab, .carriageReturn: at += 1
            case .newline: endLine()
            case .hash: skipComment()
            case .semicolon: endWithSemicolon()
            case .ampersand: readAmpersand()
            case .bar: readBar()
            case .openParenthesis: openParenthesis()
            case .closeParenthesis:
                guard closeParenthesis() else { return }
            case .backslash where peek() == .newline: at += 2
            default: readCommandOrKeyword()
            }
        }
    }

    private mutating func endLine() {
        at += 1
        isChained = false
        scopes.endList(commands.count)
        readDocuments()
    }

    private mutating func endWithSemicolon() {
        let isCaseEnd = peek() == .semicolon || peek() == .ampersand
        at += 1
        isChained = false
        scopes.endList(commands.count)
        if isCaseEnd {
            while let byte, byte == .semicolon || byte == .ampersand { at += 1 }
            if let choice = openings.last, choice.kind == .choice {
                skipPattern()
                scopes.branch(of: choice.saved, commands.count)
            }
        }
        skipLineOfDocument()
    }

    /// Skips the rest of the line. Claude Code's reader takes the text behind `<<EOF …;` on the same line for
    /// a part of the document.
    private mutating func skipLineOfDocument() {
        guard !documents.isEmpty, dialect == .agent else { return }
        while let byte, byte != .newline { at += 1 }
    }

    private mutating func readAmpersand() {
        at += 1
        if byte == .ampersand {
            at += 1
            isChained = true
            scopes.and(commands.count, isSure: commands.last?.alwaysSucceeds ?? false)
        } else {
            scopes.background(&commands)
            obstacles.insert(.background)
            if bytes[at...].contains(where: { $0 != .space && $0 != .newline }) {
                obstacles.insert(.backgroundInside)
            }
            isChained = false
            skipLineOfDocument()
        }
    }

    private mutating func readBar() {
        at += 1
        isChained = true
        if byte == .bar {
            at += 1
            scopes.or(commands.count)
            obstacles.insert(.or)
        } else {
            if byte == .ampersand { at += 1 }
            scopes.pipe(&commands)
            obstacles.insert(.pipe)
        }
    }

    private mutating func openParenthesis() {
        if peek() == .openParenthesis, let end = endOfArithmetic(at + 2) {
            obstacles.insert(.arithmeticCommand)
            noteArithmetic(at + 2..<end)
            at = min(end + 2, bytes.count)
        } else {
            obstacles.insert(.subshell)
            open(.parenthesis)
            at += 1
        }
    }

    /// Returns false if the parenthesis closes nothing that this reader has opened.
    private mutating func closeParenthesis() -> Bool {
        guard let place = openings.lastIndex(where: { $0.kind == .parenthesis }) else { return false }
        scopes.close(openings[place].saved)
        openings.removeSubrange(place...)
        isChained = false
        at += 1
        return true
    }

    mutating func open(_ kind: Opening) {
        if openings.count >= Self.mostOpenings { isTooDeep = true }
        let isSubshell = kind == .parenthesis && !isTooDeep
        openings.append((kind, scopes.open(commands.count, isSubshell: isSubshell)))
    }

    /// Reads an expression as the shell's command `let`, which it is.
    mutating func noteArithmetic(_ range: Range<Int>) {
        readSubstitutions(range)
        guard dialect == .shell else { return }
        let words = ["let", text(range)].map { ShellWord(raw: "'\($0)'", pieces: [.literal($0)]) }
        var command = ShellCommand(words: words)
        command.scope = scopes.current
        commands.append(command)
    }

    mutating func skipComment() {
        while let byte, byte != .newline { at += 1 }
    }

    /// Skips the `)` behind a pattern of `case`, unless `esac` stands there.
    mutating func skipPattern() {
        skipBlankLines()
        if text(at..<min(at + 4, bytes.count)) == "esac" { return }
        if byte == .openParenthesis { at += 1 }
        let start = at
        while let byte, byte != .closeParenthesis { at += 1 }
        readSubstitutions(start..<at)
        if at < bytes.count { at += 1 }
    }

    mutating func skipBlankLines() {
        while let byte, byte == .space || byte == .tab || byte == .newline { at += 1 }
    }

    /// Returns the place of the `))` that ends an arithmetic expression; nil if there is none.
    func endOfArithmetic(_ start: Int) -> Int? {
        var open = 0
        var place = start
        // Nobody's arithmetic is longer. Without this limit, each `((` of a hostile text would be searched
        // to its end.
        let end = min(bytes.count, start + 1000)
        while place < end {
            if bytes[place] == .openParenthesis { open += 1 }
            if bytes[place] == .closeParenthesis {
                if open == 0 {
                    return place + 1 < bytes.count && bytes[place + 1] == .closeParenthesis ? place : nil
                }
                open -= 1
            }
            place += 1
        }
        return nil
    }
}
