/// How what runs inside gets the session's keys.
public enum CredentialDelivery: String, Hashable, Sendable, CaseIterable {
    /// From the guard's endpoint, renewed while the session runs.
    case endpoint
    /// In its environment, too: for tools that cannot ask. Weaker, as ``warning`` says.
    case environment

    /// What a plan says of it; nil where there is nothing to say.
    var warning: String? {
        switch self {
        case .endpoint: nil
        case .environment:
            "weaker: everything that the command starts sees the main role's keys, and they end without being renewed"
        }
    }
}
