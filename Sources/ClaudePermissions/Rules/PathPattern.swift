// SPDX-License-Identifier: Apache-2.0

/// The text in the parentheses of `Read(…)` and `Edit(…)`: a pattern as in gitignore that ignores case.
struct PathPattern: Hashable, Sendable {
    private enum Base: Hashable { case root, home, settings, folder }

    private static let anyDepth = Array("**".utf8)

    private let base: Base
    private let segments: [[UInt8]]
    /// True for a name alone, which matches at any depth.
    private let isName: Bool
    /// True for a folder with `/**`, which matches at any depth in deny and ask rules.
    private let isFolder: Bool

    package init(_ specifier: String) {
        // Like gitignore, ignore blanks at the end.
        var rest = specifier.prefix(through: specifier.lastIndex { $0 != " " } ?? specifier.startIndex)
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
        isName = base == .folder && segments.count == 1
        isFolder = base == .folder && segments.count == 2 && segments[1] == Self.anyDepth
    }

    /// - Parameter path: an absolute path without `.` and `..`.
    package func matches(_ path: String, in place: AgentPlace, list: PermissionRule.List) -> Bool {
        let anchor =
            switch base {
            case .root: "/"
            case .home: place.home
            case .settings: place.settings
            case .folder: place.folder
            }
        guard let relative = AgentPlace.relative(path, to: anchor) else { return false }
        let parts = relative.split(separator: "/").map { Array($0.lowercased().utf8) }
        return matches(parts, isFloating: isName || isFolder && list != .allow)
    }

    private func matches(_ parts: [[UInt8]], isFloating: Bool) -> Bool {
        (isFloating ? 0..<max(1, parts.count) : 0..<1).contains { matches(parts[$0...], segments[...]) }
    }

    /// True if it matches each file that the other one matches, as far as their texts show it.
    func covers(_ other: PathPattern) -> Bool {
        guard base == other.base, isName || isFolder || !(other.isName || other.isFolder) else {
            return false
        }
        // `?` and a class match fewer names than `*` does, and no sample would tell.
        guard segments == other.segments || !segments.joined().contains(where: "?[\\".utf8.contains) else {
            return false
        }
        // Bytes that no rule names stand for any folder and any file.
        let folders: [[[UInt8]]] = [[], [[1], [2]]]
        return folders.allSatisfy { folder in
            let parts = other.segments.flatMap { segment in
                segment == Self.anyDepth ? folder : [segment.map { "*?".utf8.contains($0) ? 1 : $0 }]
            }
            return matches(parts + [[3]], isFloating: isName || isFolder)
        }
    }

    /// A pattern that matches a folder also matches everything below it.
    private func matches(_ path: ArraySlice<[UInt8]>, _ pattern: ArraySlice<[UInt8]>) -> Bool {
        guard let first = pattern.first else { return true }
        if first == Self.anyDepth {
            if pattern.count == 1 { return true }
            return path.indices.contains { matches(path[$0...], pattern.dropFirst()) }
        }
        guard let name = path.first, Glob.matches(first, name) else { return false }
        return matches(path.dropFirst(), pattern.dropFirst())
    }
}
