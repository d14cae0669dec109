// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import FoundationEssentials
import GuardProtocol
import Policy
import Testing

@testable import Launcher

struct SuggestedEgressTests {
    private static let start = Date(timeIntervalSince1970: 1_795_257_020)

    private func tally(_ count: Int, _ first: Double = 0, _ last: Double = 0) -> Occurrences {
        Occurrences(
            count: count, first: Self.start.addingTimeInterval(first),
            last: Self.start.addingTimeInterval(last))
    }

    private func packet(_ address: String, _ port: UInt16?, _ transport: String = "tcp") -> Refusal {
        Refusal(kind: .packet, address: IPAddress(address), port: port, protocol: transport)
    }

    private func review() throws -> GrantReview {
        let store = PolicyStore(
            home: "/nonexistent", environment: [:], ranges: Samples.ranges(home: "/nonexistent"))
        return GrantReview(store: store, name: "offline", parent: "offline", path: "/nonexistent/advice.yaml")
    }

    private func names(_ names: [String]) -> SuggestedEgress {
        SuggestedEgress(
            Dictionary(
                names.map { (Refusal(kind: .name, host: $0), tally(1)) },
                uniquingKeysWith: { first, _ in first }))
    }

    /// Promise E10 (docs/security.md).
    @Test func `An entry carries the check's warnings, and an entry with errors is not suggested`()
        throws
    {
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
            store: PolicyStore(
                home: "/nonexistent", environment: [:], ranges: Samples.ranges(home: "/nonexistent")),
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
        // many labels: base32, hexadecimal, digits, one character each
        "mfrggzdfmzwgs.nrsxg5bamfzsa.ylsmuqgkz.evil.net", "deadbeef.cafe0123.89abcdef.evil.net",
        "314159265358979.323846264338327.evil.net", "a.b.c.d.e.f.g.evil.net", "1.2.3.4.5.6.7.8.evil.net",
        // one label: two and four different characters, too long, the registered one
        "0110100001100101011011000110110.evil.net", "01101000011001010110110001101100.evil.net",
        "aeioaeieoaieoaieoaieoaieoaeio.evil.net", "aeioaeieoaieoaieoaieoaieoaeioaei.evil.net",
        "what-was-said-of-the-customers-in-the-mail.evil.net", "3zve7psbqk2m9x4t.net",
        "3zve7psbqk2m9x4tw7rjd5hc8gfn6vlaywbz2rzt.net",
        // short pieces, words of a list, syllables
        "rtq4k-w72hn-p3zmb-x9fjd-c6gvs.evil.net", "rtq4k.w72hn.p3zmb.x9fjd.c6gvs.evil.net",
        "uv3fdxl2z3.xnhzohenlf.hf3yoserrh.evil.net",
        "lusab-babad-gutih-tugad-fimof.evil.net", "alpha-bravo-charlie-delta-hotel-golf.evil.net",
        // in total: no label is long, but the name is
        "quarterly-numbers-of-customers.revenue-of-the-company.to-be-published.evil.net",
        // AWS's keys, also without capitals, and split
        "AKIAIOSFODNN7EXAMPLE.evil.net", "akiaiosfodnn7example.evil.net", "akiaiosf.odnn7example.evil.net",
        "asiaiosfodnn7example.evil.net", "wjalrxutnfemi.k7mdengbpxrfi.cyexamplekey.evil.net",
    ])
    func `A name that looks like data is reported and not suggested`(name: String) {
        let lines = names([name])
        #expect(lines.grants.isEmpty)
        #expect(lines.forbidden.map(\.verdict) == [.notOffered])
        #expect(lines.forbidden.first?.reason.contains("data carried in names") == true)
    }

    @Test(arguments: [
        "d111111abcdef8.cloudfront.net", "a1b2c3d4e5.execute-api.us-east-1.amazonaws.com", "api.github.com",
        "search-movies-4f5rtb6xyzq7n2k9wabcdefghi.us-east-1.es.amazonaws.com", "status-page.example.com",
        "my-company-prod-cloudtrail-logs-us-east-1-123456789012.s3.us-east-1.amazonaws.com",
        "authenticationservice.example.com",
        "vpce-0123456789abcdef0-abcdefgh.sqs.us-east-1.vpce.amazonaws.com",
        "abcdefghij0123456789abcdefghij01.lambda-url.us-east-1.on.aws", "o123456.ingest.us.sentry.io",
        "my-db.c1a2b3c4d5e6.us-east-1.rds.amazonaws.com", "artifacts-prod-eu.internal.corp.example.com",
        "ip-10-0-0-1.eu-west-1.compute.example.com", "billing-worker-prod-eu-west-1.example.com",
        "main.d1a2b3c4d5e6f7.amplifyapp.com", "payment-gateway-service.example.com",
        "kubernetes.default.example.com",
        "asia-east1-docker.pkg.dev", "asia-southeast.services.example.com", "slovakia.production.example.com",
        "api.dev.eu.corp.example.com", "grafana-metrics.example.com", "1.2.3.4.example.net",
        "mydb.c9akciq32rfo.us-east-1.rds.amazonaws.com", "xn--bcher-kva.example.net", "registry-1.docker.io",
        "production.cloudflare.docker.com", "internationalization.example.com",
        "ec2-203-0-113-25.example.com",
    ])
    func `An ordinary name is suggested`(name: String) {
        #expect(names([name]).grants.count == 1)
    }

    @Test func `Many different names below one domain are reported as one`() {
        for (parts, isOffered) in [
            ((0..<40).map { "part\($0).data" }, false), ((0..<40).map { "x.part\($0).data" }, false),
            ((0..<70).map { "\($0).data" }, false), ((0..<12).map { "service\($0).data" }, true),
        ] {
            let lines = names(parts.map { "\($0).example.net" } + ["other.example.org"])
            #expect(lines.grants.count == (isOffered ? parts.count + 1 : 1))
            #expect(lines.forbidden.map(\.what) == (isOffered ? [] : ["the names below data.example.net"]))
        }
    }

    @Test func `Names that are ordinary alone and too much together are reported as one`() {
        let pieces = ["a1b2c3d4e5f6", "b2c3d4e5f6a7", "c3d4e5f6a7b8", "d4e5f6a7b8c9", "e5f6a7b8c9d0"]
        let few = names(pieces.prefix(4).map { "\($0).example.net" })
        #expect(few.grants.count == 4)
        let many = names(
            pieces.map { "\($0).example.net" } + ["plain.example.net", "a1b2c3d4e5f6.example.org"])
        #expect(
            many.grants.map(\.entry).sorted() == [
                "{host: a1b2c3d4e5f6.example.org, ports: [443]}", "{host: plain.example.net, ports: [443]}",
            ])
        #expect(many.forbidden.map(\.what) == ["names below example.net"])
        // As many names at AWS, which assigns them.
        #expect(names(pieces.map { "\($0).cloudfront.net" }).grants.count == 5)
        // One for each domain.
        let spread = names((0..<9).map { "\(pieces[$0 % 5].dropLast())\($0).site\($0).net" })
        #expect(spread.grants.isEmpty)
    }

    @Test
    func `Many addresses of one block, many addresses in total and many ports are each reported as one`() {
        let block = (1...5).map { packet("2001:db8:bad:66:\($0)1f2:0:0:\($0)", 443) }
        let near = (1...5).map { packet("203.0.113.\($0)", 443) }
        let far = (1...17).map { packet("198.\($0).100.7", 443) }
        for (refusals, count, what) in [
            (block, 5, "the addresses of 2001:db8:bad:66::/64"), (near, 5, "the addresses of 203.0.113.0/24"),
            (far, 17, "many single addresses"),
        ] {
            let lines = { (refusals: [Refusal]) in
                SuggestedEgress(Dictionary(uniqueKeysWithValues: refusals.map { ($0, tally(1)) }))
            }
            #expect(lines(refusals.dropLast()).grants.count == count - 1)
            #expect(lines(refusals).grants.isEmpty)
            #expect(lines(refusals).forbidden.map(\.what) == [what])
            #expect(lines(refusals).forbidden.map(\.verdict) == [.notOffered])
        }
        // A flood in one block hides no other address.
        let flood = (1...30).map { packet("2001:db8:bad:66::\($0)", 443) } + [packet("203.0.113.9", 443)]
        let other = SuggestedEgress(Dictionary(uniqueKeysWithValues: flood.map { ($0, tally(1)) }))
        #expect(other.grants.map(\.entry) == ["{cidr: \"203.0.113.9/32\", ports: [443]}"])
        let ports = { (count: UInt16) in
            SuggestedEgress(
                Dictionary(
                    uniqueKeysWithValues: (1...count).map { (packet("203.0.113.66", 20_000 + $0), tally(1)) })
            )
        }
        #expect(ports(8).grants.count == 1)
        #expect(ports(9).grants.isEmpty)
        #expect(ports(9).forbidden.map(\.what) == ["the address 203.0.113.66"])
        #expect(ports(9).forbidden.map(\.tally.count) == [9])
    }

    @Test func `Warnings about a whole policy are not repeated at its lines`() throws {
        let folder = try TemporaryFolder()
        try folder.file("parent.yaml", Samples.minimal)
        let store = PolicyStore(
            home: folder.path, environment: [:], ranges: Samples.ranges(home: folder.path))
        let review = GrantReview(
            store: store, name: "sample", parent: "./parent.yaml", path: "\(folder.path)/advice.yaml")
        let lines = review.reviewed(names(["gist.github.com", "status.example.com"]))
        #expect(lines.warnings.count { $0.contains("(egress/no-model)") } == 1)
        #expect(lines.grants.allSatisfy { !$0.warnings.joined().contains("no-model") })
        #expect(lines.grants.contains { !$0.warnings.isEmpty })
        #expect(
            lines.egress(most: 9).hasPrefix("# cx policy check warns of the policy: the agent could not run"))
    }

    @Test func `Names, server names and addresses become entries, the most frequent first`() {
        let lines = SuggestedEgress([
            Refusal(kind: .name, host: "paste.example.net", reason: "not allowed"): tally(3),
            Refusal(
                kind: .serverName, host: "cdn.example.net", address: IPAddress("198.51.100.10"), port: 8443):
                tally(
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
        let lines = SuggestedEgress([
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

    @Test func `Another port of an allowed name is suggested by name, not by address`() throws {
        let names = [try #require(IPAddress("198.51.100.10")): try #require(HostName("status.example.com"))]
        let lines = SuggestedEgress([packet("198.51.100.10", 80): tally(1)], names: names)
        #expect(lines.grants.map(\.entry) == ["{host: status.example.com, ports: [80]}"])
    }

    @Test(arguments: [
        "*.example.net", "*", "metadata.google.internal", "host.containers.internal", "printer.local",
        "x.localhost",
        "single", "secret\\064data.example.net", "7.113.0.203.in-addr.arpa", "8.b.d.0.1.0.0.2.ip6.arpa", "",
        ".",
        "a.example.net…", "169.254.169.254",
    ])
    func `A name that no policy may allow is reported and not suggested`(name: String) {
        for kind in [RefusalKind.name, .serverName] {
            let lines = SuggestedEgress([Refusal(kind: kind, host: name, port: 443): tally(1)])
            #expect(lines.grants.isEmpty)
            #expect(lines.forbidden.count == 1)
        }
    }

    @Test(arguments: [
        "169.254.169.254", "127.0.0.1", "::1", "fd00:ec2::254", "::ffff:169.254.169.254",
        "64:ff9b::a9fe:a9fe",
        "224.0.0.251", "255.255.255.255", "0.0.0.0", "168.63.129.16", "fe80::1", "ff02::fb",
        "2002:a9fe:a9fe::1",
    ])
    func `An address that no policy may allow is reported and not suggested`(address: String) {
        for kind in [RefusalKind.packet, .connection] {
            let refusal = Refusal(kind: kind, address: IPAddress(address), port: 443, protocol: "tcp")
            let lines = SuggestedEgress([refusal: tally(1)])
            #expect(lines.grants.isEmpty)
            #expect(lines.forbidden.count == 1)
        }
    }

    @Test func `Only TCP to a port can be allowed, and an answer depends on the owner of the name`() {
        let lines = SuggestedEgress([
            packet("203.0.113.66", 443, "udp"): tally(1), packet("203.0.113.66", nil, "icmp"): tally(1),
            packet("203.0.113.66", 0): tally(1), Refusal(kind: .packet): tally(1),
            Refusal(kind: .answer, host: "a.example.net", reason: "10.0.0.5 is private"): tally(1),
            Refusal(kind: .serverName, address: IPAddress("198.51.100.10"), port: 443): tally(1),
        ])
        #expect(lines.grants.isEmpty)
        #expect(lines.forbidden.count == 6)
    }

    @Test func `The end of a session shows twenty entries and the number of the others`() throws {
        var report = SessionReport()
        for number in 0..<50 { report.count(GuardEvent(.nameRefused, host: "n\(number).example.net")) }
        for number in 0..<30 { report.count(GuardEvent(.nameRefused, host: "n\(number)")) }
        for _ in 0..<2 { report.count(GuardEvent(.nameRefused, host: "often.example.net")) }
        let advice = GrantAdvice(report, session: Samples.session, review: try review())
        #expect(advice.policy.count == 22)
        #expect(advice.policy[2] == "    - {host: often.example.net, ports: [443]}")
        #expect(advice.remarks.count == 21)
        #expect(advice.title == "these lines of a policy would allow a part of what was refused")
        #expect(advice.remarks.last == "and 41 more: cx sessions show 20261121-103020-abcde")
    }

    @Test func `A session without refusals gets no advice`() throws {
        let advice = GrantAdvice(SessionReport(), session: Samples.session, review: try review())
        #expect(advice.policy.isEmpty)
        #expect(advice.remarks.isEmpty)
        #expect(advice.title == "these lines of a policy would allow what was refused")
    }
}
