// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import Policy
import Testing

@Suite struct EgressTests {
    @Test(arguments: [
        (".example.com", "egress/host"), ("\"*\"", "egress/host"),
        ("10.0.0.1", "egress/host"), ("203.0.113.0/24", "egress/host"), ("\"::1\"", "egress/host"),
        ("\"[::1]:443\"", "egress/host"), ("https://example.com", "egress/host"),
        ("example.com/x", "egress/host"),
        ("\"example.com:443\"", "egress/host"), ("user@example.com", "egress/host"),
        ("localhost", "egress/host"),
        ("0x7f.1", "egress/host"), ("\"2130706433\"", "egress/host"), ("127.1", "shape/wrong-type"),
        ("exa mple.com", "egress/host"), ("-a.example.com", "egress/host"), ("a..example.com", "egress/host"),
        ("bücher.example", "egress/host"), ("metadata.google.internal", "egress/host"),
        ("host.docker.internal", "egress/host"), ("printer.local", "egress/host"),
        ("a.localhost.", "egress/host"),
    ]) func `a text that is not the name of a single host is refused`(host: String, rule: String) {
        let reading = readBody("egress: {hosts: [\(host)]}")
        #expect(reading.findings.map(\.rule) == [rule])
        #expect(reading.policy == nil)
    }

    @Test func `an address among the hosts is sent to the networks`() throws {
        let finding = try #require(readBody("egress: {hosts: [10.0.0.1]}").findings.first)
        #expect(finding.help?.contains("networks") == true)
    }

    @Test(arguments: [
        ("203.0.113.7/24", "write 203.0.113.0/24, or the single address"),
        ("10.1.2.3/8", "write 10.0.0.0/8, or the single address"),
        ("2001:db8::1/32", "write 2001:db8::/32, or the single address"),
    ]) func `bits behind a prefix are answered with the form that works`(cidr: String, help: String) {
        let reading = readBody("egress: {networks: [{cidr: \"\(cidr)\"}]}")
        #expect(reading.places == ["egress/network 3:28"])
        #expect(reading.findings.map(\.help) == [help])
    }

    @Test(arguments: [
        "0.0.0.0/0", "::/0", "1.2.3.4/33", "1.2.3/24", "1.2.3.4/-1", "010.0.0.1/32", "example.com",
        "1.2.3.4/0",
    ])
    func `no block, and every address there is, are refused`(cidr: String) {
        #expect(readBody("egress: {networks: [{cidr: \"\(cidr)\"}]}").places == ["egress/network 3:28"])
    }

