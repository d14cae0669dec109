/// A role whose credentials a sandbox may ask for by name.
public struct CredentialRole: Hashable, Sendable, Codable {
    /// The role's name in the policy, in commands and in events.
    public var name: String
    /// The path at which the endpoint serves them, such as `/v1/credentials/NAME`.
    public var path: String
    /// The path in the container of the token for this role.
    public var tokenPath: String

    public init(name: String, path: String, tokenPath: String) {
        self.name = name
        self.path = path
        self.tokenPath = tokenPath
    }
}
