// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import GuardProtocol
import Testing

@testable import Guard

struct AnswerJudgeTests {
    private let judge = AnswerJudge(
        published: ["eu-west-1": [IPPrefix("198.51.100.0/24")].compactMap { $0 }, "*": []])

    private func refusal(_ address: String, isPrivate: Bool = false, _ scope: PublishedScope? = nil) throws
        -> String?
    {
        let name = try #require(HostName("sqs.eu-west-1.amazonaws.com"))
        let allowed = AllowedHost(
            name: .host(name), ports: [443], tlsPorts: [443], allowsPrivate: isPrivate, published: scope,
            origin: Origin(file: "test.yaml", line: 1, column: 1))
        return judge.refusal(
            of: try #require(IPAddress(address)), for: AllowedName(name, by: allowed))?.description
    }

    @Test(arguments: [
        "10.0.0.1", "172.16.0.1", "192.168.0.1", "100.64.0.1", "169.254.1.1", "fd6b::1", "fe80::1",
    ])
    func `private space needs to be allowed`(address: String) throws {
        #expect(try refusal(address)?.contains("`private: true`") == true)
        #expect(try refusal(address, isPrivate: true) == nil)
        #expect(try refusal(address, isPrivate: true, .region("eu-west-1")) == nil)
    }

    @Test(arguments: [
        "169.254.169.254", "127.0.0.1", "::1", "0.0.0.0", "224.0.0.1", "::ffff:192.0.2.1", "fd00:ec2::254",
    ])
    func `what is refused always is not to be allowed`(address: String) throws {
        #expect(try refusal(address) != nil)
        #expect(try refusal(address, isPrivate: true) != nil)
        #expect(try refusal(address, isPrivate: true, .region("eu-west-1")) != nil)
    }

    @Test func `an address outside of its published ranges is refused, with the scope and the way out`()
        throws
    {
        #expect(try refusal("198.51.100.9", .region("eu-west-1")) == nil)
        let reason = try #require(try refusal("203.0.113.9", .region("eu-west-1")))
        #expect(reason.contains("eu-west-1"))
        #expect(reason.contains("cx ranges update"))
        #expect(reason.contains("private: true"))
        #expect(try refusal("203.0.113.9", isPrivate: true, .region("eu-west-1")) != nil)
        #expect(try refusal("203.0.113.9") == nil)
    }

    @Test
    func `an address of the sandbox's own pool is good where the pool gives the answers, and nowhere else`()
        throws
    {
        let name = try #require(HostName("sqs.eu-west-1.amazonaws.com"))
        let allowed = AllowedName(name, by: Sandbox.host(name.text, [443]))
        let pool = AnswerJudge(published: [:], pool: SandboxAddress.names, isOwn: { _ in false })
        for address in [SandboxAddress.names.first, SandboxAddress.names.last] {
            #expect(pool.refusal(of: address, for: allowed) == nil)
            #expect(judge.refusal(of: address, for: allowed)?.code == .forbiddenAddress)
        }
        for address in ["240.98.255.255", "240.100.0.0", "255.255.255.255", "127.0.0.1", "169.254.169.254"] {
            #expect(pool.refusal(of: try #require(IPAddress(address)), for: allowed) != nil)
        }
    }

    @Test func `a scope that nobody knows the ranges of lets nothing through`() throws {
        #expect(try refusal("198.51.100.9", .region("us-east-1")) != nil)
        #expect(try refusal("198.51.100.9", .anywhere)?.contains("any region") == true)
    }
}
