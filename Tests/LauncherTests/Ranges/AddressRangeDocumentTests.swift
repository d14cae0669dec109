// SPDX-License-Identifier: Apache-2.0

import Addresses
import Foundation
import Policy
import Testing

@testable import Launcher

struct AddressRangeDocumentTests {
    /// 2026-08-22 15:17:05 UTC
    private static let created = 1_787_411_825
    private let now = Date(timeIntervalSince1970: Double(created) + 3600)

    private static let whole = """
        {"syncToken": "1787411825", "createDate": "2026-08-22-15-17-05", "prefixes": [
        {"ip_prefix": "52.94.0.0/25", "region": "us-east-1", "service": "AMAZON", "network_border_group": "us-east-1"},
        {"ip_prefix": "52.94.0.128/25", "region": "us-east-1", "service": "AMAZON"},
        {"ip_prefix": "18.160.0.0/15", "region": "GLOBAL", "service": "AMAZON"},
        {"ip_prefix": "52.94.0.0/25", "region": "us-east-1", "service": "S3"}],
        "ipv6_prefixes": [{"ipv6_prefix": "2600:1f01:4942::/47", "region": "us-east-1", "service": "AMAZON"}]}
        """

    @Test func `a list of AWS's is read, joined and ordered`() throws {
        let ranges = try AddressRangeDocument.ranges(from: Self.whole, at: now)
        #expect(ranges.created == Self.created)
        #expect(
            ranges.text == """
                GLOBAL AMAZON 18.160.0.0/15
                us-east-1 AMAZON 52.94.0.0/24 2600:1f01:4942::/47
                us-east-1 S3 52.94.0.0/25

                """)
    }

    @Test(arguments: [
        ("\"1787411825\"", "\"1787411826\"", "not the same time"), ("\"1787411825\"", "1787411825", "form"),
        ("2026-08-22-15-17-05", "2026-08-22", "not the same time"), ("\"prefixes\"", "\"prefix\"", "form"),
        ("\"ipv6_prefixes\"", "\"ipv6\"", "form"), ("18.160.0.0/15", "18.160.0.1/15", "is not a block"),
        ("18.160.0.0/15", "0.0.0.0/0", "cannot be AWS's"), ("18.160.0.0/15", "16.0.0.0/7", "wider"),
        ("18.160.0.0/15", "10.0.0.0/16", "private"), ("18.160.0.0/15", "8.0.0.0/6", "wider"),
        ("18.160.0.0/15", "169.254.169.254/32", "cannot be AWS's"),
        ("18.160.0.0/15", "127.0.0.1", "cannot be AWS's"),
        ("18.160.0.0/15", "100.64.0.0/10", "private"), ("18.160.0.0/15", "2600::/32", "is not a block"),
        ("18.160.0.0/15", "18.160.0.0/15 1.2.3.0/24", "is not a block"),
        ("2600:1f01:4942::/47", "fd00:ec2::/32", "private"),
        ("2600:1f01:4942::/47", "::ffff:0:0/96", "cannot be AWS's"),
        ("2600:1f01:4942::/47", "2000::/3", "wider"),
        ("\"S3\"", "\"S3 0.0.0.0/0\"", "is not a service"), ("\"S3\"", "\"\"", "is not a service"),
        ("\"S3\"", "\"s3\"", "is not a service"),
        ("GLOBAL", "global\\nus-east-1", "is not a service"), ("GLOBAL", "us-east-1", "lacks"),
        ("]}", "]", "form"),
    ]) func `a list that makes no sense is refused whole`(part: String, other: String, words: String) {
        let text = Self.whole.replacing(part, with: other)
        #expect(text != Self.whole)
        let error = #expect(throws: CXError.self) { try AddressRangeDocument.ranges(from: text, at: now) }
        #expect(error?.what.contains(words) == true, "\(error?.description ?? "")")
    }

    @Test func `a date that is still to come is refused, a day's difference of clocks is not`() throws {
        let at = { (seconds: Int) in Date(timeIntervalSince1970: Double(Self.created - seconds)) }
        #expect(throws: CXError.self) {
            try AddressRangeDocument.ranges(from: Self.whole, at: at(90_000))
        }
        #expect(throws: Never.self) { try AddressRangeDocument.ranges(from: Self.whole, at: at(80_000)) }
    }

    @Test(arguments: ["", "null", "[]", "{", "\u{0}", "{\"syncToken\": \"1\"}"])
    func `what is no list at all is refused`(text: String) {
        #expect(throws: CXError.self) { try AddressRangeDocument.ranges(from: text, at: now) }
    }
}
