/// What keeps Claude Code from knowing what a command will do before it runs: then it resolves none of its
/// variables, and asks where no rule allows all of Bash.
enum ShellObstacle: Hashable, Sendable {
    case pipe, or, background, backgroundInside, subshell, group, choice, function, loop, arithmeticCommand
    /// `$(…)` among the words, and in a value.
    case nestedCommand, nestedInValue
    case processSubstitution, hereDocument
    case bracedVariable, specialVariable, braceExpansion, escapedBlank, escapeCodes
    case array, severalAssignments, shellVariable
    /// An expansion that Claude Code says that it may read otherwise than the shell: it asks whatever the
    /// rules are.
    case unsure
}

extension Set<ShellObstacle> {
    private static let harmless: Set = [ShellObstacle.background, .loop, .nestedInValue]
    private static let chains: Set = [ShellObstacle.pipe, .or, .hereDocument, .escapedBlank]

    /// False where variables keep their names.
    var allowVariables: Bool { isSubset(of: Self.harmless) }

    /// False where Claude Code asks before it runs the command, though each of its parts is allowed.
    var allowRunning: Bool { isSubset(of: Self.chains) }
}
