// SPDX-License-Identifier: Apache-2.0

import Addresses
import Testing

@testable import GuardProtocol

struct RefusalTests {
    private static let v6 = IPAddress(v6: 1)

    @Test(arguments: [
        (Refusal.name("a.example.net", Reason(.notAllowed)), "the name a.example.net"),
        (
            .answer("a.example.net", v6, Reason(.forbiddenAddress, "loopback")),
            "the answer for a.example.net: loopback address"
        ),
        (.packet(v6, port: 80, protocol: "udp"), "udp to [::1]:80"),
        (.packet(v6, port: nil, protocol: "icmpv6"), "icmpv6 to ::1"),
        (
            .connection(Endpoint(v6, 443), host: "a.example.net", Reason(.notLeased)),
            "tcp to a.example.net:443"
        ),
        (.connection(Endpoint(v6, 443), Reason(.local)), "tcp to [::1]:443"),
        (.connection(nil, Reason(.tooMany)), "tcp to an unknown place"),
        (
            .serverName("b.example.net", Endpoint(v6, 443), Reason(.notLeased)),
            "the server name b.example.net at [::1]:443"
        ),
        (.serverName(nil, Endpoint(v6, 443), Reason(.noServerName)), "no server name at [::1]:443"),
    ])
    func `A refusal says what was refused`(refusal: Refusal, text: String) {
        #expect(refusal.description == text)
    }

    @Test func `Refusals are told apart up to a bound`() {
        var distinct = DistinctRefusals<Int>(most: 2)
        let refusals = ["a", "b", "c"].map { Refusal.name($0, Reason(.notAllowed)) }
        #expect(refusals.map { distinct.note($0, 1) { $0 += 1 } } == [.added, .added, .full])
        #expect(refusals.map { distinct.note($0, 1) { $0 += 1 } } == [.changed, .changed, .full])
        #expect(distinct.values == [refusals[0]: 2, refusals[1]: 2])
    }
}

struct ReasonTests {
    private func check<Code: ReasonCode>(_: Code.Type) {
        #expect(Set(Code.allCases.map(\.words)).count == Code.allCases.count)
        for code in Code.allCases {
            let reason = Reason(code, "20 x: 5")
            #expect(reason.description == code.words.replacing("…", with: "20 x: 5"))
            #expect(Reason<Code>(words: reason.description) == reason)
        }
        let other = Reason<Code>(words: "the words of another version")
        #expect(other.code == nil)
        #expect(other.description == "the words of another version")
    }

    @Test func `Words are read back as the code that they stand for`() {
        check(NameRefusal.self)
        check(AnswerRefusal.self)
        check(ConnectionRefusal.self)
        check(ServerNameRefusal.self)
    }

    @Test func `Words with a part of their own are told apart from others that begin or end alike`() {
        let second = "after a HelloRetryRequest: an empty TLS record"
        #expect(Reason<ServerNameRefusal>(words: second).code == .secondHello)
        #expect(Reason<AnswerRefusal>(words: "this machine's own address").code == .ownAddress)
        #expect(Reason<AnswerRefusal>(words: "cloud metadata address").code == .forbiddenAddress)
        #expect(
            Reason<AnswerRefusal>(words: "private address; `private: true` would admit it").code
                == .privateAddress)
    }
}
