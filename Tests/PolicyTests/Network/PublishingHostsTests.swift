// SPDX-License-Identifier: Apache-2.0

import Addresses
import Testing

@testable import Policy

@Suite struct PublishingHostsTests {
    private func kind(_ text: String) -> PublishingKind? {
        HostPattern(text).flatMap { PublishingHosts.match($0)?.kind }
    }

    @Test(
        arguments: [
            ("github.com", .codeHost), ("api.github.com", .codeHost),
            ("raw.githubusercontent.com", .rawFiles),
            ("registry.npmjs.org", .packages), ("hooks.slack.com", .messages), ("a.ngrok-free.app", .tunnel),
            ("bucket.s3.amazonaws.com", .objectStore),
            ("bucket.s3-fips.us-gov-west-1.amazonaws.com", .objectStore),
            ("s3.dualstack.eu-west-1.amazonaws.com", .objectStore), ("x.blob.core.windows.net", .objectStore),
            ("*.core.windows.net", .objectStore), ("dns.google", .resolver), ("*.herokuapp.com", .hosting),
            ("herokuapp.com", .hosting),
            ("*.github.com", .codeHost), ("*.google.com", .pages),
            ("*.us-east-1.amazonaws.com", .objectStore),
        ] as [(String, PublishingKind)])
    func `a host at which anyone can publish is known, with its kind`(text: String, kind: PublishingKind) {
        #expect(self.kind(text) == kind)
    }

    @Test(arguments: [
        "example.com", "notgithub.com", "github.com.example.com", "orders.herokuapp.com",
        "sqs.us-east-1.amazonaws.com",
        "*.sqs.us-east-1.amazonaws.com",
        "123456789012.s3-control.us-east-1.amazonaws.com", "s3.example.com",
        "bedrock-runtime.us-east-1.amazonaws.com",
    ]) func `another one is not`(text: String) {
        #expect(kind(text) == nil)
    }

    @Test func `each domain stands once and is a host's name`() {
        let domains = PublishingHostsData.domains.values.flatMap { $0.split(whereSeparator: \.isWhitespace) }
        #expect(Set(domains).count == domains.count)
        for domain in domains { #expect(HostName(domain) != nil, "\(domain)") }
        #expect(PublishingHostsData.domains.count == PublishingKind.allCases.count)
    }
}
