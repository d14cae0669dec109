// SPDX-License-Identifier: Apache-2.0

import Documents

/// Paths inside the sandbox, and the places there that no mount may cover, contain or lie in.
package enum SandboxPath {
    package struct Fault: Error, Hashable {
        let message: String
    }

    /// The places of the kernel, of the agent's rules (`/etc/claude-code`), of cx at run time, of the agent's
    /// home, and of its programs.
    static let protectedPlaces = [
        "/proc", "/sys", "/dev", "/etc", "/run/cx", "/tmp", "/home/agent", "/bin", "/sbin", "/lib", "/lib64",
        "/usr/bin", "/usr/sbin", "/usr/lib", "/usr/libexec", "/usr/local/bin", "/usr/local/sbin",
        "/usr/local/lib",
    ]

    /// The files that Claude Code looks for in its working directory and in each folder above it.
    private static let agentFiles = [
        ".claude", ".claude.json", ".git", ".mcp.json", "AGENTS.md", "CLAUDE.md", "CLAUDE.local.md",
    ]

    /// Returns the agent's own file that a normal path is or lies in, if the agent looks for it there; nil
    /// for any other path.
    static func agentFile(_ path: String, besides workspace: String) -> String? {
        let components = path.pathNames
        guard let place = components.firstIndex(where: agentFiles.contains) else { return nil }
        let folder = "/" + components[..<place].joined(separator: "/")
        return workspace.lies(in: folder) && !workspace.isSamePath(as: folder) ? components[place] : nil
    }

    /// Reads an absolute path. Repeated and trailing slashes are dropped; `.` and `..` are refused.
    package static func read(_ text: String) -> Result<String, Fault> {
        guard text.isAbsolutePath else { return .failure(Fault(message: "is not an absolute path")) }
        guard text.utf8.count <= 1024 else { return .failure(Fault(message: "is longer than 1024 bytes")) }
        guard !text.unicodeScalars.contains(where: separatesFields) else {
            return .failure(Fault(message: "holds a colon, comma, quotation mark or backslash"))
        }
        guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            return .failure(Fault(message: "holds a control character"))
        }
        let components = text.pathNames
        guard !components.contains("."), !components.contains("..") else {
            return .failure(Fault(message: "holds . or .."))
        }
        return .success("/" + components.joined(separator: "/"))
    }

    /// True for a character by which engines separate the fields of a mount: colons, commas and line ends,
    /// even if a combining mark follows.
    static func separatesFields(_ scalar: Unicode.Scalar) -> Bool {
        ":,\\\"".unicodeScalars.contains(scalar) || Character(scalar).isNewline
    }

    /// Returns the protected place that `path` is, lies in or contains.
    static func protected(touching path: String) -> String? {
        path == "/" ? "/" : protectedPlaces.first { touches(path, $0) }
    }

    /// True if one of two normal paths is, or lies in, the other.
    static func touches(_ one: String, _ other: String) -> Bool {
        one.lies(in: other) || other.lies(in: one)
    }
}
