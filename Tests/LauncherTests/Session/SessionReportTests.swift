// SPDX-License-Identifier: Apache-2.0

import Addresses
import FoundationEssentials
import GuardProtocol
import Policy
import Testing

@testable import Launcher

struct SessionReportTests {
    private let metadata = IPAddress(v4: 0xA9FE_A9FE)

    @Test func `Connections add up by host and port, refusals by target`() {
        var report = SessionReport()
        for _ in 0..<2 {
            report.count(
                GuardEvent(.connectionClosed, host: "a.example.com", port: 443, bytesIn: 10, bytesOut: 5))
        }
        report.count(GuardEvent(.nameRefused, host: "evil.example.net"))
        let first = GuardEvent(.packetRefused, address: metadata, port: 80, protocol: "tcp")
        var second = first
        second.time = first.time.addingTimeInterval(60)
        report.count(second)
        report.count(first)
        #expect(report.reached["a.example.com:443"] == .init(connections: 2, bytesIn: 20, bytesOut: 10))
        #expect(report.refusals.count == 2)
        let refusal = Refusal(kind: .packet, address: metadata, port: 80, protocol: "tcp")
        #expect(report.refusals[refusal] == Occurrences(count: 2, first: first.time, last: second.time))
        #expect(report.refusalCount == 3)
        #expect(
            report.lines.dropFirst() == [
                "refused  tcp to 169.254.169.254:80  2×, by the network wall",
                "refused  the name evil.example.net  1×, by the network wall",
            ])
    }

    @Test func `Failures, lost events and changed files are reported`() throws {
        var report = SessionReport()
        report.count(GuardEvent(.connectionFailed, host: "a.example.com", reason: "timed out"))
        report.count(GuardEvent(.eventsDropped))
        report.triggers = try Samples.changed(".envrc")
        #expect(report.lines.map { $0.prefix(8) } == ["failed  ", "changed ", "more hap"])
    }

    @Test func `An uneventful session has nothing to report`() {
        var report = SessionReport()
        report.count(GuardEvent(.wallVerified))
        #expect(report.lines.isEmpty)
        #expect(!report.hasNews)
    }

    @Test
    func `A session that looks up a hundred thousand names takes no more memory than one with four thousand`()
    {
        var report = SessionReport()
        for number in 0..<100_000 {
            report.count(GuardEvent(.nameRefused, host: "\(number).example.net"))
            report.count(GuardEvent(.connectionClosed, host: "\(number).example.com"))
            report.count(GuardEvent(.connectionFailed, host: "\(number).example.com"))
        }
        #expect(report.refusals.count == SessionReport.mostDistinct)
        #expect(report.refusalCount == 100_000)
        #expect(report.reached.count == SessionReport.mostDistinct)
        #expect(report.failed.count == SessionReport.mostDistinct)
        #expect(report.isIncomplete)
        #expect(report.lines.filter { $0.hasPrefix("refused") }.count == 41)
        #expect(report.lines.contains("refused  more of other kinds  99960×, by the network wall"))
    }
}
