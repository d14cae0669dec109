// SPDX-License-Identifier: Apache-2.0

import Documents

/// The places of keys in a home: everything hidden, since programs keep their logins in hidden files, the
/// files that snap keeps for its programs, and the places of ``HostPath/placesOfKeys``.
public enum HomePlaces {
    /// Hidden folders that people work in and mount: sources, packages and builds, where a key has its own
    /// known name. Folders of caches and of `.local` are named one by one, since others beside them hold
    /// logins.
    private static let open = [
        ".bundle", ".cargo", ".composer", ".gem", ".gradle", ".m2", ".rustup", ".cache/bazel",
        ".cache/ccache",
        ".cache/go-build", ".cache/pip", ".cache/uv", ".local/bin", ".local/lib", ".local/src",
    ]

    /// Returns the place of keys that a path is or lies in; nil if there is none.
    /// - Parameter path: relative to the home.
    public static func place(around path: String) -> String? {
        if let listed = HostPath.placesOfKeys.first(where: path.lies) { return listed }
        guard isClosed(path) else { return nil }
        let names = path.pathNames
        let depth = [".cache": 2, ".local": 3][names[0]] ?? 1
        return names.prefix(depth).joined(separator: "/")
    }

    /// Returns the listed places that a path contains, even if no home has them.
    public static func places(below path: String) -> [String] {
        HostPath.placesOfKeys.filter { $0.lies(in: path) }
    }

    private static func isClosed(_ path: String) -> Bool {
        guard let first = path.pathNames.first, first.utf8.first == UInt8(ascii: ".") || first == "snap"
        else {
            return false
        }
        return !open.contains(where: path.lies)
    }
}
