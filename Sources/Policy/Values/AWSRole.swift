public import IAM

/// A role that a session has beside its main one.
public struct AWSRole: Hashable, Sendable {
    /// Its ARN.
    public var role: String
    public var session: AWSSessionRules

    public init(role: String, session: AWSSessionRules) {
        self.role = role
        self.session = session
    }
}
