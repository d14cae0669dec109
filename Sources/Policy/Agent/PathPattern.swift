/// What stands in the parentheses of `Read(…)` and `Edit(…)`: a pattern as of gitignore, upper and lower case alike.
struct PathPattern: Hashable, Sendable {
    private enum Base: Hashable { case root, home, settings, folder }

    private let base: Base
    private let segments: [[UInt8]]
    /// A name alone, or a folder with `/**`, counts at any depth.
    private let isFloating: Bool

    init(_ specifier: String) {
        var rest = Substring(specifier)
        if rest.hasPrefix("//") {
            base = .root
            rest = rest.dropFirst(2)
        } else if rest.hasPrefix("~/") {
            base = .home
            rest = rest.dropFirst(2)
        } else if rest.hasPrefix("/") {
            base = .settings
            rest = rest.dropFirst()
        } else {
            base = .folder
            if rest.hasPrefix("./") { rest = rest.dropFirst(2) }
        }
        segments = rest.split(separator: "/").map { Array($0.lowercased().utf8) }
        isFloating = base == .folder && (segments.count == 1 || segments.count == 2 && segments[1] == Array("**".utf8))
    }

    /// - Parameter path: absolute, without `.` and `..`.
    func matches(_ path: String, in place: AgentPlace) -> Bool {
        let anchor =
            switch base {
            case .root: "/"
            case .home: place.home
            case .settings: place.settings
            case .folder: place.folder
            }
        guard let relative = AgentPlace.relative(path, to: anchor) else { return false }
        let parts = relative.split(separator: "/").map { Array($0.lowercased().utf8) }
        for start in isFloating ? 0..<max(1, parts.count) : 0..<1 where matches(parts[start...], segments[...]) {
            return true
        }
        return false
    }

    /// What lies below a folder that matches, matches too.
    private func matches(_ path: ArraySlice<[UInt8]>, _ pattern: ArraySlice<[UInt8]>) -> Bool {
        guard let first = pattern.first else { return true }
        if first == Array("**".utf8) {
            if pattern.count == 1 { return true }
            return path.indices.contains { matches(path[$0...], pattern.dropFirst()) }
        }
        guard let name = path.first, Wildcard.matches(first, name) else { return false }
        return matches(path.dropFirst(), pattern.dropFirst())
    }
}
