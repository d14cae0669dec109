// SPDX-License-Identifier: Apache-2.0

import Addresses
import Testing

@testable import Guard

struct AllowedNamesTests {
    private func entry(_ text: String, _ ports: [UInt16], isPrivate: Bool = false) throws -> AllowedHost {
        AllowedHost(
            name: try #require(HostPattern(text)), ports: ports, tlsPorts: [], allowsPrivate: isPrivate,
            origin: Origin(file: "test.yaml", line: 1, column: 1))
    }

    private func ports(_ names: AllowedNames, _ name: String) -> [[UInt16]] {
        names.grants(of: DNSName(text: name)).map(\.ports)
    }

    @Test func `a wildcard holds what is below it, never the domain itself`() throws {
        let names = AllowedNames([try entry("*.example.com", [443])])
        for allowed in ["a.example.com", "b.a.example.com", "A.Example.COM", "x-1._y.example.com"] {
            #expect(ports(names, allowed) == [[443]], "\(allowed)")
        }
        for forbidden in ["example.com", "com", "aexample.com", "a.example.com.evil", "a.example.org", ""] {
            #expect(ports(names, forbidden).isEmpty, "\(forbidden)")
        }
        #expect(names.grants(of: DNSName(text: "A.Example.COM")).first?.host == HostName("a.example.com"))
        #expect(names.grants(of: .root).isEmpty)
    }

    @Test(arguments: [
        [0x61, 0x2e, 0x62], [0x00], [0x61, 0x20], [0xff], [0x2a], [0x2d, 0x61], [0x5c, 0x30, 0x34, 0x36],
    ])
    func `a label that no host name has is nobody's`(label: [UInt8]) throws {
        let names = AllowedNames([try entry("*.example.com", [443])])
        #expect(
            names.grants(of: DNSName(labels: [label] + ["example", "com"].map { Array($0.utf8) })).isEmpty)
    }

    @Test func `all entries that match count, the most specific one first`() throws {
        let names = AllowedNames([
            try entry("*.example.com", [443]), try entry("*.b.example.com", [22], isPrivate: true),
            try entry("a.b.example.com", [80]),
        ])
        #expect(ports(names, "a.b.example.com") == [[80], [22], [443]])
        #expect(ports(names, "c.b.example.com") == [[22], [443]])
        #expect(ports(names, "b.example.com") == [[443]])
        let host = try #require(HostName("a.b.example.com"))
        #expect(names.permits(host, 80) && names.permits(host, 22) && names.permits(host, 443))
        #expect(!names.permits(host, 25))
        let other = AllowedName(host, by: try entry("a.b.example.com", [22, 80]))
        #expect(names.permits(host, 80, asFreelyAs: other) && names.permits(host, 22, asFreelyAs: other))
        let hidden = AllowedName(host, by: try entry("a.b.example.com", [80], isPrivate: true))
        #expect(!names.permits(host, 80, asFreelyAs: hidden) && names.permits(host, 22, asFreelyAs: hidden))
    }

    @Test func `a temporary grant adds, replaces itself, and leaves the policy's as it was`() throws {
        let names = AllowedNames([try entry("a.example.com", [443])])
        let host = try #require(HostName("a.example.com"))
        let grant = TemporaryGrant(id: 1, end: .now + .seconds(9))
        let name = AllowedName(host, by: try entry("a.example.com", [22]), limit: grant)
        names.add(name, grant)
        names.add(name, grant)
        #expect(ports(names, "a.example.com") == [[443], [22]])
        names.remove(grant, of: host)
        #expect(ports(names, "a.example.com") == [[443]])
        #expect(!names.permits(host, 22))
    }
}
