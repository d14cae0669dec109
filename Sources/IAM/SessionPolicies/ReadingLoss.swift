/// A service of which the session may read less than the policy says, since there is no room for more.
public struct ReadingLoss: Hashable, Sendable, Encodable {
    /// IAM's prefix.
    public var service: String
    /// How many of ``of`` are allowed.
    public var allowed: Int
    /// How many actions read, do no harm and are not denied by the policy itself.
    public var of: Int

    init?(of service: String, meant: [IAMAction], allowed: Int) {
        guard allowed < meant.count else { return nil }
        self.service = service
        self.allowed = allowed
        of = meant.count
    }
}
