// SPDX-License-Identifier: Apache-2.0

import Addresses
import Testing

@testable import Documents
@testable import Policy

@Suite struct HostQueryTests {
    static let body = """
        egress:
          aws: {services: [sqs], regions: [us-east-1]}
          hosts:
            - status.example.com
            - {host: db.example.com, ports: [5432]}
            - {host: db.example.com, ports: [8443]}
            - "*.wild.example.net"
          networks:
            - {cidr: 203.0.113.0/24, ports: [22]}
            - {cidr: 198.18.0.0/16}
        """

    @Test(arguments: [
        ("status.example.com", "test.yaml:6"), ("STATUS.example.com.:443", "test.yaml:6"),
        ("db.example.com:5432", "test.yaml:7"), ("db.example.com:8443", "test.yaml:8"),
        ("a.b.wild.example.net", "test.yaml:9"), ("sqs.us-east-1.amazonaws.com", "test.yaml:4"),
        ("203.0.113.9:22", "test.yaml:11"),
    ]) func `the line that lets a host in is named`(host: String, line: String) throws {
        let answer = try ask(Self.body, .host, host)
        #expect(answer.outcome == .allowed)
        #expect(answer.line(.network) == line)
        #expect(answer.walls.map(\.verdict) == [.notConcerned, .notConcerned, .allowed, .notConcerned])
    }

    @Test(arguments: [
        ("other.example.com", "egress: {hosts: [other.example.com]}"),
        ("other.example.com:8080", "egress: {hosts: [{host: other.example.com, ports: [8080]}]}"),
        ("status.example.com:80", "egress: {hosts: [{host: status.example.com, ports: [80]}]}"),
        ("wild.example.net", "egress: {hosts: [wild.example.net]}"),
        ("sqs.eu-west-1.amazonaws.com", "egress: {aws: {services: [sqs], regions: [eu-west-1]}}"),
        ("203.0.113.9:443", "egress: {networks: [{cidr: \"203.0.113.9\", ports: [443]}]}"),
        ("[2001:db8::1]:22", "egress: {networks: [{cidr: \"2001:db8::1\", ports: [22]}]}"),
    ]) func `the line that is missing is shown, and lets the host in`(host: String, missing: String) throws {
        let answer = try ask(Self.body, .host, host)
        #expect(answer.outcome == .denied)
        #expect(answer.line(.network) == nil)
        #expect(answer.missing(.network) == missing)
        #expect(try ask(missing, .host, host).outcome == .allowed)
    }

    @Test(arguments: [
        "169.254.169.254:80", "127.0.0.1:8080", "localhost:8080", "[::1]:443", "[fd00:ec2::254]:80",
        "192.0.0.192",
        "metadata.google.internal", "host.docker.internal", "198.18.0.1", "[::ffff:10.0.0.1]:443",
        "8.8.8.8:53",
        "status.example.com:53", "[2001::1]:443", "[4000::1]:443",
    ]) func `no line would help`(host: String) throws {
        let answer = try ask(Self.body, .host, host)
        #expect(answer.outcome == .denied)
        #expect(answer.missing(.network) == nil)
    }

    @Test(arguments: [
        "0x7f.1", "2130706433", "127.1", "0177.0.0.1", "*.example.com", "https://example.com",
        "example.com:0",
        "example.com:99999", "user@example.com", "host", "",
    ]) func `a text that is not a host is not a question`(text: String) {
        #expect(throws: PolicyQueryFault.self) { try PolicyQuery(.host, text) }
    }

    @Test func `rules about WebFetch do not make the agent a wall before hosts`() throws {
        let body = "claude: {settings: {permissions: {deny: [WebFetch]}}}\n" + Self.body
        let answer = try ask(body, .host, "status.example.com")
        #expect(answer.outcome == .allowed)
        #expect(answer.verdict(.agent) == .notConcerned)
        #expect(answer.line(.agent) == "test.yaml:3")
    }

    @Test func `a parent's line is named with its file`() throws {
        let parent = "cx: 1\nname: parent\negress: {hosts: [a.example.com]}\n"
        let body = "extends: [parent]\negress: {hosts: [{host: a.example.com, ports: [8443]}]}"
        #expect(try ask(body, .host, "a.example.com", files: ["parent": parent]).line(.network) == "parent:3")
        #expect(
            try ask(body, .host, "a.example.com:8443", files: ["parent": parent]).line(.network)
                == "test.yaml:4")
    }

    @Test func `published ranges let addresses in`() throws {
        let body = "egress: {published: [{service: S3, region: us-east-1}]}"
        let prefix = try #require(PublishedRanges.shipped.prefixes(service: "S3", region: "us-east-1").first)
        #expect(try ask(body, .host, "\(prefix.address)").line(.network) == "test.yaml:3")
        #expect(try ask(body, .host, "\(prefix.address):80").outcome == .denied)
    }
}

/// Compares what `cx policy explain` says about an address with what the guard does with it.
@Suite struct ExplainedAddressTests {
    private static let edges = [
        "0.0.0.1", "126.255.255.255", "169.254.0.23", "169.254.169.254", "169.254.170.2", "168.63.129.16",
        "168.63.129.17",
        "100.100.100.200", "100.100.100.199", "192.0.0.8", "192.0.1.0", "192.88.99.1", "192.88.98.255",
        "192.88.100.0",
        "198.17.255.255", "198.18.0.0", "198.19.255.255", "198.20.0.0", "223.255.255.255", "224.0.0.0",
        "255.255.255.255",
        "::", "::1", "::2", "::ffff:1.2.3.4", "::ffff:0:1.2.3.4", "::ffff:1:0:0", "64:ff9b::1",
        "64:ff9b:1::1",
        "2001::1",
        "2001:1::1", "2002::1", "2003::1", "1fff::1", "3fff::1", "4000::1", "fbff::1", "fc00::1",
        "fd00:ec2::254",
        "fd20:ce::254", "fe80::1", "fec0::1", "ff02::1",
    ].compactMap { IPAddress($0) }
    private static let v4 = stride(from: UInt32(1), to: .max - (1 << 19), by: 1 << 19).map {
        IPAddress(v4: $0)
    }
    private static let v6 = stride(from: UInt128(1), to: 0xffff, by: 0x40).map {
        IPAddress(v6: $0 << 112 | 1)
    }

    @Test func `no line is said to open the way to what the guard never dials`() throws {
        let reading = PolicyReader().read(PolicySource(path: "x.yaml", text: "cx: 1\nname: x\n"))
        let explainer = try #require(PolicyExplainer(reading))
        for address in Self.edges + Self.v4 + Self.v6 {
            let text = address.family == .v6 ? "[\(address)]" : "\(address)"
            let network = try #require(explainer.answer(try PolicyQuery(.host, text))[.network])
            #expect(network.verdict == .denied)
            switch AddressScope(address) {
            case .never: #expect(network.missing == nil, "\(address)")
            case .everywhere: #expect(network.missing != nil, "\(address)")
            case .withinReach: continue
            }
        }
    }
}
