import Addresses

/// One of `aws.roles`, as far as it is known.
struct AWSRoleDraft {
    var role: String?
    var session = AWSSessionDraft()
    /// The place of its name.
    var origin: Origin

    mutating func merge(_ child: AWSRoleDraft) {
        role = child.role ?? role
        session.merge(child.session)
        origin = child.origin
    }
}
