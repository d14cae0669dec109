// SPDX-License-Identifier: Apache-2.0

import Addresses
import Policy
import Testing

@testable import Documents

@Suite struct PublishedTests {
    private let ranges = PublishedRanges(
        created: 0,
        text: """
            GLOBAL AMAZON 192.0.2.0/24
            us-east-1 AMAZON 203.0.113.0/24 2001:db8::/32
            us-east-1 S3 203.0.113.0/25 203.0.113.128/30 2001:db8:1::/48
            eu-west-1 AMAZON 198.51.100.0/24

            """)

    private func read(_ entries: String) -> PolicyReading {
        PolicyReader(ranges: { ranges }).read(
            PolicySource(path: "test.yaml", text: "cx: 1\nname: test\negress: {published: [\(entries)]}"))
    }

    @Test func `published ranges are allowed with a warning that says how many addresses and whose`() throws {
        let reading = read("{service: S3, region: us-east-1, ports: [443, 8443], reason: no guard there}")
        #expect(reading.places == ["egress/published 3:22"])
        #expect(
            reading.findings.map(\.message) == [
                "S3 in us-east-1 is 132 IPv4 addresses and 1 IPv6 blocks: the buckets of every customer"
            ])
        let range = try #require(reading.policy?.egress.published.first)
        #expect(range.service == "S3")
        #expect(range.region == "us-east-1")
        #expect(range.ports == [443, 8443])
        #expect(range.reason == "no guard there")
        #expect(range.origin.line == 3)
    }

    @Test func `the shipped ranges are what counts where nobody brings others`() {
        let reading = readBody("egress: {published: [{service: S3, region: us-east-1}]}")
        #expect(
            reading.findings.first?.message.hasPrefix("S3 in us-east-1 is 307,744 IPv4 addresses and") == true
        )
        #expect(reading.policy?.egress.published.map(\.ports) == [[443]])
    }

    @Test(arguments: [
        ("{service: s3, region: us-east-1}", "egress/service 3:32", "did you mean \"S3\"?"),
        ("{service: SQS, region: us-east-1}", "egress/service 3:32", "known here: AMAZON, S3"),
        ("{service: AMAZONS, region: us-east-1}", "egress/service 3:32", "did you mean \"AMAZON\"?"),
        ("{service: LAMBDA, region: us-east-1}", "egress/service 3:32", "known here: AMAZON, S3"),
        ("{service: S3, region: us-east-2}", "egress/region 3:44", "did you mean \"us-east-1\"?"),
        ("{service: S3, region: eu-west-1}", "egress/region 3:44", "its regions: us-east-1"),
    ]) func `a range that AWS does not publish is an error with the nearest name`(
        entry: String, place: String, help: String
    ) {
        let reading = read(entry)
        #expect(reading.places == [place])
        #expect(reading.findings.map(\.help) == [help])
        #expect(reading.policy == nil)
    }

    @Test(arguments: [
        Fault("egress: {published: [S3]}", "shape/wrong-type 3:22"),
        Fault("egress: {published: S3}", "shape/wrong-type 3:21"),
        Fault("egress: {published: [{service: S3}]}", "shape/missing-key 3:22"),
        Fault("egress: {published: [{region: us-east-1}]}", "shape/missing-key 3:22"),
        Fault(
            "egress: {published: [{service: S3, region: us-east-1, tls: true}]}", "egress/published 3:22",
            "shape/unknown-key 3:55"),
        Fault("egress: {published: [{service: S3, region: us-east-1, ports: []}]}", "shape/empty-value 3:62"),
        Fault("egress: {published: [{service: 3, region: us-east-1}]}", "shape/wrong-type 3:32"),
    ]) func `faulty entries are found at their places`(fault: Fault) {
        #expect(readBody(fault.body).places == fault.places)
    }

    @Test func `an entry that is named twice has the ports of both`() {
        let ranges = read("{service: S3, region: us-east-1, ports: [80]}, {service: S3, region: us-east-1}")
            .policy?
            .egress.published
        #expect(ranges?.map(\.ports) == [[80, 443]])
    }

    @Test func `a parent's ranges are kept`() {
        let parent = "cx: 1\nname: p\negress: {published: [{service: S3, region: us-east-1}]}"
        let child = "cx: 1\nname: c\nextends: [p]\negress: {published: [{service: EC2, region: us-west-2}]}"
        let policy = PolicyTests.read(child, files: ["p": parent]).policy
        #expect(policy?.egress.published.map(\.service) == ["S3", "EC2"])
        #expect(policy?.egress.published.map(\.origin.file) == ["p", "test.yaml"])
    }

    @Test func `ranges that cannot be read are an error, and are asked for only where they count`() {
        struct Damage: Error, CustomStringConvertible { let description = "it is\u{1b} damaged\nbadly" }
        let reader = PolicyReader(ranges: { throw Damage() })
        let entry = "egress: {published: [{service: S3, region: us-east-1}]}"
        let reading = reader.read(PolicySource(path: "p", text: "cx: 1\nname: test\n\(entry)"))
        #expect(reading.places == ["egress/ranges 3:22"])
        #expect(reading.findings.first?.message.hasSuffix(#"it is\u{1B} damaged"#) == true)
        #expect(reading.policy == nil)
        #expect(reader.read(PolicySource(path: "p", text: "cx: 1\nname: test")).policy != nil)
    }
}
