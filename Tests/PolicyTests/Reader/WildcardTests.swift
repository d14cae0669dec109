import Addresses
import Documents
import Policy
import Testing

@Suite struct WildcardTests {
    @Test func `a wildcard is allowed with a warning that says what it lets out`() throws {
        let reading = readBody(
            "egress: {hosts: [\"*.Example.com.\", {host: \"*.b.example.org\", ports: [22]}]}")
        #expect(reading.places == ["egress/wildcard 3:18", "egress/wildcard 3:43"])
        #expect(reading.findings.map(\.severity) == [.warning, .warning])
        #expect(reading.findings.first?.message.contains("carries data") == true)
        let hosts = try #require(reading.policy).egress.hosts
        #expect(hosts.map(\.name.text) == ["*.example.com", "*.b.example.org"])
        #expect(hosts.map(\.tlsPorts) == [[443], []])
    }

    @Test(arguments: [
        ("*", "*.example.com"), ("**", "*.example.com"), ("*.", "*.example.com"), ("a.*.b", "*.example.com"),
        ("*example.com", "*.example.com"), (".example.com", "*.example.com"),
        ("*.*.example.org", "*.example.org"),
        ("**.example.org", "*.example.org"), ("*..example.org", "*.example.org"), ("a.*", "*.example.com"),
    ]) func `a text that only looks like a wildcard gets help with the form that works`(
        text: String, form: String
    ) {
        let reading = readBody("egress: {hosts: [\"\(text)\"]}")
        #expect(reading.places == ["egress/host 3:18"])
        #expect(reading.findings.first?.help?.contains("\"\(form)\"") == true, "\(reading.findings)")
        #expect(reading.policy == nil)
    }

    @Test(arguments: [
        "*.com", "*.internal", "*.localhost", "*.local", "*.onion", "*.goog", "*.a.local", "*.x.localhost",
        "*.google.internal", "*.metadata.google.internal", "*.ec2.internal", "*.docker.internal",
        "*.containers.internal", "*.localdomain", "*.10.0.0.1", "*.10.0.0.0/8", "*.example.com:443",
        "*.exa mple.com",
        "*.-a.example",
    ]) func `a wildcard below a top-level domain, a special name, metadata or no name is refused`(
        text: String
    ) {
        let reading = readBody("egress: {hosts: [\"\(text)\"]}")
        #expect(reading.places == ["egress/host 3:18"])
        #expect(reading.policy == nil)
    }
}
