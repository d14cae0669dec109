/// Environment variables whose value programs run as a command, and which undo no wall: the command is one of
/// the sandbox.
enum CommandVariables {
    private static let names: Set<String> = [
        "BROWSER", "EDITOR", "FZF_DEFAULT_COMMAND", "LESSCLOSE", "LESSOPEN", "MANPAGER", "PAGER", "SVN_SSH",
        "VISUAL",
    ]
    private static let ends = ["_BROWSER", "_EDITOR", "_PAGER"]

    static func contains(_ name: String) -> Bool {
        let upper = name.uppercased()
        return names.contains(upper) || ends.contains(where: upper.hasSuffix)
    }
}
