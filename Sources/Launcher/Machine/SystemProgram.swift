// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Finds programs that cx runs with the user's rights. Promise L5 (docs/security.md).
enum SystemProgram {
    /// The folders in which packages put programs. They are never those of `$PATH`, into which a repository's
    /// `.envrc` may have put a `podman` of its own.
    private static let folders = [
        "/usr/bin", "/usr/sbin", "/bin", "/sbin", "/usr/local/bin", "/usr/local/sbin",
        "/run/current-system/sw/bin",
        "/home/linuxbrew/.linuxbrew/bin",
    ]

    static func path(of name: String) -> String? {
        folders.lazy.map { "\($0)/\(name)" }.first { FileStatus(path: $0)?.isExecutable == true }
    }

    /// The folders as a `PATH`, for the programs that these programs start.
    static var searchPath: String { folders.joined(separator: ":") }
}

/// The environment that cx was started with.
enum ProcessEnvironment {
    /// Reads the variables. Entries that are not `NAME=VALUE` are left out.
    static func current() -> [String: String] {
        var variables: [String: String] = [:]
        var entry = environ
        while let text = entry.pointee {
            let parts = String(cString: text).split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
            entry += 1
        }
        return variables
    }
}
