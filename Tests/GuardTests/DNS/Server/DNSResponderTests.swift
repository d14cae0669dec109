import Addresses
import Testing

@testable import Guard

/// The quick way to a known answer, beside the one that reads and writes values.
struct DNSResponderTests {
    private struct Silent: UpstreamResolver {
        func addresses(of name: DNSName, family: IPAddress.Family) async throws(UpstreamError)
            -> UpstreamReply
        {
            throw .noAnswer(servers: 0)
        }
    }

    private func responder(hasRoute: Bool = true, names: [String] = ["allowed.example.com"]) throws
        -> DNSResponder
    {
        let events = EventQueue()
        let routes = HostRoutes { _ in hasRoute }
        let lookup = NameLookup(
            upstream: Silent(),
            wall: WallOpenings(leases: LeaseTable(), admit: { _, _, _ in }, withdraw: { _, _ in }),
            judge: AnswerJudge(published: [:]), routes: routes, events: events)
        let hosts = names.map { Sandbox.host($0, [443]) }
        let responder = DNSResponder(
            policy: "test", names: AllowedNames(hosts), lookup: lookup, routes: routes, events: events)
        for name in names {
            for (family, outcome) in [
                (
                    IPAddress.Family.v4,
                    LookupOutcome.addresses((1...20).map { IPAddress(v4: 0xc000_0200 + $0) }, ttl: 60)
                ),
                (.v6, .addresses((1...40).map { IPAddress(v6: 0x2001_0db8 << 96 + $0) }, ttl: 60)),
            ] {
                // So far ahead that the TTL is the most there is: it must not change between two answers.
                lookup.cache.store(
                    outcome, for: LookupKey(name: DNSName(text: name), family: family),
                    until: .now + .seconds(1 << 40),
                    generation: 0)
            }
        }
        return responder
    }

    private func quick(_ responder: DNSResponder, _ bytes: [UInt8]) -> [UInt8]? {
        var reply: [UInt8] = [1, 2]
        let padded = [9, 9, 9] + bytes + [9]
        guard responder.writeKnown(padded, in: 3..<(3 + bytes.count), to: &reply) else {
            #expect(reply == [1, 2])
            return nil
        }
        return Array(reply.dropFirst(2))
    }

    private func slow(_ responder: DNSResponder, _ bytes: [UInt8]) -> [UInt8]? {
        switch responder.step(bytes, by: .udp) {
        case .reply(let bytes): bytes
        case .drop, .lookUp: nil
        }
    }

    private var queries: [DNSMessage] {
        var cookie = DNSOptions(
            udpSize: 1232, options: [DNSOption(code: 10, content: [1, 2, 3, 4, 5, 6, 7, 8])])
        cookie.options.append(DNSOption(code: 3, content: []))
        let options = [
            nil, DNSOptions(udpSize: 0), DNSOptions(udpSize: 1232), DNSOptions(udpSize: 65_535), cookie,
        ]
        return options.flatMap { options in
            [DNSRecordType.a, .aaaa].map {
                DNSMessage.query("aLLowed.example.COM", $0, id: 0xbeef, options: options)
            }
        }
    }

    @Test func `a known answer is the same the quick way, byte for byte`() throws {
        let responder = try responder()
        var seen = 0
        for var query in queries {
            for flags in [UInt16(0), 0x0100, 0x0110, 0x0130, 0x0770] {
                query.header.flags = flags
                guard let reply = quick(responder, query.bytes) else { continue }
                seen += 1
                #expect(reply == slow(responder, query.bytes))
            }
        }
        // 20 addresses fit into 512 bytes, 40 of IPv6 only into 1232 and more.
        #expect(seen == 5 * (5 + 3))
    }

    @Test func `changed bytes get no quick answer that they would not get otherwise`() throws {
        let responder = try responder()
        var answered = 0
        for query in queries.map(\.bytes) {
            for index in query.indices {
                for value in [UInt8(0), 1, 0x20, 0x40, 0x80, 0xc0, 0xff] {
                    var changed = query
                    changed[index] ^= value
                    guard let reply = quick(responder, changed) else { continue }
                    answered += 1
                    #expect(reply == slow(responder, changed), "byte \(index) ^ \(value)")
                }
            }
            for count in query.indices { #expect(quick(responder, Array(query[..<count])) == nil) }
            #expect(quick(responder, query + [0]) == nil)
        }
        #expect(answered > 100)
    }

    @Test func `an unknown name has no quick answer, nor has IPv6 where there is none`() throws {
        #expect(quick(try responder(), DNSMessage.query("other.example.com").bytes) == nil)
        let responder = try responder(hasRoute: false)
        #expect(quick(responder, DNSMessage.query("allowed.example.com", .aaaa).bytes) == nil)
        #expect(quick(responder, DNSMessage.query("allowed.example.com", .a).bytes) != nil)
    }
}
