// SPDX-License-Identifier: Apache-2.0

import Documents

/// The folders and links that Claude Code's rules depend on.
public struct AgentPlace: Hashable, Sendable {
    /// The working directory, an absolute path without `.` and `..`.
    public var folder: String
    public var home: String
    /// The folder in which rules with one leading slash begin. It is the folder of the settings file that
    /// holds them, or for managed settings the working directory.
    public var settings: String
    /// The targets of symbolic links, by path.
    public var links: [String: String]

    public init(
        folder: String = "/src", home: String = "/home/agent", settings: String? = nil,
        links: [String: String] = [:]
    ) {
        self.folder = folder
        self.home = home
        self.settings = settings ?? folder
        self.links = links
    }

    /// Returns the absolute paths that a path stands for: itself, and the path to which a link leads.
    package func paths(_ text: String) -> [String] {
        var path = text
        if path == "~" || path.hasPrefix("~/") { path = home + path.dropFirst() }
        if path == "$HOME" || path.hasPrefix("$HOME/") { path = home + path.dropFirst("$HOME".count) }
        if !path.isAbsolutePath { path = folder + "/" + path }
        let plain = Self.plain(path)
        return [plain] + (links[plain].map { [Self.plain($0)] } ?? [])
    }

    func isInFolder(_ path: String) -> Bool { Self.relative(path, to: folder) != nil }

    /// Returns the path without empty, `.` and `..` components.
    static func plain(_ path: String) -> String {
        var parts: [String] = []
        for part in path.pathNames where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// Returns the path from the folder, empty for the folder itself; nil if the path does not lie in the
    /// folder.
    package static func relative(_ path: String, to folder: String) -> String? {
        path.path(below: folder)
    }
}

/// Files that Claude Code asks about before it writes them, whatever the rules allow: they run later, or hold
/// its settings.
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
