/// `NAME=value` before a shell command or in place of one.
struct ShellAssignment: Hashable, Sendable {
    var name: String
    var value: ShellWord
    /// False for `NAME+=value`, `NAME[1]=value` and `NAME=(…)`.
    var isPlain: Bool
}
