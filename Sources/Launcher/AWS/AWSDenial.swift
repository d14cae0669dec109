// SPDX-License-Identifier: Apache-2.0

/// The kind of policy by which AWS refuses a call, as its message says (IAM User Guide, "Troubleshoot access
/// denied error messages"). Between accounts, AWS names none.
enum AWSDenial: Hashable, Sendable, CaseIterable {
    case serviceControlPolicy, resourceControlPolicy, permissionsBoundary, sessionPolicy, endpointPolicy,
        trustPolicyDeny, trustPolicy, identityPolicyDeny, identityPolicy, someDeny

    static let table = CauseTable<AWSDenial>([
        .init(
            .serviceControlPolicy, "explicit deny in a service control policy",
            "no service control policy allows"),
        .init(
            .resourceControlPolicy, "explicit deny in a resource control policy",
            "no resource control policy allows"),
        .init(
            .permissionsBoundary, "explicit deny in a permissions boundary", "no permissions boundary allows"),
        .init(.sessionPolicy, "explicit deny in a session policy", "no session policy allows"),
        .init(.endpointPolicy, "explicit deny in a VPC endpoint policy", "no VPC endpoint policy allows"),
        .init(
            .trustPolicyDeny, "explicit deny in the role trust policy",
            "explicit deny in a resource-based policy"),
        .init(.trustPolicy, "no role trust policy allows", "no resource-based policy allows"),
        .init(.identityPolicyDeny, "explicit deny in an identity-based policy"),
        .init(.identityPolicy, "no identity-based policy allows"),
        .init(.someDeny, "with an explicit deny"),
    ])
}

extension AWSDenial {
    /// Says what the person can do.
    /// - Parameter action: the action that was refused.
    func advice(on action: String) -> String {
        switch self {
        case .serviceControlPolicy:
            "a service control policy of your account's organization does not let you: ask those who manage the organization; "
                + "no policy of yours or of the role can allow \(action)"
        case .resourceControlPolicy:
            "a resource control policy of the organization that owns the role does not let you: ask those who manage it; "
                + "it may want a network or an organization that you call from"
        case .permissionsBoundary:
            "your own permissions boundary must allow \(action): ask whoever set it, or log in by another profile"
        case .sessionPolicy:
            "the session policy of your own login must allow \(action): log in without one, or by another profile"
        case .endpointPolicy:
            "the policy of the VPC endpoint through which you reach AWS must allow \(action): ask those who manage the network"
        case .trustPolicyDeny:
            "the role's trust policy denies it, whatever allows it elsewhere: look at the conditions of its Deny statement, "
                + "such as an MFA code (--mfa ask), a network or an organization"
        case .trustPolicy: "the role's trust policy must allow \(action) for you"
        case .identityPolicyDeny:
            "one of your own policies denies \(action), whatever allows it elsewhere: look at the conditions of its Deny "
                + "statement, such as an MFA code (--mfa ask)"
        case .identityPolicy: "your own policy must allow \(action)"
        case .someDeny:
            "a policy denies \(action), whatever allows it elsewhere: look for the Deny statement in your own policies "
                + "(it may want an MFA code: --mfa ask), in the role's trust policy, and in those of the organization"
        }
    }
}
