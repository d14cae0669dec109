// SPDX-License-Identifier: Apache-2.0

import Addresses
import Foundation
import GuardProtocol
import Policy
import Testing

@testable import Launcher

struct SessionSummaryTests {
    private func summary(_ events: [GuardEvent] = AuditSamples.events) throws -> SessionSummary {
        let state = try TemporaryFolder()
        let lines = AuditSamples.lines(events)
        let store = try AuditSamples.write(lines, record: AuditSamples.record(of: lines), in: state)
        return try SessionSummary.of(try store.find("last"))
    }

    @Test func `A summary adds up the events of its log`() throws {
        let summary = try summary()
        #expect(summary.state == .ended)
        #expect(summary.record.state == .whole)
        #expect(summary.seconds == 12)
        #expect(summary.exitStatus == 0)
        #expect(summary.started == "2026-11-21T10:30:20.500Z")
        #expect(
            summary.reached == [
                .init(target: "status.example.com:443", connections: 1, bytesIn: 2000, bytesOut: 500)
            ])
        #expect(summary.refused.map(\.what) == ["tcp to 203.0.113.66:443", "the name evil.example.net"])
        #expect(summary.refused.map(\.count) == [2, 1])
        #expect(summary.refused.allSatisfy { $0.wall == "network" })
        for text in [summary.text, summary.markdown, try summary.jsonText()] {
            for part in [
                "sample", AuditSamples.facts.digest, "responder", "status.example.com:443", "2000",
                summary.record.last,
            ] {
                #expect(text.contains(part))
            }
        }
    }

    @Test(arguments: [UpstreamProxy.Resolution.local, .proxy, nil])
    func `The log's first line says who resolved names, and people read it where only a proxy did`(
        resolution: UpstreamProxy.Resolution?
    ) throws {
        var facts = AuditSamples.facts
        facts.resolve = resolution
        let line = AuditLine(session: "s", entry: .started(facts, at: AuditSamples.start), previous: "p")
        let text = String(decoding: line.bytes, as: UTF8.self)
        #expect(text.contains("\"resolve\"") == (resolution != nil))
        if let resolution { #expect(text.contains("\"resolve\":\"\(resolution.rawValue)\"")) }
        let state = try TemporaryFolder()
        let lines = AuditSamples.lines(AuditSamples.events, facts: facts)
        let store = try AuditSamples.write(lines, record: AuditSamples.record(of: lines), in: state)
        let summary = try SessionSummary.of(try store.find("last"))
        #expect(summary.resolve == resolution)
        #expect(summary.text.contains("resolved by the proxy alone") == (resolution == .proxy))
    }

    @Test func `Temporary hosts and failures are shown`() throws {
        let summary = try summary([
            AuditSamples.event(.hostAllowed) {
                ($0.host, $0.port, $0.reason) = ("late.example.com", 443, "the runbook")
            },
            AuditSamples.event(.hostWithdrawn) { $0.host = "late.example.com" },
            AuditSamples.event(.failure) { $0.reason = "the resolver is gone" },
            AuditSamples.event(.connectionFailed) { ($0.host, $0.reason) = ("a.example.com", "timed out") },
            AuditSamples.event(.eventsDropped),
        ])
        #expect(summary.grants.map(\.target) == ["late.example.com:443", "late.example.com:443"])
        #expect(summary.failures.map(\.reason) == ["the resolver is gone"])
        #expect(summary.isIncomplete)
        for part in [
            "the runbook", "host.withdrawn", "the resolver is gone", "a.example.com: timed out", "not all",
        ] {
            #expect(summary.text.contains(part))
            #expect(summary.markdown.contains(part))
        }
    }

    /// Names and reasons that attack a terminal, Markdown or a browser.
    private static let hostile = [
        "\u{1b}[31mred\u{7}", "`code` | cell\n| next | row |", "<script>alert(1)</script>",
        "[link](https://evil.example)",
        "\u{202e}gnp.exe", "a&#96;b", "\u{9b}2J", "![x](http://evil.example/x.png)", "\\`", "</details>",
    ]

    @Test(arguments: hostile)
    func `Text of others controls neither a terminal nor a page`(text: String) throws {
        let summary = try summary([
            AuditSamples.event(.nameRefused) { $0.host = text },
            AuditSamples.event(.connectionClosed) { ($0.host, $0.bytesIn, $0.bytesOut) = (text, 1, 1) },
            AuditSamples.event(.connectionFailed) { ($0.host, $0.reason) = (text, text) },
            AuditSamples.event(.hostAllowed) { ($0.host, $0.reason) = (text, text) },
            AuditSamples.event(.failure) { $0.reason = text },
        ])
        #expect(
            summary.record.state == .whole || summary.record.findings.allSatisfy { $0.kind == .otherRecord })
        for shown in [summary.text, summary.markdown, summary.record.text.joined(separator: "\n")] {
            #expect(
                shown.unicodeScalars.allSatisfy { $0 == "\n" || Printable.escaped(String($0)) == String($0) })
        }
        for line in summary.markdown.split(separator: "\n") where line.hasPrefix("|") {
            #expect(!line.contains("<") && !line.contains(">") && !line.contains("&"))
            #expect(line.count { $0 == "`" }.isMultiple(of: 2))
        }
        // The table keeps its columns: each row has as many separators as the header.
        for table in summary.markdown.split(separator: "\n\n").filter({ $0.hasPrefix("|") }) {
            let columns = table.split(separator: "\n").map { $0.count { $0 == "|" } }
            #expect(Set(columns).count == 1)
        }
    }

    @Test func `Columns are as wide as their widest cell, without blanks at the end`() {
        #expect(TextColumns.lines([["a", "bb", ""], ["ccc", "d", "e"]]) == ["a    bb", "ccc  d   e"])
        #expect(TextColumns.lines([]) == [])
    }

    @Test(arguments: [
        (0, "0 s"), (59, "59 s"), (60, "1 min 0 s"), (3599, "59 min 59 s"), (7384, "2 h 3 min"),
    ])
    func `A duration has at most two units`(seconds: Int, text: String) {
        #expect(SessionDuration.text(seconds) == text)
    }
}
