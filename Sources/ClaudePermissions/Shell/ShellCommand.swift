/// A simple command as the shell's grammar has it: assignments, words and redirections.
package struct ShellCommand: Hashable, Sendable {
    package var assignments: [ShellAssignment] = []
    var words: [ShellWord] = []
    package var redirections: [ShellRedirection] = []
    /// As it is written, without white space around it.
    var source = ""
    /// False inside of compound commands and substitutions, and behind `&&`.
    var isUnconditional = true
    var isInSubstitution = false

    /// As it is written, without redirections and with single blanks between its words.
    var line: String {
        (assignments.map { "\($0.name)=\($0.value.raw)" } + words.map(\.raw)).joined(separator: " ")
    }
}
