// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Addresses

struct AddressScopeTests {
    private func scope(_ text: String) throws -> AddressScope {
        AddressScope(try #require(IPAddress(text), "\(text)"))
    }

    /// The first and last address of each block, and the addresses before and behind it.
    @Test(arguments: [
        ("10.0.0.0", "10.255.255.255", "9.255.255.255", "11.0.0.0", AddressScope.PrivateKind.privateUse),
        ("172.16.0.0", "172.31.255.255", "172.15.255.255", "172.32.0.0", .privateUse),
        ("192.168.0.0", "192.168.255.255", "192.167.255.255", "192.169.0.0", .privateUse),
        ("100.64.0.0", "100.127.255.255", "100.63.255.255", "100.128.0.0", .carrierGradeNAT),
        ("169.254.0.0", "169.254.255.255", "169.253.255.255", "169.255.0.0", .linkLocal),
    ])
    func `private IPv4 blocks end where their registry says`(
        first: String, last: String, before: String, after: String, kind: AddressScope.PrivateKind
    ) throws {
        #expect(try scope(first) == .withinReach(kind))
        #expect(try scope(last) == .withinReach(kind))
        #expect(try scope(before) == .everywhere)
        #expect(try scope(after) == .everywhere)
    }

    @Test(arguments: [
        ("fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", AddressScope.PrivateKind.uniqueLocal),
        ("fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .linkLocal),
        ("64:ff9b::808:808", "64:ff9b::dfff:ffff", .nat64),
    ])
    func `private IPv6 blocks have nothing public beside them`(
        first: String, last: String, kind: AddressScope.PrivateKind
    ) throws {
        #expect(try scope(first) == .withinReach(kind))
        #expect(try scope(last) == .withinReach(kind))
        for outside in ["fbff::", "fe00::", "fec0::1", "64:ff9a:ffff::1", "64:ff9b:2::1", "64:ff9b:0:1::"] {
            #expect(try scope(outside) == .never(.reserved))
        }
    }

    @Test(arguments: [
        ("0.0.0.0", "0.255.255.255", AddressScope.ForbiddenKind.unspecified),
        ("127.0.0.0", "127.255.255.255", .loopback),
        ("169.254.169.0", "169.254.169.255", .metadata), ("169.254.170.0", "169.254.170.255", .metadata),
        ("168.63.129.16", "168.63.129.16", .metadata), ("100.100.100.200", "100.100.100.200", .metadata),
        ("169.254.0.23", "169.254.0.23", .metadata),
        ("192.0.0.0", "192.0.0.255", .reserved), ("192.88.99.0", "192.88.99.255", .sixToFour),
        ("198.18.0.0", "198.19.255.255", .reserved),
        ("224.0.0.0", "239.255.255.255", .multicast), ("240.0.0.0", "255.255.255.255", .reserved),
        ("::", "::", .unspecified), ("::1", "::1", .loopback), ("::2", "::ffff:ffff", .compatible),
        ("::ffff:0:0", "::ffff:255.255.255.255", .mapped),
        ("::ffff:0:0:0", "::ffff:0:255.255.255.255", .translated),
        ("fd00:ec2::", "fd00:ec2:ffff:ffff:ffff:ffff:ffff:ffff", .metadata),
        ("fd20:ce::254", "fd20:ce::254", .metadata),
        ("2001::", "2001:0:ffff:ffff:ffff:ffff:ffff:ffff", .teredo),
        ("2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .sixToFour),
        ("ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .multicast),
        ("fec0::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .reserved),
        ("100::", "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .reserved),
        ("4000::", "fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .reserved),
    ])
    func `forbidden blocks are forbidden from end to end`(
        first: String, last: String, kind: AddressScope.ForbiddenKind
    ) throws {
        #expect(try scope(first) == .never(kind))
        #expect(try scope(last) == .never(kind))
    }

    @Test(arguments: [
        "1.0.0.0", "8.8.8.8", "126.255.255.255", "128.0.0.0", "168.63.129.15", "168.63.129.17",
        "191.255.255.255",
        "192.0.1.0", "192.88.98.255", "192.88.100.0", "198.17.255.255", "198.20.0.0", "223.255.255.255",
        "192.0.2.1", "198.51.100.1", "203.0.113.1", "2000::", "2001:1::", "2001:db8::1",
        "2001:503:ba3e::2:30",
        "2003::", "3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    ])
    func `the rest is public`(address: String) throws {
        #expect(try scope(address) == .everywhere)
    }

    @Test(arguments: [
        ("169.254.169.254", AddressScope.ForbiddenKind.metadata), ("::ffff:169.254.169.254", .mapped),
        ("::169.254.169.254", .compatible), ("64:ff9b::169.254.169.254", .metadata),
        ("64:ff9b:1::169.254.169.254", .metadata), ("64:ff9b:1:a9fe:a9:fe00::", .metadata),
        ("64:ff9b:1:a9:fe:a9fe::", .metadata), ("64:ff9b:1:5:a9:fea9:fe00:0", .metadata),
        ("2002:a9fe:a9fe::1", .sixToFour), ("64:ff9b::127.0.0.1", .loopback),
        ("64:ff9b::0.0.0.1", .unspecified),
        ("64:ff9b::224.0.0.1", .multicast), ("64:ff9b::169.254.170.2", .metadata),
    ])
    func `metadata and loopback are found in every spelling`(
        address: String, kind: AddressScope.ForbiddenKind
    ) throws {
        #expect(try scope(address) == .never(kind))
    }

    @Test func `NAT64 of a private address is as private as any NAT64`() throws {
        #expect(try scope("64:ff9b::10.0.0.1") == .withinReach(.nat64))
        #expect(try scope("64:ff9b:1::8.8.8.8") == .withinReach(.nat64))
        #expect(try scope("64:ff9b:1:808:8:800::") == .withinReach(.nat64))
    }
}
