/// A redirection of a shell command to or from a file, as `2>> file`.
struct ShellRedirection: Hashable, Sendable {
    enum Direction: Hashable, Sendable {
        case read, write
        /// `2>&1`, `<<<`, a here-document: no file.
        case other
    }

    var direction: Direction
    var target: ShellWord
}
