public import IAM
import Policy

/// One role that a launch assumes, and what its session may do.
public struct RolePlan: Hashable, Sendable {
    /// By which the sandbox chooses it; the main one's is ``mainName``.
    public var name: String
    /// The role's ARN.
    public var role: Setting<String>
    public var access: AWSAccess
    /// IAM's prefixes of the services that the session is for or that the sandbox reaches.
    public var services: [String]
    /// In seconds.
    public var duration: Int
    /// AssumeRole's `ExternalId`.
    public var externalID: String?
    /// Nil where the policy says that none may be passed, or wants none.
    public var sessionPolicy: SessionPolicy?

    public static let mainName = "default"
}
