/// One word of a shell command: as it is written, and in the pieces that it is made of.
package struct ShellWord: Hashable, Sendable {
    enum Piece: Hashable, Sendable {
        /// Text that stands for itself, with quotes and backslashes taken away.
        case literal(String)
        /// `$NAME`.
        case variable(String, isQuoted: Bool)
        /// What is not known before the command runs, or what Claude Code leaves as it is written: `${…}`,
        /// `$(…)`, `$'…'`.
        case opaque(String)
    }

    /// As it is written.
    var raw: String
    var pieces: [Piece]

    /// With quotes and backslashes taken away; variables and substitutions stay as they are written.
    package var text: String { text(with: [:]) }

    /// The same with variables that are known put in.
    func text(with variables: [String: String]) -> String {
        pieces.reduce(into: "") { text, piece in
            switch piece {
            case .literal(let part), .opaque(let part): text += part
            case .variable(let name, _): text += variables[name] ?? "$\(name)"
            }
        }
    }

    /// True for `$NAME` without quotes: where the variable is empty, the shell drops the word.
    var mayVanish: Bool {
        if raw.hasPrefix("${"), raw.hasSuffix("}"), pieces.count == 1 { return true }
        guard pieces.count == 1, case .variable(_, isQuoted: false) = pieces[0] else { return false }
        return true
    }

    package var isStatic: Bool {
        pieces.allSatisfy { if case .literal = $0 { true } else { false } }
    }
}
