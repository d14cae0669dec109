import Policy

@testable import Guard

/// Queries as the sandbox may send them: nothing but an allowed name is looked up, and each answer is one to its query.
///
/// The first byte of the input says by which transport it comes.
enum DNSQueryTarget: FuzzTarget {
    static let name = "dns-query"

    private struct Silence: UpstreamResolver {
        func addresses(of name: DNSName, family: IPAddress.Family) async throws(UpstreamError) -> UpstreamReply {
            .noData
        }
    }

    private static let allowed = ["allowed.example.com", "status.example.com"]
    // A short queue that nobody reads: what does not fit is counted.
    private static let events = EventQueue(capacity: 16)
    private static let responder = DNSResponder(
        hosts: allowed.compactMap(HostPattern.init).map {
            AllowedHost(name: $0, ports: [443], tlsPorts: [443], origin: Origin(file: "fuzz", line: 1, column: 1))
        },
        lookup: NameLookup(upstream: Silence(), leases: LeaseTable(), events: events) { _, _, _ in },
        events: events)
    private static let addresses = (0..<80).map { IPAddress(v4: 0xc633_6400 + $0) }

    static func run(_ input: [UInt8]) {
        guard let first = input.first else { return }
        let transport: DNSTransport = first & 1 == 0 ? .udp : .tcp
        let bytes = Array(input.dropFirst())
        switch responder.step(bytes, by: transport) {
        case .drop: return
        case .reply(let reply): check(reply, to: bytes, transport)
        case .lookUp(let query, let key, let name):
            precondition(key.name == query.question.name, "another name is looked up than was asked for")
            precondition(allowed.contains(name.host.text) && DNSName(name.host) == key.name, "a name leaves")
            for outcome in [LookupOutcome.addresses(addresses, ttl: 60), .noData, .noSuchName, .failure] {
                check(DNSResponder.reply(to: query, outcome), to: bytes, transport)
            }
        }
    }

    private static func check(_ reply: [UInt8], to query: [UInt8], _ transport: DNSTransport) {
        guard let message = try? DNSMessage(reply) else { preconditionFailure("the answer is no message") }
        precondition(message.header.isResponse, "the answer is a query")
        precondition(reply.prefix(2) == query.prefix(2), "the answer is to another query")
        // What RFC 6891 section 6.2.5 takes for safe, of which the guard's limit is the same.
        precondition(transport == .tcp || reply.count <= 1232, "the answer is too long for UDP")
        if let question = (try? DNSMessage(query))?.questions.first, let echoed = message.questions.first {
            precondition(echoed == question && echoed.name.wire == question.name.wire, "another question is echoed")
        }
    }
}
