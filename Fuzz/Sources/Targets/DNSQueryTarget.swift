// SPDX-License-Identifier: Apache-2.0

import Addresses
import Policy

@testable import Guard

/// Queries as the sandbox may send them. Only an allowed name is looked up, and each answer belongs to its
/// query.
///
/// The first byte of the input decides by which transport the query comes.
enum DNSQueryTarget: FuzzTarget {
    static let name = "dns-query"

    private struct Silence: UpstreamResolver {
        func addresses(of name: DNSName, family: IPAddress.Family) async throws(UpstreamError)
            -> UpstreamReply
        {
            .noData
        }
    }

    private struct NoWall: AddressAdmission {
        func admit(_ addresses: [IPAddress], ports: [UInt16], for lifetime: Duration) async throws {}
        func withdraw(_ address: IPAddress, ports: [UInt16]) async throws {}
    }

    private static let patterns = ["allowed.example.com", "status.example.com", "*.wild.example.com"]
        .compactMap(
            HostPattern.init)
    private static let responder = makeResponder()
    private static let addresses = (0..<80).map { IPAddress(v4: 0xc633_6400 + $0) }

    static func run(_ input: [UInt8]) {
        guard let first = input.first else { return }
        let transport: DNSTransport = first & 1 == 0 ? .udp : .tcp
        let bytes = Array(input.dropFirst())
        let step = responder.step(bytes, by: transport)
        switch step {
        case .drop: return
        case .reply(let reply): check(reply, to: bytes, transport)
        case .lookUp(let query, let key, let grants):
            precondition(key.name == query.question.name, "another name is looked up than was asked for")
            precondition(key.name.wire == key.name.lowercased.wire, "upper case letters leave")
            guard let host = HostName(key.name.description) else {
                preconditionFailure("a name that is not a host name leaves")
            }
            precondition(patterns.contains { $0.matches(host) } && !grants.isEmpty, "a name leaves")
            for outcome in [
                LookupOutcome.addresses(addresses, ttl: 60), .noData, .noSuchName, .blocked("why"),
                .failure("why"), .noAnswer("why"), .otherFamilyAlone(.blocked("why")),
            ] { check(responder.reply(to: query, outcome), to: bytes, transport) }
        }
    }

    private static func makeResponder() -> DNSResponder {
        // The queue is short and nobody reads it, so events that do not fit are counted.
        let events = EventQueue(capacity: 16)
        let routes = HostRoutes { _ in true }
        let lookup = NameLookup(
            upstream: Silence(),
            wall: WallOpenings(leases: LeaseTable(), admission: NoWall()),
            judge: AnswerJudge(published: [:]), routes: routes, events: events)
        let origin = Origin(file: "fuzz", line: 1, column: 1)
        let hosts = patterns.map { AllowedHost(name: $0, ports: [443], tlsPorts: [443], origin: origin) }
        for (text, family, outcome) in [
            (
                "allowed.example.com", IPAddress.Family.v4,
                LookupOutcome.addresses(Array(addresses.prefix(3)), ttl: 300)
            ),
            ("allowed.example.com", .v6, .noData),
            ("status.example.com", .v4, .addresses(addresses, ttl: 300)),
            ("a.wild.example.com", .v4, .noSuchName),
        ] {
            guard let host = HostName(text) else { continue }
            lookup.cache.store(
                outcome, for: LookupKey(name: DNSName(host), family: family), until: .now + .seconds(1 << 20),
                generation: lookup.cache.generation)
        }
        return DNSResponder(
            policy: "fuzz", names: AllowedNames(hosts), lookup: lookup, routes: routes, events: events)
    }

    private static func check(_ reply: [UInt8], to query: [UInt8], _ transport: DNSTransport) {
        guard let message = try? DNSMessage(reply) else { preconditionFailure("the answer is not a message") }
        precondition(message.header.isResponse, "the answer is a query")
        precondition(reply.prefix(2) == query.prefix(2), "the answer is to another query")
        // RFC 6891 section 6.2.5 calls this length safe, and the guard has the same limit.
        precondition(transport == .tcp || reply.count <= 1232, "the answer is too long for UDP")
        if let question = (try? DNSMessage(query))?.questions.first, let echoed = message.questions.first {
            precondition(
                echoed == question && echoed.name.wire == question.name.wire, "another question is echoed")
        }
    }
}
