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

    /// Whether it answers a command of cx, or tells that such an answer no longer holds.
    var isAnswer: Bool {
        switch self {
        case .hostAllowed, .hostWithdrawn, .wallVerified, .credentialsReceived, .failure, .keepingStep: true
        case .nameAnswered, .nameRefused, .answerRefused, .packetRefused, .connectionOpened, .connectionClosed,
            .connectionRefused, .serverNameRefused, .connectionFailed, .credentialsServed, .credentialsWanted,
            .eventsDropped:
            false
        }
    }
}
