/// Credentials that a sandbox may ask for by a name of their own.
public struct CredentialRole: Hashable, Sendable, Codable {
    /// As the policy calls the role, and every command and event about it.
    public var name: String
    /// Where the endpoint serves them, as `/v1/credentials/NAME`.
    public var path: String
    /// Where the token that opens this path goes in the container.
    public var tokenPath: String

    public init(name: String, path: String, tokenPath: String) {
        self.name = name
        self.path = path
        self.tokenPath = tokenPath
    }
}
