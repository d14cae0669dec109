// SPDX-License-Identifier: Apache-2.0

public import Addresses

/// Something that a session wanted and the network wall refused. Two are equal if the same was refused for
/// the same reason.
public enum Refusal: Hashable, Sendable {
    /// A lookup of a name that the policy does not allow. The name is printable text as the session spelt it,
    /// not always a host name. Without a protocol, the event stands for one or more lookups
    /// below a wildcard.
    case name(String, protocol: String? = nil, Reason<NameRefusal>)
    /// The answer for an allowed name, since it pointed where none may.
    case answer(String, IPAddress, Reason<AnswerRefusal>)
    /// A packet to an address that nothing allows. The protocol is `tcp`, `udp`, … or a number.
    case packet(IPAddress, port: UInt16?, protocol: String)
    /// A TCP connection that the kernel let through to the relay. The destination is nil if it is unknown.
    case connection(Endpoint?, host: String? = nil, Reason<ConnectionRefusal>)
    /// A TCP connection to an allowed address under a name that is not allowed there, or under none.
    case serverName(String?, Endpoint, Reason<ServerNameRefusal>)

    public var kind: RefusalKind {
        switch self {
        case .name: .name
        case .answer: .answer
        case .packet: .packet
        case .connection: .connection
        case .serverName: .serverName
        }
    }

    /// The words for people; nil for a packet, which meets the end of the ruleset for one reason only.
    public var reason: String? {
        switch self {
        case .name(_, _, let reason): reason.description
        case .answer(_, _, let reason): reason.description
        case .packet: nil
        case .connection(_, _, let reason): reason.description
        case .serverName(_, _, let reason): reason.description
        }
    }
}

/// The part of the network wall that refused something. The raw value stands in `/run/cx/denials` and in
/// reports.
public enum RefusalKind: String, Hashable, Sendable, Codable, CaseIterable {
    case name
    case answer
    case packet
    case connection
    case serverName = "server-name"
}

extension Refusal: CustomStringConvertible {
    /// Says in a few words what was refused. Refusals that differ only in their reason have the same words,
    /// except those of answers.
    public var description: String {
        switch self {
        case .name(let host, _, _): "the name \(host)"
        case .answer(let host, _, let reason): "the answer for \(host): \(reason)"
        case .packet(let address, let port, let transport):
            "\(transport) to \(Endpoint.text("\(address)", port))"
        case .connection(nil, nil, _): "tcp to an unknown place"
        case .connection(let destination, let host?, _): "tcp to \(Endpoint.text(host, destination?.port))"
        case .connection(let destination?, nil, _): "tcp to \(destination)"
        case .serverName(let host, let destination, _):
            "\(host.map { "the server name \($0)" } ?? "no server name") at \(destination)"
        }
    }

    /// The name as the session spelt it.
    package var spelling: String? {
        switch self {
        case .name(let host, _, _), .answer(let host, _, _): host
        case .connection(_, let host, _), .serverName(let host, _, _): host
        case .packet: nil
        }
    }

    /// Says where it was to go: `paste.example.net`, `203.0.113.66:443/tcp`, or both as
    /// `paste.example.net at 198.51.100.10:443/tcp`; nil for a connection without a known destination.
    package var target: String? {
        switch self {
        case .name(let host, _, _): host
        case .answer(let host, let address, _): "\(host) at \(address)"
        case .packet(let address, let port, let transport):
            "\(Endpoint.text("\(address)", port))/\(transport)"
        case .connection(let destination, let host, _): Self.place(host, destination)
        case .serverName(let host, let destination, _): Self.place(host, destination)
        }
    }

    private static func place(_ host: String?, _ destination: Endpoint?) -> String? {
        guard let destination else { return host }
        return host.map { "\($0) at \(destination)/tcp" } ?? "\(destination)/tcp"
    }
}

/// The distinct refusals of a session with a value for each. What runs inside a sandbox chooses how many
/// there are, so their number is bounded.
public struct DistinctRefusals<Value: Hashable & Sendable>: Hashable, Sendable {
    public private(set) var values: [Refusal: Value] = [:]
    private let most: Int

    public init(most: Int) {
        self.most = most
    }

    public enum Outcome: Hashable, Sendable {
        case added, changed
        /// It is new, and there is no room for it.
        case full
    }

    /// Adds a refusal with a value, or changes the value of one that is there.
    public mutating func note(
        _ refusal: Refusal, _ value: @autoclosure () -> Value, change: (inout Value) -> Void = { _ in }
    ) -> Outcome {
        if let index = values.index(forKey: refusal) {
            change(&values.values[index])
            return .changed
        }
        guard values.count < most else { return .full }
        values[refusal] = value()
        return .added
    }
}
