// SPDX-License-Identifier: Apache-2.0

import Addresses
import FoundationEssentials
import Testing

@testable import Guard
@testable import GuardProtocol

struct DenialLinesTests {
    private let time = Date(timeIntervalSince1970: 1_795_257_020.125)

    private func event(_ refusal: Refusal) -> GuardEvent { GuardEvent(.refused(refusal), time: time) }

    private func name(_ host: String, _ transport: String = "udp") -> GuardEvent {
        event(.name(host, protocol: transport, Reason(.notAllowed)))
    }

    @Test func `Each kind of refusal has a line with when, what, where to and why`() throws {
        var lines = DenialLines()
        let inside = try #require(IPAddress("10.0.0.5"))
        let v4 = try #require(IPAddress("203.0.113.66"))
        let v6 = try #require(IPAddress("2001:db8::1"))
        let expected: [(Refusal, String)] = [
            (
                .name("a.example.net", protocol: "udp", Reason(.notAllowed)),
                "name  a.example.net  not allowed by the policy"
            ),
            (
                .answer("b.example.net", inside, Reason(words: "10.0.0.5 is private")),
                "answer  b.example.net at 10.0.0.5  10.0.0.5 is private"
            ),
            (
                .packet(v4, port: 443, protocol: "tcp"),
                "packet  203.0.113.66:443/tcp  not allowed by the policy"
            ),
            (
                .packet(v6, port: 22, protocol: "tcp"),
                "packet  [2001:db8::1]:22/tcp  not allowed by the policy"
            ),
            (.connection(nil, Reason(.tooMany)), "connection  -  too many connections"),
            (
                .serverName("c.example.net", Endpoint(v4, 443), Reason(words: "other")),
                "server-name  c.example.net at 203.0.113.66:443/tcp  other"
            ),
        ]
        for (refusal, line) in expected {
            #expect(lines.line(for: event(refusal)) == "2026-11-21T10:30:20.125Z  \(line)\n")
        }
    }

    @Test func `The same refusal is listed once, and what is none never`() {
        var lines = DenialLines()
        #expect(lines.line(for: name("a.example.net")) != nil)
        #expect(lines.line(for: name("a.example.net")) == nil)
        #expect(lines.line(for: name("a.example.net", "tcp")) == nil)
        #expect(lines.line(for: GuardEvent(.nameAnswered(host: "b.example.net", []))) == nil)
        #expect(lines.line(for: GuardEvent(.wallVerified)) == nil)
    }

    @Test func `However much is refused, the file has a thousand lines, and the last one says so`() {
        var lines = DenialLines()
        var file = DenialLines.heading
        for number in 0..<5_000 {
            file += lines.line(for: name("n\(number).example.net")) ?? ""
        }
        let written = file.split(separator: "\n")
        #expect(written.count == 1_000)
        #expect(written.last?.hasPrefix("# more was refused") == true)
        #expect(written.dropFirst().first?.contains("  n0.example.net  ") == true)
    }

    @Test func `A line is at most 300 characters, and none of them steers a terminal or begins another line`()
    {
        var lines = DenialLines()
        let hostile = "\u{1b}[2J\n2026  name  fake\u{202e}" + String(repeating: "x", count: 1_000)
        let line =
            lines.line(
                for: event(.serverName(hostile, Endpoint(IPAddress(v6: 1), 443), Reason(words: hostile))))
            ?? ""
        #expect(line.unicodeScalars.count == 301)
        #expect(line.dropLast().unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202e}" })
        #expect(line.hasSuffix("\n"))
    }
}
