/// `NAME=value` before a shell command or in place of one.
package struct ShellAssignment: Hashable, Sendable {
    package var name: String
    package var value: ShellWord
    /// False for `NAME+=value`, `NAME[1]=value` and `NAME=(…)`.
    var isPlain: Bool
}
