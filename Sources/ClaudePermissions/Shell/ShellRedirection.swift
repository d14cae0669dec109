/// A redirection of a shell command to or from a file, as `2>> file`.
package struct ShellRedirection: Hashable, Sendable {
    package enum Direction: Hashable, Sendable {
        case read, write
        /// `2>&1`, `<<<`, a here-document: no file.
        case other
    }

    package var direction: Direction
    package var target: ShellWord
}
