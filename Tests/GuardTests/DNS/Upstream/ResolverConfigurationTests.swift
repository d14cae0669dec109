// SPDX-License-Identifier: Apache-2.0

import Addresses
import NIOCore
import Testing

@testable import Guard

struct ResolverConfigurationTests {
    @Test func `name servers and options are read`() {
        let configuration = ResolverConfiguration(
            """
            # comment
            ; comment
            search example.com
            nameserver 192.0.2.53
            nameserver\t2001:db8::53
            options ndots:5 timeout:3 attempts:1 rotate
            """)
        #expect(configuration.servers.map(\.address.description) == ["192.0.2.53", "2001:db8::53"])
        #expect(configuration.timeout == .seconds(3))
        #expect(configuration.attempts == 1)
    }

    @Test func `the options that change how servers are asked are read, and others passed over`() {
        let configuration = ResolverConfiguration(
            "options edns0 trust-ad use-vc\noptions rotate no-aaaa single-request use-vcx")
        #expect(configuration.usesTCPAlone && configuration.rotates && configuration.omitsIPv6)
        let plain = ResolverConfiguration(
            "options edns0 trust-ad rotated use-vc:1\n# options use-vc rotate no-aaaa")
        #expect(!plain.usesTCPAlone && !plain.rotates && !plain.omitsIPv6)
    }

    @Test func `with rotate each server comes first at times and all are asked, without it the order stays`()
    {
        let servers = (1...3).map { "nameserver 192.0.2.\($0)" }.joined(separator: "\n")
        let turning = ResolverConfiguration(servers + "\noptions rotate")
        let orders = (0..<200).map { _ in turning.order }
        #expect(Set(orders.compactMap(\.first)).count == 3)
        #expect(orders.allSatisfy { Set($0) == Set(turning.servers) })
        let fixed = ResolverConfiguration(servers)
        #expect((0..<200).allSatisfy { _ in fixed.order == fixed.servers })
    }

    @Test func `without servers the local one is asked, and at most three are`() {
        #expect(ResolverConfiguration("").servers.map(\.address.description) == ["127.0.0.1"])
        let many = (1...9).map { "nameserver 192.0.2.\($0)" }.joined(separator: "\n")
        #expect(ResolverConfiguration(many).servers.count == 3)
    }

    @Test func `a link-local server keeps its interface`() throws {
        let server = try #require(ResolverConfiguration("nameserver fe80::1%lo").servers.first)
        #expect(server.scope > 0)
        #expect(try server.socketAddress().port == 53)
    }

    @Test func `values out of range are brought into it and nonsense passed over`() {
        let configuration = ResolverConfiguration(
            "nameserver nonsense\noptions timeout:999 attempts:-4 timeout:x")
        #expect(configuration.timeout == .seconds(30))
        #expect(configuration.attempts == 1)
        #expect(configuration.servers.count == 1)
    }
}
