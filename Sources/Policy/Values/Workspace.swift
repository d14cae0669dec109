// SPDX-License-Identifier: Apache-2.0

/// The caller's current directory as the sandbox sees it.
public struct Workspace: Hashable, Sendable, Codable {
    public var access: Access
    /// An absolute path inside the sandbox.
    public var at: String
    /// True if the sandbox sees the history of the repository that the directory belongs to, also where that
    /// lies outside of the directory.
    public var history: Bool

    public init(access: Access = .readOnly, at: String = "/src", history: Bool = false) {
        self.access = access
        self.at = at
        self.history = history
    }
}

/// The access of the sandbox to files that it sees.
public enum Access: String, Hashable, Sendable, Codable, CaseIterable {
    case readOnly = "read-only"
    case readWrite = "read-write"
}
