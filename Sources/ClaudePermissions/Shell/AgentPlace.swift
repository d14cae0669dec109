import Documents

/// Where Claude Code runs, as far as its rules ask.
public struct AgentPlace: Hashable, Sendable {
    /// The working directory, an absolute path without `.` and `..`.
    public var folder: String
    public var home: String
    /// Where rules that begin with one slash begin: the folder of the settings file that holds them, but for
    /// managed settings the working directory.
    public var settings: String
    /// Targets of symbolic links by path.
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

    /// The absolute paths that a path stands for: itself, and where a link leads.
    package func paths(_ text: String) -> [String] {
        var path = text
        if path == "~" || path.hasPrefix("~/") { path = home + path.dropFirst() }
        if path == "$HOME" || path.hasPrefix("$HOME/") { path = home + path.dropFirst("$HOME".count) }
        if !path.isAbsolutePath { path = folder + "/" + path }
        let plain = Self.plain(path)
        return [plain] + (links[plain].map { [Self.plain($0)] } ?? [])
    }

    func isInFolder(_ path: String) -> Bool { Self.relative(path, to: folder) != nil }

    /// Without empty, `.` and `..` components.
    static func plain(_ path: String) -> String {
        var parts: [String] = []
        for part in path.pathNames where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// Nil where the path does not lie in the folder; empty for the folder itself.
    package static func relative(_ path: String, to folder: String) -> String? {
        path.path(below: folder)
    }
}
