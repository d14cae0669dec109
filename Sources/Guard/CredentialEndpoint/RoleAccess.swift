import GuardProtocol

/// A role of the sandbox, and the token that its path demands.
struct RoleAccess: Sendable {
    var role: CredentialRole
    var token: Secret
}
