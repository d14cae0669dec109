import FoundationEssentials
import Guard
import Policy
import Testing

@testable import Launcher

struct GrantLinesTests {
    private static let start = Date(timeIntervalSince1970: 1_795_257_020)

    private func tally(_ count: Int, _ first: Double = 0, _ last: Double = 0) -> Tally {
        Tally(
            count: count, first: Self.start.addingTimeInterval(first), last: Self.start.addingTimeInterval(last))
    }

    private func packet(_ address: String, _ port: UInt16?, _ transport: String = "tcp") -> Refusal {
        Refusal(kind: .packet, address: IPAddress(address), port: port, protocol: transport)
    }

    @Test func `Names, server names and addresses become entries, the most frequent first`() {
        let lines = GrantLines([
            Refusal(kind: .name, host: "paste.example.net", reason: "not allowed"): tally(3),
            Refusal(kind: .serverName, host: "cdn.example.net", address: IPAddress("198.51.100.10"), port: 8443): tally(
                2),
            packet("203.0.113.66", 80): tally(1),
            packet("2001:db8:bad::66", 22): tally(5),
        ])
        #expect(
            lines.egress(most: 20) == """
                egress:
                  hosts:
                    - {host: paste.example.net, ports: [443]}
                    - {host: cdn.example.net, ports: [8443]}
                  networks:
                    - {cidr: "2001:db8:bad::66/128", ports: [22]}
                    - {cidr: "203.0.113.66/32", ports: [80]}

                """)
        #expect(lines.forbidden.isEmpty)
    }

    @Test func `Refusals of one host or address are one entry with all of its ports and times`() {
        let lines = GrantLines([
            Refusal(kind: .name, host: "a.example.net", protocol: "udp"): tally(2, 10, 20),
            Refusal(kind: .name, host: "a.example.net", protocol: "tcp"): tally(1, 5, 5),
            Refusal(kind: .serverName, host: "A.example.net", port: 8443): tally(1, 30, 30),
            packet("203.0.113.66", 80): tally(1), packet("203.0.113.66", 22): tally(1),
        ])
        #expect(
            lines.grants.map(\.entry) == [
                "{host: a.example.net, ports: [443, 8443]}", "{cidr: \"203.0.113.66/32\", ports: [22, 80]}",
            ])
        #expect(lines.grants[0].tally == tally(4, 5, 30))
    }

    @Test func `Another port of an allowed name is offered by the name, not by the address`() throws {
        let names = [try #require(IPAddress("198.51.100.10")): try #require(HostName("status.example.com"))]
        let lines = GrantLines([packet("198.51.100.10", 80): tally(1)], names: names)
        #expect(lines.grants.map(\.entry) == ["{host: status.example.com, ports: [80]}"])
    }

    @Test(arguments: [
        "*.example.net", "*", "metadata.google.internal", "host.containers.internal", "printer.local", "x.localhost",
        "single", "secret\\064data.example.net", "7.113.0.203.in-addr.arpa", "8.b.d.0.1.0.0.2.ip6.arpa", "", ".",
        "a.example.net…", "169.254.169.254",
    ])
    func `A name that no policy may allow is said and not offered`(name: String) {
        for kind in [RefusalKind.name, .serverName] {
            let lines = GrantLines([Refusal(kind: kind, host: name, port: 443): tally(1)])
            #expect(lines.grants.isEmpty)
            #expect(lines.forbidden.count == 1)
        }
    }

    @Test(arguments: [
        "169.254.169.254", "127.0.0.1", "::1", "fd00:ec2::254", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe",
        "224.0.0.251", "255.255.255.255", "0.0.0.0", "168.63.129.16", "fe80::1", "ff02::fb", "2002:a9fe:a9fe::1",
    ])
    func `An address that no policy may allow is said and not offered`(address: String) {
        for kind in [RefusalKind.packet, .connection] {
            let refusal = Refusal(kind: kind, address: IPAddress(address), port: 443, protocol: "tcp")
            let lines = GrantLines([refusal: tally(1)])
            #expect(lines.grants.isEmpty)
            #expect(lines.forbidden.count == 1)
        }
    }

    @Test func `Only TCP to a port can be allowed, and an answer is the owner's of the name`() {
        let lines = GrantLines([
            packet("203.0.113.66", 443, "udp"): tally(1), packet("203.0.113.66", nil, "icmp"): tally(1),
            packet("203.0.113.66", 0): tally(1), Refusal(kind: .packet): tally(1),
            Refusal(kind: .answer, host: "a.example.net", reason: "10.0.0.5 is private"): tally(1),
            Refusal(kind: .serverName, address: IPAddress("198.51.100.10"), port: 443): tally(1),
        ])
        #expect(lines.grants.isEmpty)
        #expect(lines.forbidden.count == 6)
    }

    @Test func `At the end of a session twenty are shown, and how many more there are`() {
        var report = SessionReport()
        for number in 0..<50 { report.count(GuardEvent(.nameRefused, host: "n\(number).example.net")) }
        for number in 0..<30 { report.count(GuardEvent(.nameRefused, host: "n\(number)")) }
        for _ in 0..<2 { report.count(GuardEvent(.nameRefused, host: "often.example.net")) }
        let advice = GrantAdvice(report, session: Samples.session)
        #expect(advice.policy.count == 22)
        #expect(advice.policy[2] == "    - {host: often.example.net, ports: [443]}")
        #expect(advice.remarks.count == 21)
        #expect(advice.remarks.last == "and 41 more: cx sessions show 20261121-103020-abcde")
    }

    @Test func `A session without refusals gets no advice`() {
        let advice = GrantAdvice(SessionReport(), session: Samples.session)
        #expect(advice.policy.isEmpty)
        #expect(advice.remarks.isEmpty)
    }
}
