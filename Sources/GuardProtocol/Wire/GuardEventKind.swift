/// What a `GuardEvent` tells of.
public enum GuardEventKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A name of the policy was looked up; its addresses are admitted.
    case nameAnswered = "name.answered"
    /// A name that the policy does not allow was looked up; nothing left.
    case nameRefused = "name.refused"
    /// The answer for an allowed name pointed where no answer may point.
    case answerRefused = "answer.refused"
    /// A packet met the end of the ruleset.
    case packetRefused = "packet.refused"
    case connectionOpened = "connection.opened"
    case connectionClosed = "connection.closed"
    /// The relay refused a connection that the kernel let through to it.
    case connectionRefused = "connection.refused"
    /// A connection to an allowed address did not open with an allowed server name, or did not stay with it.
    case serverNameRefused = "server-name.refused"
    /// An allowed connection could not be made, not be looked up, or not be carried on.
    case connectionFailed = "connection.failed"
    /// A running session may reach one host more, for a while.
    case hostAllowed = "host.allowed"
    /// That while is over.
    case hostWithdrawn = "host.withdrawn"
    case wallVerified = "wall.verified"
    /// Credentials of a role are there to be served.
    case credentialsReceived = "credentials.received"
    case credentialsServed = "credentials.served"
    /// Those of a role have ended, or AWS seems to refuse them: new ones are needed.
    case credentialsWanted = "credentials.wanted"
    /// Events came faster than they were read.
    case eventsDropped = "events.dropped"
    /// Something went wrong in the guard.
    case failure
    /// A step of what is kept of the session is done; never on record itself.
    case keepingStep = "keeping.step"

    /// True if it answers a command of cx, or tells that such an answer no longer holds.
    package var isAnswer: Bool {
        switch self {
        case .hostAllowed, .hostWithdrawn, .wallVerified, .credentialsReceived, .failure, .keepingStep: true
        case .nameAnswered, .nameRefused, .answerRefused, .packetRefused, .connectionOpened,
            .connectionClosed,
            .connectionRefused, .serverNameRefused, .connectionFailed, .credentialsServed, .credentialsWanted,
            .eventsDropped:
            false
        }
    }
}

/// By which part of the network wall something was refused; its raw value stands in `/run/cx/denials` and in
/// reports.
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
        case .nameAnswered, .connectionOpened, .connectionClosed, .connectionFailed, .hostAllowed,
            .hostWithdrawn,
            .wallVerified, .credentialsReceived, .credentialsServed, .credentialsWanted,
            .eventsDropped, .failure, .keepingStep:
            nil
        }
    }
}
