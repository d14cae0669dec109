/// One word of a command that a wrapper may stand before.
package struct WrappedWord: Hashable, Sendable {
    package var text: String
    /// See ``ShellWord/mayVanish``.
    var mayVanish = false

    /// The words of a text that is no list of commands.
    static func split(_ text: String) -> [WrappedWord] {
        text.split { $0 == " " || $0 == "\t" || $0 == "\n" }.map { WrappedWord(text: String($0)) }
    }

    static func isAssignment(_ text: String) -> Bool {
        guard let equals = text.firstIndex(of: "="), let first = text.first,
            first.isLetter || first == "_" || first == "$"
        else { return false }
        return text[..<equals].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }
    }
}
