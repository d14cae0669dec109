// SPDX-License-Identifier: Apache-2.0

import Addresses
import FoundationEssentials
import GuardProtocol

extension GuardEvent {
    /// An event of a kind. What the kind needs and is not given has some value.
    init(_ kind: GuardEventKind, time: Date = Date(), given: GuardEventFields) {
        let host = given.host ?? "status.example.com"
        let reason = given.reason ?? "a reason"
        let connection = CarriedConnection(
            host: given.address == nil ? host : given.host,
            Endpoint(given.address ?? IPAddress(v4: 0xc633_640a), given.port ?? 443),
            milliseconds: given.milliseconds ?? 1)
        let grant = HostGrant(host: host, port: given.port ?? 443, request: given.request)
        let payload: Payload
        switch kind {
        case .nameAnswered: payload = .nameAnswered(host: host, given.addresses ?? [])
        case .nameRefused: payload = .refused(Refusal(.name, given))
        case .answerRefused: payload = .refused(Refusal(.answer, given))
        case .packetRefused: payload = .refused(Refusal(.packet, given))
        case .connectionRefused: payload = .refused(Refusal(.connection, given))
        case .serverNameRefused: payload = .refused(Refusal(.serverName, given))
        case .connectionOpened: payload = .connectionOpened(connection)
        case .connectionClosed:
            let traffic = Traffic(bytesIn: given.bytesIn ?? 0, bytesOut: given.bytesOut ?? 0)
            payload = .connectionClosed(connection, traffic)
        case .connectionFailed: payload = .connectionFailed(.lookup(host: host), reason: reason)
        case .hostAllowed:
            payload = .hostAllowed(grant, milliseconds: given.milliseconds ?? 900_000, reason: given.reason)
        case .hostWithdrawn: payload = .hostWithdrawn(grant, reason: given.reason)
        case .wallVerified: payload = .wallVerified
        case .credentialsReceived: payload = .credentialsReceived(role: given.role ?? "default")
        case .credentialsServed: payload = .credentialsServed(role: given.role ?? "default")
        case .credentialsWanted:
            payload = .credentialsWanted(role: given.role ?? "default", reason: reason)
        case .eventsDropped: payload = .eventsDropped(reason: reason)
        case .failure: payload = .failure(reason: reason, host: given.host, addresses: given.addresses)
        case .keepingStep: payload = .keepingStep(failure: given.reason)
        }
        self.init(payload, time: time)
    }

    init(
        _ kind: GuardEventKind, time: Date = Date(), host: String? = nil, address: IPAddress? = nil,
        port: UInt16? = nil, protocol: String? = nil, bytesIn: Int? = nil, bytesOut: Int? = nil,
        milliseconds: Int? = nil, reason: String? = nil
    ) {
        var given = GuardEventFields()
        (given.host, given.address, given.port, given.protocol) = (host, address, port, `protocol`)
        (given.bytesIn, given.bytesOut, given.milliseconds) = (bytesIn, bytesOut, milliseconds)
        given.reason = reason
        self.init(kind, time: time, given: given)
    }
}

extension Refusal {
    /// A refusal of a kind. What the kind needs and is not given has some value.
    init(_ kind: RefusalKind, _ given: GuardEventFields) {
        let host = given.host ?? "evil.example.net"
        let endpoint = Endpoint(given.address ?? IPAddress(v4: 0xcb00_7142), given.port ?? 443)
        switch kind {
        case .name:
            let words = host.hasSuffix(".arpa") ? "reverse lookup" : "not allowed by the policy"
            self = .name(host, protocol: given.protocol, Reason(words: given.reason ?? words))
        case .answer: self = .answer(host, endpoint.address, Reason(words: given.reason ?? "private"))
        case .packet:
            self = .packet(endpoint.address, port: given.port, protocol: given.protocol ?? "tcp")
        case .connection:
            self = .connection(endpoint, host: given.host, Reason(words: given.reason ?? "a reason"))
        case .serverName:
            self = .serverName(given.host, endpoint, Reason(words: given.reason ?? "a reason"))
        }
    }

    init(
        kind: RefusalKind, host: String? = nil, address: IPAddress? = nil, port: UInt16? = nil,
        protocol: String? = nil, reason: String? = nil
    ) {
        var given = GuardEventFields()
        (given.host, given.address, given.port, given.protocol) = (host, address, port, `protocol`)
        given.reason = reason
        self.init(kind, given)
    }
}
