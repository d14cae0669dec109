/// What in a folder runs later on the host, by itself and outside of the sandbox: hooks, editors' tasks, shells' and
/// agents' own settings.
/// Promise C5 (docs/security.md).
enum HostTriggers {
    /// All at the top of the folder: a mount point cannot be moved away, what holds one can. So it is the whole `.git`.
    static let names = [".git", ".envrc", ".vscode", ".idea", ".claude", ".mcp.json"]

    /// Those that are there, as they are, without following links.
    static func found(in folder: String) -> [String: FileStatus] {
        names.reduce(into: [:]) { $0[$1] = FileStatus(link: "\(folder)/\($1)") }
    }
}
