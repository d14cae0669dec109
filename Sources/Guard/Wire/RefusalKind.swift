/// By which part of the network wall something was refused; its raw value stands in `/run/cx/denials` and in reports.
public enum RefusalKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A lookup of a name that the policy does not allow.
    case name
    /// The answer for an allowed name, since it pointed where none may.
    case answer
    /// A packet to an address that nothing allows.
    case packet
    /// A connection that the kernel let through to the relay.
    case connection
    /// A connection to an allowed address under a name that is not allowed there.
    case serverName = "server-name"
}

extension GuardEventKind {
    /// Nil for an event that tells of something else than a refusal.
    public var refusal: RefusalKind? {
        switch self {
        case .nameRefused: .name
        case .answerRefused: .answer
        case .packetRefused: .packet
        case .connectionRefused: .connection
        case .serverNameRefused: .serverName
        case .nameAnswered, .connectionOpened, .connectionClosed, .connectionFailed, .hostAllowed, .hostWithdrawn,
            .wallVerified, .credentialsReceived, .credentialsServed, .credentialsWanted,
            .eventsDropped, .failure, .keepingStep:
            nil
        }
    }
}
