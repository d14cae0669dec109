/// What IAM says that a role may change by itself.
enum RoleFinding: Hashable, Sendable {
    /// The actions that it may use, of so many that were looked at.
    case looked(allowed: [String], of: Int)
    /// Why it could not be found out.
    case unknown(String)
}
