/// The caller's current directory inside the sandbox.
public struct Workspace: Hashable, Sendable, Codable {
    public var access: Access
    /// An absolute path inside the sandbox.
    public var at: String

    public init(access: Access = .readOnly, at: String = "/src") {
        self.access = access
        self.at = at
    }
}
