import Addresses
import Policy
import Testing

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
