import FoundationEssentials
import GuardProtocol

/// What goes on a session's record of its roles.
struct RoleRecord: Sendable {
    let audit: SessionAudit

    func assumed(_ role: AssumedRole, isRefresh: Bool) async throws(LaunchError) {
        let entry = RoleAssumed(
            name: role.role.name, role: role.role.role.value, sessionName: role.identity.name,
            sourceIdentity: role.terms.hasSourceIdentity ? role.identity.name : nil, tags: role.terms.hasTags,
            expiration: role.credentials.expiration, refresh: isRefresh)
        try await audit.record(.assumed(entry, at: role.received))
    }

    func failed(_ name: String, _ reason: String) async throws(LaunchError) {
        try await audit.record(.failed(RoleFailed(name: name, reason: reason), at: Date()))
    }
}
