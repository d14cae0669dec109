/// Whose resources a session may touch.
public enum AWSAccounts: Hashable, Sendable {
    /// Those of the role's own account.
    case same
    /// Account IDs of twelve digits.
    case listed([String])
}
