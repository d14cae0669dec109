// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import Policy
import Testing

@Suite struct HostGrammarTests {
    private func host(_ entry: String) -> AllowedHost? {
        readBody("egress: {hosts: [\(entry)]}").policy?.egress.hosts.first
    }

    @Test(
        arguments: [
            ("aa.co.com", [443], [443]),
            ("{host: aa.co.com}", [443], [443]),
            ("{host: aa.co.com, ports: [22, 443]}", [22, 443], [443]),
            ("{host: aa.co.com, ports: [22]}", [22], []),
            ("{host: aa.co.com, ports: [8443, 22], tls: true}", [22, 8443], [22, 8443]),
            ("{host: aa.co.com, ports: [8443, 22], tls: [8443]}", [22, 8443], [8443]),
            ("{host: aa.co.com, tls: [443]}", [443], [443]),
            ("{host: aa.co.com, tls: false}", [443], []),
            ("{host: aa.co.com, ports: [443, 8443], tls: [8443]}", [443, 8443], [8443]),
        ] as [(String, [UInt16], [UInt16])])
    func `TLS is demanded on 443, on all ports, on some or on none`(
        entry: String, ports: [UInt16], tlsPorts: [UInt16]
    ) {
        #expect(host(entry)?.ports == ports)
        #expect(host(entry)?.tlsPorts == tlsPorts)
    }

    @Test func `443 without TLS is a warning at the word that says so`() {
        #expect(
            readBody("egress: {hosts: [{host: aa.co.com, tls: false}]}").places == ["egress/tls-off 3:41"])
        let list = readBody("egress: {hosts: [{host: aa.co.com, ports: [443, 444], tls: [444]}]}")
        #expect(list.places == ["egress/tls-off 3:60"])
        #expect(list.findings.map(\.severity) == [.warning])
        #expect(readBody("egress: {hosts: [{host: aa.co.com, ports: [22], tls: false}]}").places == [])
    }

    @Test(arguments: [
        Fault("egress: {hosts: [{host: aa.co.com, tls: [22]}]}", "shape/invalid-value 3:42"),
        Fault("egress: {hosts: [{host: aa.co.com, ports: [1, 2], tls: [2, 3]}]}", "shape/invalid-value 3:60"),
        Fault("egress: {hosts: [{host: aa.co.com, tls: [443, 443]}]}", "shape/duplicate-entry 3:41"),
        Fault("egress: {hosts: [{host: aa.co.com, tls: []}]}", "shape/empty-value 3:41"),
        Fault("egress: {hosts: [{host: aa.co.com, tls: }]}", "shape/empty-value 3:36"),
        Fault("egress: {hosts: [{host: aa.co.com, tls: yes}]}", "shape/wrong-type 3:41"),
        Fault("egress: {hosts: [{host: aa.co.com, tls: 443}]}", "shape/wrong-type 3:41"),
        Fault("egress: {hosts: [{host: aa.co.com, tls: [\"443\"]}]}", "shape/wrong-type 3:42"),
        Fault("egress: {hosts: [{host: aa.co.com, tls: {}}]}", "shape/wrong-type 3:41"),
        Fault("egress: {hosts: [{host: aa.co.com, private: 1}]}", "shape/wrong-type 3:45"),
        Fault("egress: {hosts: [{host: aa.co.com, private: }]}", "shape/empty-value 3:36"),
        Fault(
            "egress: {aws: {services: [sqs], regions: [us-east-1], private: maybe}}", "shape/wrong-type 3:64"),
    ]) func `faulty words on a host are found at their places`(fault: Fault) {
        let reading = readBody(fault.body)
        #expect(reading.places == fault.places)
        #expect(reading.policy == nil)
    }

    @Test func `private space is let in for the host that says so, without a warning`() {
        let reading = readBody("egress: {hosts: [{host: aa.co.com, private: true}, bb.co.com]}")
        #expect(reading.findings == [])
        #expect(reading.policy?.egress.hosts.map(\.allowsPrivate) == [true, false])
    }

    @Test func `private space is let in for all hosts of AWS at once`() {
        let hosts =
            readBody(
                "egress: {hosts: [bb.co.com], aws: {services: [sts, sqs], regions: [us-east-1], private: true}}"
            )
            .policy?.egress.hosts ?? []
        #expect(hosts.count > 2)
        #expect(
            hosts.filter(\.allowsPrivate).map(\.name.text)
                == hosts.map(\.name.text).filter { $0 != "bb.co.com" })
    }
}

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
