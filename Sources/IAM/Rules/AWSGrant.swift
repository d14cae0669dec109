public import Addresses

/// Actions that a policy allows or denies beside what follows from its services.
public struct AWSGrant: Hashable, Sendable {
    /// As IAM writes them: `sqs:ReceiveMessage`, `s3:Get*`.
    public var actions: [String]
    /// ARNs, with IAM's wildcards; `*` where none are named.
    public var resources: [String]
    public var reason: String?
    public var origin: Origin

    public init(actions: [String], resources: [String] = ["*"], reason: String? = nil, origin: Origin) {
        self.actions = actions
        self.resources = resources
        self.reason = reason
        self.origin = origin
    }
}
