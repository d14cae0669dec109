import Addresses
import FoundationEssentials
import Testing

@testable import Guard
@testable import GuardProtocol

struct DenialLinesTests {
    private let time = Date(timeIntervalSince1970: 1_795_257_020.125)

    private func event(
        _ kind: GuardEventKind, host: String? = nil, address: String? = nil, port: UInt16? = nil,
        reason: String? = nil
    ) -> GuardEvent {
        GuardEvent(
            kind, time: time, host: host, address: address.flatMap { IPAddress($0) }, port: port,
            protocol: port.map { _ in "tcp" }, reason: reason)
    }

    @Test func `Each kind of refusal has a line with when, what, where to and why`() {
        var lines = DenialLines()
        let expected: [(GuardEvent, String)] = [
            (event(.nameRefused, host: "a.example.net"), "name  a.example.net  not allowed by the policy"),
            (
                event(.answerRefused, host: "b.example.net", reason: "10.0.0.5 is private"),
                "answer  b.example.net  10.0.0.5 is private"
            ),
            (
                event(.packetRefused, address: "203.0.113.66", port: 443),
                "packet  203.0.113.66:443/tcp  not allowed by the policy"
            ),
            (
                event(.packetRefused, address: "2001:db8::1", port: 22),
                "packet  [2001:db8::1]:22/tcp  not allowed by the policy"
            ),
            (event(.connectionRefused, reason: "too many"), "connection  -  too many"),
            (
                event(
                    .serverNameRefused, host: "c.example.net", address: "198.51.100.10", port: 443,
                    reason: "other"),
                "server-name  c.example.net at 198.51.100.10:443/tcp  other"
            ),
        ]
        for (event, line) in expected {
            #expect(lines.line(for: event) == "2026-11-21T10:30:20.125Z  \(line)\n")
        }
    }

    @Test func `The same refusal is listed once, and what is none never`() {
        var lines = DenialLines()
        #expect(lines.line(for: event(.nameRefused, host: "a.example.net")) != nil)
        #expect(lines.line(for: event(.nameRefused, host: "a.example.net")) == nil)
        #expect(lines.line(for: event(.nameAnswered, host: "b.example.net")) == nil)
        #expect(lines.line(for: event(.connectionClosed, host: "b.example.net")) == nil)
    }

    @Test func `However much is refused, the file has a thousand lines, and the last one says so`() {
        var lines = DenialLines()
        var file = DenialLines.heading
        for number in 0..<5_000 {
            file += lines.line(for: event(.nameRefused, host: "n\(number).example.net")) ?? ""
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
        let line = lines.line(for: event(.serverNameRefused, host: hostile, reason: hostile)) ?? ""
        #expect(line.unicodeScalars.count == 301)
        #expect(line.dropLast().unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202e}" })
        #expect(line.hasSuffix("\n"))
    }
}
