// SPDX-License-Identifier: Apache-2.0

public import Addresses
public import FoundationEssentials

/// Something that the guard decided or saw. It is one line of JSON on the guard's standard output.
public struct GuardEvent: Hashable, Sendable {
    /// Written in UTC with milliseconds.
    public var time: Date
    public var payload: Payload

    public init(_ payload: Payload, time: Date = Date()) {
        self.time = time
        self.payload = payload
    }

    public enum Payload: Hashable, Sendable {
        /// A name of the policy was looked up, and its addresses are admitted.
        case nameAnswered(host: String, [IPAddress])
        case refused(Refusal)
        case connectionOpened(CarriedConnection)
        case connectionClosed(CarriedConnection, Traffic)
        /// An allowed connection could not be made, or not be looked up, or not be carried on.
        case connectionFailed(FailedConnection, reason: String)
        /// A running session may reach one host more, for this many milliseconds. The reason says who allowed
        /// it, and why.
        case hostAllowed(HostGrant, milliseconds: Int, reason: String?)
        /// That time is over, or it did not begin for this reason.
        case hostWithdrawn(HostGrant, reason: String? = nil)
        case wallVerified
        /// The guard has credentials of a role to serve.
        case credentialsReceived(role: String)
        case credentialsServed(role: String)
        /// Credentials of a role have ended, or AWS seems to refuse them: new ones are needed.
        case credentialsWanted(role: String, reason: String)
        /// Events came faster than they were read.
        case eventsDropped(reason: String)
        /// Something went wrong in the guard, of a name where one is given.
        case failure(reason: String, host: String? = nil, addresses: [IPAddress]? = nil)
        /// A step of what is kept of the session is done, or failed for a reason. It is never on record.
        case keepingStep(failure: String? = nil)
    }

    /// A TCP connection that the relay carries.
    public struct CarriedConnection: Hashable, Sendable {
        /// Nil for a connection into a network of the policy.
        public var host: String?
        public var destination: Endpoint
        /// The time since it was decided to carry the connection.
        public var milliseconds: Int

        public init(host: String?, _ destination: Endpoint, milliseconds: Int) {
            self.host = host
            self.destination = destination
            self.milliseconds = milliseconds
        }
    }

    /// The bytes that a connection carried.
    public struct Traffic: Hashable, Sendable {
        /// From outside into the sandbox.
        public var bytesIn: Int
        /// From the sandbox to the outside.
        public var bytesOut: Int

        public init(bytesIn: Int, bytesOut: Int) {
            self.bytesIn = bytesIn
            self.bytesOut = bytesOut
        }
    }

    /// A connection that failed, as far as it had come.
    public enum FailedConnection: Hashable, Sendable {
        /// No name server gave an answer for the host, or no address of the sandbox was left for it.
        case lookup(host: String)
        case dialled(CarriedConnection)
        /// It was cut for want of memory.
        case cut
    }

    /// A host and a port that a running session may reach for a while.
    public struct HostGrant: Hashable, Sendable {
        public var host: String
        public var port: UInt16
        /// The number of cx's request that the event answers. It is never on record.
        public var request: Int?

        public init(host: String, port: UInt16, request: Int? = nil) {
            self.host = host
            self.port = port
            self.request = request
        }
    }

    /// Nil for an event that is not a refusal.
    public var refusal: Refusal? {
        if case .refused(let refusal) = payload { refusal } else { nil }
    }

    /// The number of cx's request that the event answers.
    public var request: Int? {
        switch payload {
        case .hostAllowed(let grant, _, _), .hostWithdrawn(let grant, _): grant.request
        case .nameAnswered, .refused, .connectionOpened, .connectionClosed, .connectionFailed, .wallVerified,
            .credentialsReceived, .credentialsServed, .credentialsWanted, .eventsDropped, .failure,
            .keepingStep:
            nil
        }
    }

    /// The event as it goes on record.
    public var withoutRequest: GuardEvent {
        switch payload {
        case .hostAllowed(var grant, let milliseconds, let reason):
            grant.request = nil
            return GuardEvent(.hostAllowed(grant, milliseconds: milliseconds, reason: reason), time: time)
        case .hostWithdrawn(var grant, let reason):
            grant.request = nil
            return GuardEvent(.hostWithdrawn(grant, reason: reason), time: time)
        case .nameAnswered, .refused, .connectionOpened, .connectionClosed, .connectionFailed, .wallVerified,
            .credentialsReceived, .credentialsServed, .credentialsWanted, .eventsDropped, .failure,
            .keepingStep:
            return self
        }
    }
}

/// The names of events, as `event` has them.
public enum GuardEventKind: String, Hashable, Sendable, Codable, CaseIterable {
    case nameAnswered = "name.answered"
    case nameRefused = "name.refused"
    case answerRefused = "answer.refused"
    case packetRefused = "packet.refused"
    case connectionOpened = "connection.opened"
    case connectionClosed = "connection.closed"
    case connectionRefused = "connection.refused"
    case serverNameRefused = "server-name.refused"
    case connectionFailed = "connection.failed"
    case hostAllowed = "host.allowed"
    case hostWithdrawn = "host.withdrawn"
    case wallVerified = "wall.verified"
    case credentialsReceived = "credentials.received"
    case credentialsServed = "credentials.served"
    case credentialsWanted = "credentials.wanted"
    case eventsDropped = "events.dropped"
    case failure
    case keepingStep = "keeping.step"

    /// True if it answers a command of cx, or tells that such an answer no longer holds.
    package var isAnswer: Bool {
        switch self {
        case .hostAllowed, .hostWithdrawn, .wallVerified, .credentialsReceived, .failure, .keepingStep: true
        case .nameAnswered, .nameRefused, .answerRefused, .packetRefused, .connectionOpened,
            .connectionClosed, .connectionRefused, .serverNameRefused, .connectionFailed, .credentialsServed,
            .credentialsWanted, .eventsDropped:
            false
        }
    }
}

extension GuardEvent {
    public var kind: GuardEventKind {
        switch payload {
        case .nameAnswered: .nameAnswered
        case .refused(let refusal):
            switch refusal {
            case .name: .nameRefused
            case .answer: .answerRefused
            case .packet: .packetRefused
            case .connection: .connectionRefused
            case .serverName: .serverNameRefused
            }
        case .connectionOpened: .connectionOpened
        case .connectionClosed: .connectionClosed
        case .connectionFailed: .connectionFailed
        case .hostAllowed: .hostAllowed
        case .hostWithdrawn: .hostWithdrawn
        case .wallVerified: .wallVerified
        case .credentialsReceived: .credentialsReceived
        case .credentialsServed: .credentialsServed
        case .credentialsWanted: .credentialsWanted
        case .eventsDropped: .eventsDropped
        case .failure: .failure
        case .keepingStep: .keepingStep
        }
    }
}
