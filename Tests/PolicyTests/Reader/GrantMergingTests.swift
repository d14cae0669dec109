import Addresses
import Policy
import Testing

@Suite struct GrantMergingTests {
    private func merged(_ entries: String) -> AllowedHost? {
        readBody("egress: {hosts: [\(entries)]}").policy?.egress.hosts.first
    }

    @Test(
        arguments: [
            ("a.example, {host: a.example, tls: false}", [443], []),
            ("{host: a.example, tls: false}, a.example", [443], []),
            ("a.example, {host: a.example, ports: [22]}", [22, 443], [443]),
            (
                "{host: a.example, ports: [22], tls: true}, {host: a.example, ports: [22, 443]}", [22, 443],
                [443]
            ),
            (
                "{host: a.example, ports: [22], tls: true}, {host: a.example, ports: [22, 23], tls: [22]}",
                [22, 23],
                [22]
            ),
        ] as [(String, [UInt16], [UInt16])])
    func `a port is TLS only where every entry that grants it demands it`(
        entries: String, ports: [UInt16], tlsPorts: [UInt16]
    ) {
        #expect(merged(entries)?.ports == ports)
        #expect(merged(entries)?.tlsPorts == tlsPorts)
    }

    @Test func `private space is let in where any entry says so`() {
        #expect(
            merged("{host: a.example, private: true}, {host: a.example, private: false}")?.allowsPrivate
                == true)
        #expect(merged("a.example, {host: a.example, private: true}")?.allowsPrivate == true)
        #expect(merged("a.example, a.example")?.allowsPrivate == false)
    }

    @Test func `a wildcard and a host below it stay two entries`() {
        let hosts = readBody("egress: {hosts: [\"*.a.example\", b.a.example]}").policy?.egress.hosts
        #expect(hosts?.map(\.name.text) == ["*.a.example", "b.a.example"])
    }

    @Test func `the private space of a parent's AWS hosts is a child's, too`() {
        let parent = "cx: 1\nname: p\negress: {aws: {services: [sts], regions: [us-east-1], private: true}}"
        let child = "cx: 1\nname: c\nextends: [p]\negress: {aws: {services: [sns], private: false}}"
        #expect(read(child, files: ["p": parent]).policy?.egress.hosts.map(\.allowsPrivate) == [true, true])
    }

    @Test func `an AWS host that the policy names itself may answer from anywhere`() {
        let aws = "aws: {services: [sts], regions: [us-east-1]}"
        #expect(readBody("egress: {\(aws)}").policy?.egress.hosts.map(\.published) == [.region("us-east-1")])
        #expect(
            readBody("egress: {\(aws), hosts: [sts.us-east-1.amazonaws.com]}").policy?.egress.hosts.map(
                \.published)
                == [nil])
    }

    @Test(arguments: [
        ("sqs", "us-east-1", ["us-east-1", "us-east-1", "us-east-1"]),
        ("iam", "us-east-1", ["*"]), ("route53", "eu-west-1", ["*"]), ("cloudfront", "us-east-1", ["*"]),
        ("organizations", "eu-west-1", ["us-east-1"]), ("s3", "us-east-1", ["us-east-1", "us-east-1"]),
        ("iam", "us-gov-west-1", ["*"]), ("iam", "cn-north-1", ["cn-north-1"]),
        ("sts", "cn-north-1", ["cn-north-1"]),
    ]) func `a host's addresses are checked against the region that it belongs to`(
        service: String, region: String, scopes: [String]
    ) {
        let hosts = readBody("egress: {aws: {services: [\(service)], regions: [\(region)]}}").policy?.egress
            .hosts
        #expect(hosts?.map { $0.published?.text ?? "none" } == scopes, "\(hosts?.map(\.name.text) ?? [])")
    }
}
