/// Files that Claude Code asks about before it writes them, whatever is allowed: they run later, or hold its
/// settings.
enum AgentProtectedPaths {
    private static let folders: Set = [".git", ".vscode", ".idea", ".claude", ".husky"]
    private static let files: Set = [
        ".bashrc", ".bash_profile", ".zshrc", ".zprofile", ".profile", ".gitconfig", ".gitmodules",
        ".mcp.json",
        ".claude.json", ".envrc", ".ripgreprc",
    ]

    static func contains(_ path: String, in place: AgentPlace) -> Bool {
        let inner = AgentPlace.relative(path, to: place.folder) ?? AgentPlace.relative(path, to: place.home)
        guard let inner else { return false }
        let parts = inner.split(separator: "/").map(String.init)
        return parts.contains(where: folders.contains) || parts.last.map(files.contains) ?? false
    }
}
