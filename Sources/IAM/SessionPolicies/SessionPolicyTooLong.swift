/// A session policy that AWS would refuse for its length, however it is written.
public struct SessionPolicyTooLong: Error, Hashable, Sendable {
    /// Of the shortest way to write it.
    public var characters: Int
    /// The services that take the most of it, with their characters, longest first.
    public var longest: [Service]

    public struct Service: Hashable, Sendable {
        public var name: String
        public var characters: Int
    }

    public var excess: Int { characters - SessionPolicy.mostCharacters }
}
