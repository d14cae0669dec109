/// Programs that cx runs with the user's rights.
/// Promise L5 (docs/security.md).
enum SystemProgram {
    /// Where packages put programs; never `$PATH`, in which a repository's `.envrc` may have put a `podman`
    /// of its own.
    private static let folders = [
        "/usr/bin", "/usr/sbin", "/bin", "/sbin", "/usr/local/bin", "/usr/local/sbin",
        "/run/current-system/sw/bin",
        "/home/linuxbrew/.linuxbrew/bin",
    ]

    static func path(of name: String) -> String? {
        folders.lazy.map { "\($0)/\(name)" }.first { FileStatus(path: $0)?.isExecutable == true }
    }

    /// The folders, as a `PATH` for the programs that these start in turn.
    static var searchPath: String { folders.joined(separator: ":") }
}
