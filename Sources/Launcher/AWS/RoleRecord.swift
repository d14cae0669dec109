/// What goes on a session's record of its roles.
struct RoleRecord: Sendable {
    let audit: SessionAudit

    func assumed(_ role: AssumedRole, isRefresh: Bool) async throws(LaunchError) {
    }

    func failed(_ name: String, _ reason: String) async throws(LaunchError) {
    }
}