    @Test(arguments: [
        "127.0.0.1", "127.0.0.0/8", "169.254.169.254", "169.254.0.0/16", "169.0.0.0/8", "168.63.129.16",
        "168.63.0.0/16", "100.100.100.200/32", "100.64.0.0/10", "0.0.0.0", "0.0.0.0/1", "128.0.0.0/1",
        "224.0.0.1",
        "255.255.255.255", "192.0.0.8", "::1", "::", "fe80::/10", "fd00:ec2::254", "fd00::/8", "ff02::1",
        "::ffff:169.254.169.254", "::ffff:0:0/96", "64:ff9b::a9fe:a9fe", "2002:a9fe:a9fe::/48", "::127.0.0.1",
    ]) func `a block that touches the machine itself or its metadata is refused`(cidr: String) {
        #expect(
            readBody("egress: {networks: [{cidr: \"\(cidr)\"}]}").places == ["egress/network-reserved 3:28"])
    }

    @Test(arguments: [
        "10.0.0.0/8", "192.168.1.0/24", "172.16.0.0/12", "203.0.113.0/24", "203.0.113.7", "fd12::/32",
    ])
    func `private and public blocks are allowed`(cidr: String) {
        let policy = readBody("egress: {networks: [{cidr: \"\(cidr)\"}]}").policy
        #expect(policy?.egress.networks.map(\.prefix) == [IPPrefix(cidr)].compactMap { $0 })
        #expect(policy?.egress.networks.map(\.ports) == [[443]])
    }

    @Test func `a very wide block is allowed with a warning`() {
        let reading = readBody("egress: {networks: [{cidr: 32.0.0.0/4}]}")
        #expect(reading.places == ["egress/network-wide 3:28"])
        #expect(reading.policy != nil)
    }

    @Test(arguments: [
        Fault("egress: {hosts: [{host: a.example, ports: [0]}]}", "shape/invalid-value 3:44"),
        Fault("egress: {hosts: [{host: a.example, ports: [65536]}]}", "shape/invalid-value 3:44"),
        Fault("egress: {hosts: [{host: a.example, ports: [-1]}]}", "shape/invalid-value 3:44"),
        Fault("egress: {hosts: [{host: a.example, ports: [\"443\"]}]}", "shape/wrong-type 3:44"),
        Fault("egress: {hosts: [{host: a.example, ports: [22-25]}]}", "shape/wrong-type 3:44"),
        Fault("egress: {hosts: [{host: a.example, ports: [22, 22]}]}", "shape/duplicate-entry 3:43"),
        Fault("egress: {hosts: [{host: a.example, ports: []}]}", "shape/empty-value 3:43"),
        Fault("egress: {hosts: [{host: a.example, ports: 443}]}", "shape/wrong-type 3:43"),
        Fault("egress: {hosts: [{host: a.example, ports: }]}", "shape/empty-value 3:36"),
        Fault("egress: {hosts: [{ports: [443]}]}", "shape/missing-key 3:18"),
        Fault("egress: {hosts: [{host: a.example, reason: }]}", "shape/empty-value 3:36"),
        Fault("egress: {hosts: [a.example, ]}\nname: y", "shape/duplicate-key 4:1"),
        Fault("egress: {hosts: [[a.example]]}", "shape/wrong-type 3:18"),
        Fault("egress: {networks: [10.0.0.0/8]}", "shape/wrong-type 3:21"),
        Fault("egress: {aws: {services: [sqss], regions: [us-east-1]}}", "egress/service 3:27"),
        Fault("egress: {aws: {services: [sqs], regions: [us-east-9]}}", "egress/region 3:43"),
        Fault("egress: {aws: {services: [sqs]}}", "egress/region 3:27"),
        Fault("egress: {aws: {regions: [us-east-1]}}", "egress/service 3:26"),
        Fault(
            "egress: {aws: {services: [sqs], regions: [us-east-1], endpoints: [ipv6]}}",
            "shape/unknown-value 3:67"),
    ]) func `faulty egress is found at its place`(fault: Fault) {
        #expect(readBody(fault.body).places == fault.places)
    }

    @Test func `a host that is named twice has the ports of both and the first origin`() {
        let hosts = readBody(
            "egress:\n  hosts:\n    - a.example\n    - {host: A.example., ports: [22], reason: x}"
        )
        .policy?.egress.hosts
        #expect(hosts?.map(\.name.text) == ["a.example"])
        #expect(hosts?.first?.ports == [22, 443])
        #expect(hosts?.first?.origin.line == 5)
    }

    @Test func `the command's name and the endpoint's prefix mean the same service`() {
        let named = { (service: String) in
            readBody("egress: {aws: {services: [\(service)], regions: [eu-west-1]}}").policy?.egress.hosts
                .map(\.name)
        }
        #expect(named("cloudwatch") == named("monitoring"))
        #expect(named("stepfunctions") == named("states"))
        #expect(named("configservice") == named("config"))
    }

    @Test func `kinds of endpoints are chosen, the standard one by default`() {
        let hosts = readBody(
            "egress: {aws: {services: [sts], regions: [us-west-2], endpoints: [fips, dual-stack]}}"
        ).policy?.egress.hosts.map(\.name.text)
        #expect(hosts == ["sts-fips.us-west-2.amazonaws.com", "sts.us-west-2.api.aws"])
    }
}
