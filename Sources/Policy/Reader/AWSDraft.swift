import Documents

/// The `aws` section of one file, or of a chain of files so far.
struct AWSDraft {
    var role: String?
    var profile: String?
    var region: Sourced<String>?
    var session = AWSSessionDraft()
    var roles: [String: AWSRoleDraft] = [:]
    var inference: Sourced<String>?
    var attribution: AWSAttribution?

    /// The main role's first, then the others in the order of their names.
    var sessions: [AWSSessionDraft] {
        [session] + roles.sorted { $0.key < $1.key }.map(\.value.session)
    }

    /// Puts a child's words on top.
    mutating func merge(_ child: AWSDraft) {
        role = child.role ?? role
        profile = child.profile ?? profile
        region = child.region ?? region
        session.merge(child.session)
        for (name, own) in child.roles {
            roles[name, default: AWSRoleDraft(origin: own.origin)].merge(own)
        }
        inference = child.inference ?? inference
        attribution = child.attribution ?? attribution
    }
}
