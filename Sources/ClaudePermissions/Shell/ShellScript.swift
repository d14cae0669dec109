// SPDX-License-Identifier: Apache-2.0

/// All simple commands of a script, wherever they stand, in the order in which they end.
package struct ShellScript: Hashable, Sendable {
    package var commands: [ShellCommand] = []
    var obstacles: Set<ShellObstacle> = []
    /// The next number for a ``ShellScope``.
    package var next = 0

    /// The most characters that Claude Code reads of a command. It matches rules only with the beginning of a
    /// longer one.
    static let mostCharacters = 10_000

    /// Reads as Claude Code does. Returns nil if the text is longer than Claude Code reads.
    package init?(_ text: String) {
        guard text.utf16.count <= Self.mostCharacters else { return nil }
        var reader = ShellReader(Array(text.utf8), as: .agent)
        reader.readAll()
        self.init(readBy: reader)
    }

    /// Reads as the shell does. Returns nil if the text is longer than Claude Code reads, or nests deeper than
    /// anybody's.
    /// - Parameters:
    ///   - scope: the scope in which the text runs, as that of `eval`.
    ///   - next: the first number for a scope inside.
    package init?(running text: String, in scope: ShellScope, next: Int) {
        guard text.utf16.count <= Self.mostCharacters else { return nil }
        let scopes = ShellScopes(in: scope, next: next)
        var reader = ShellReader(Array(text.utf8), as: .shell, scopes: scopes)
        reader.readAll()
        guard !reader.isTooDeep else { return nil }
        self.init(readBy: reader)
    }

    private init(readBy reader: ShellReader) {
        commands = reader.commands
        obstacles = reader.obstacles
        next = reader.scopes.next
    }
}

/// A simple command as the shell's grammar has it: assignments, words and redirections.
package struct ShellCommand: Hashable, Sendable {
    package var assignments: [ShellAssignment] = []
    package var words: [ShellWord] = []
    package var redirections: [ShellRedirection] = []
    /// The text as it is written, without white space around it.
    var source = ""
    /// False inside compound commands and substitutions, and behind `&&`.
    var isUnconditional = true
    var isInSubstitution = false
    /// Only the shell's reading, not Claude Code's, depends on it.
    package var scope = ShellScope()
    /// The values of the variable that the command assigns, one by one: it is the head of a loop.
    var loop: [ShellWord]?

    /// True for commands that never fail, so that the one behind `&&` runs.
    var alwaysSucceeds: Bool {
        guard let first = words.first?.raw else {
            return assignments.allSatisfy { assignment in
                assignment.value.pieces.allSatisfy { if case .opaque = $0 { false } else { true } }
            }
        }
        return [":", "declare", "echo", "export", "set", "true", "typeset", "unset"].contains(first)
    }

    /// The arithmetic expressions among the words, such as that of `$((n = 3))`.
    package var arithmetic: [String] {
        (words + redirections.map(\.target) + assignments.map(\.value)).flatMap(\.pieces).compactMap {
            piece in
            if case .opaque(let text) = piece, text.hasPrefix("$((") {
                String(text.dropFirst(3))
            } else {
                nil
            }
        }
    }

    /// The text without redirections, with single blanks between its words.
    var line: String {
        (assignments.map { "\($0.name)=\($0.value.raw)" } + words.map(\.raw)).joined(separator: " ")
    }
}

/// `NAME=value` before a shell command or in place of one.
package struct ShellAssignment: Hashable, Sendable {
    package var name: String
    package var value: ShellWord
    /// False for `NAME+=value`, `NAME[1]=value` and `NAME=(…)`.
    var isPlain: Bool
    /// True for `NAME+=value`.
    var isAppended = false
}

/// A redirection of a shell command to or from a file, such as `2>> file`.
package struct ShellRedirection: Hashable, Sendable {
    package enum Direction: Hashable, Sendable {
        case read, write
        /// A redirection without a file: `2>&1`, `<<<`, a here-document.
        case other
    }

    package var direction: Direction
    package var target: ShellWord
}

/// One word of a shell command: its text, and the pieces that it is made of.
package struct ShellWord: Hashable, Sendable {
    enum Piece: Hashable, Sendable {
        /// Text that stands for itself, without quotes and backslashes.
        case literal(String)
        /// `$NAME`.
        case variable(String, isQuoted: Bool)
        /// A piece whose value is not known before the command runs, or that Claude Code leaves as it is
        /// written: `${…}`, `$(…)`, `$'…'`.
        case opaque(String)
    }

    /// The word as it is written.
    var raw: String
    var pieces: [Piece]

    /// The word without quotes and backslashes. Variables and substitutions stay as they are written.
    package var text: String { text(with: [:]) }

    /// Returns the text with the values of known variables.
    func text(with variables: [String: String]) -> String {
        pieces.reduce(into: "") { text, piece in
            switch piece {
            case .literal(let part), .opaque(let part): text += part
            case .variable(let name, _): text += variables[name] ?? "$\(name)"
            }
        }
    }

    /// True for `$NAME` without quotes: if the variable is empty, the shell drops the word.
    var mayVanish: Bool {
        if raw.hasPrefix("${"), raw.hasSuffix("}"), pieces.count == 1 { return true }
        guard pieces.count == 1, case .variable(_, isQuoted: false) = pieces[0] else { return false }
        return true
    }

    package var isStatic: Bool {
        pieces.allSatisfy { if case .literal = $0 { true } else { false } }
    }
}

/// A construct that keeps Claude Code from knowing what a command does before it runs. Claude Code then
/// resolves none of its variables, and asks unless a rule allows all of Bash.
enum ShellObstacle: Hashable, Sendable {
    case pipe, or, background, backgroundInside, subshell, group, choice, function, loop, arithmeticCommand
    /// `$(…)` among the words, and in a value.
    case nestedCommand, nestedInValue
    case processSubstitution, hereDocument
    case bracedVariable, specialVariable, braceExpansion, escapedBlank, escapeCodes
    case array, severalAssignments, shellVariable
    /// An expansion that Claude Code may read otherwise than the shell, as it says itself. It asks whatever
    /// the rules are.
    case unsure
}

extension Set<ShellObstacle> {
    private static let harmless: Set = [ShellObstacle.background, .loop, .nestedInValue]
    private static let chains: Set = [ShellObstacle.pipe, .or, .hereDocument, .escapedBlank]

    /// False if variables keep their names.
    var allowVariables: Bool { isSubset(of: Self.harmless) }

    /// False if Claude Code asks before it runs the command, although each of its parts is allowed.
    var allowRunning: Bool { isSubset(of: Self.chains) }
}
