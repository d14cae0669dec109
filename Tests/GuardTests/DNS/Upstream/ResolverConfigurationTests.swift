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
