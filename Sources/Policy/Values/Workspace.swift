// SPDX-License-Identifier: Apache-2.0

/// The caller's current directory as the sandbox sees it.
public struct Workspace: Hashable, Sendable, Codable {
    public var access: Access
    /// An absolute path inside the sandbox.
    public var at: String

    public init(access: Access = .readOnly, at: String = "/src") {
        self.access = access
        self.at = at
    }
}

/// The access of the sandbox to files that it sees.
public enum Access: String, Hashable, Sendable, Codable, CaseIterable {
    case readOnly = "read-only"
    case readWrite = "read-write"
}
