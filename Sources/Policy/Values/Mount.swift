// SPDX-License-Identifier: Apache-2.0

public import Addresses

/// A file or folder of the host that the sandbox sees beside the workspace.
public struct Mount: Hashable, Sendable, Codable {
    /// An absolute path of the host, or one that starts with `~/`.
    public var source: String
    /// An absolute path inside the sandbox, without empty, `.` and `..` components.
    public var target: String
    public var access: Access
    /// True if a launch goes on although the source does not exist.
    public var optional: Bool
    public var origin: Origin

    public init(
        source: String, target: String, access: Access = .readOnly, optional: Bool = false, origin: Origin
    ) {
        self.source = source
        self.target = target
        self.access = access
        self.optional = optional
        self.origin = origin
    }
}
