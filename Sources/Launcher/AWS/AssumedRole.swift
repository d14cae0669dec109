import FoundationEssentials
import GuardProtocol

/// A role's session, as STS gave it.
struct AssumedRole: Sendable {
    let role: RolePlan
    let identity: SessionIdentity
    let credentials: SessionCredentials
    /// What AWS gave, which may be less than what was asked for.
    let terms: AssumptionTerms
    let received: Date
    /// What the person should know of the difference.
    let notes: [String]
}
