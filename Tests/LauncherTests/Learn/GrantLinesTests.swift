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

    private func review() throws -> GrantReview {
        let store = PolicyStore(
            home: "/nonexistent", environment: [:], ranges: Samples.ranges(home: "/nonexistent"))
        return GrantReview(store: store, name: "offline", parent: "offline", path: "/nonexistent/advice.yaml")
    }

    private func names(_ names: [String]) -> GrantLines {
        GrantLines(
            Dictionary(
                names.map { (Refusal(kind: .name, host: $0), tally(1)) }, uniquingKeysWith: { first, _ in first }))
    }

    /// Promise E10 (docs/security.md).
    @Test func `An entry carries what check warns about, and what check calls an error is not offered`() throws {
        var lines = names(["gist.github.com", "status.example.com"])
        #expect(lines.grants.allSatisfy { $0.warnings.isEmpty })
        lines = try review().reviewed(lines)
        let warnings = Dictionary(uniqueKeysWithValues: lines.grants.map { ($0.entry, $0.warnings) })
        let entry = "{host: gist.github.com, ports: [443]}"
        let alone = PolicyReader().read(
            PolicySource(
                path: "p.yaml",
                text: "cx: 1\nname: p\ndescription: P.\negress:\n  hosts:\n    - \(entry)\n"))
        let checked = alone.findings.filter { $0.origin.line == 6 }.map { "\($0.message) (\($0.rule))" }
        #expect(!checked.isEmpty)
        #expect(Set(checked).isSubset(of: warnings[entry] ?? []))
        #expect(lines.egress(most: 9) { $0.warningComments }.contains("    # cx policy check warns: "))
        let broken = GrantReview(
            store: PolicyStore(home: "/nonexistent", environment: [:], ranges: Samples.ranges(home: "/nonexistent")),
            name: "gone", parent: "gone", path: "/nonexistent/advice.yaml"
        ).reviewed(lines)
        #expect(broken.grants.isEmpty)
        #expect(broken.forbidden.count == 2)
    }

    @Test(arguments: [
        "deadbeefcafe0123456789.example.net", "68656c6c6f20776f726c6421.a.example.net",
        "onswg4tfoqqgs5zanbsxezjrgiztinbv.example.net", "dGhlIHNlY3JldCBpcyA0Mg.example.net",
        "wjalrxutnfemik7mdengbpxrficyexamplekey.example.net", "1234567890123456.example.net",
        "a1b2c3-d4e5f6-a7b8c9-d0e1f2-a3b4c5-d6e7f8.example.net", "x.q7x2k9m4p1z8w5t3r6.v.example.net",
    ])
    func `A name that looks like data is told and not offered`(name: String) {
        let lines = names([name])
        #expect(lines.grants.isEmpty)
        #expect(lines.forbidden.map(\.verdict) == [.notOffered])
        #expect(lines.forbidden.first?.reason.contains("data carried in names") == true)
    }

    @Test(arguments: [
        "d111111abcdef8.cloudfront.net", "a1b2c3d4e5.execute-api.us-east-1.amazonaws.com", "api.github.com",
        "search-movies-4f5rtb6xyzq7n2k9wabcdefghi.us-east-1.es.amazonaws.com", "status-page.example.com",
        "my-company-prod-cloudtrail-logs-us-east-1-123456789012.example.net", "authenticationservice.example.com",
        "mydb.c9akciq32rfo.us-east-1.rds.amazonaws.com", "xn--bcher-kva.example.net", "registry-1.docker.io",
        "production.cloudflare.docker.com", "internationalization.example.com", "ec2-203-0-113-25.example.com",
    ])
    func `An ordinary name is offered`(name: String) {
        #expect(names([name]).grants.count == 1)
    }

    @Test func `Many different names below one domain are told as one`() {
        for (parts, isOffered) in [
            ((0..<40).map { "part\($0).data" }, false), ((0..<40).map { "x.part\($0).data" }, false),
            ((0..<70).map { "\($0).data" }, false), ((0..<12).map { "service\($0).data" }, true),
        ] {
            let lines = names(parts.map { "\($0).example.net" } + ["other.example.org"])
            #expect(lines.grants.count == (isOffered ? parts.count + 1 : 1))
            #expect(lines.forbidden.map(\.what) == (isOffered ? [] : ["the names below data.example.net"]))
        }
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

    @Test func `At the end of a session twenty are shown, and how many more there are`() throws {
        var report = SessionReport()
        for number in 0..<50 { report.count(GuardEvent(.nameRefused, host: "n\(number).example.net")) }
        for number in 0..<30 { report.count(GuardEvent(.nameRefused, host: "n\(number)")) }
        for _ in 0..<2 { report.count(GuardEvent(.nameRefused, host: "often.example.net")) }
        let advice = GrantAdvice(report, session: Samples.session, review: try review())
        #expect(advice.policy.count == 22)
        #expect(advice.policy[2] == "    - {host: often.example.net, ports: [443]}")
        #expect(advice.remarks.count == 21)
        #expect(advice.remarks.last == "and 41 more: cx sessions show 20261121-103020-abcde")
    }

    @Test func `A session without refusals gets no advice`() throws {
        let advice = GrantAdvice(SessionReport(), session: Samples.session, review: try review())
        #expect(advice.policy.isEmpty)
        #expect(advice.remarks.isEmpty)
    }
}
