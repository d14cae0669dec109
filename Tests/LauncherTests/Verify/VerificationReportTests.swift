// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

struct VerificationReportTests {
    private func finding(_ id: Int, _ title: String, seen: String = "refused", ok: Bool = true)
        -> VerificationFinding
    {
        VerificationFinding(id: id, title: title, expected: "refused", seen: seen, ok: ok)
    }

    @Test func `A verification fails with one failed finding, and with no findings at all`() {
        #expect(VerificationReport(findings: [finding(1, "a")], skipped: []).holds)
        #expect(
            !VerificationReport(findings: [finding(1, "a"), finding(2, "b", ok: false)], skipped: []).holds)
        #expect(!VerificationReport(findings: [], skipped: []).holds)
    }

    @Test func `The JSON is a list of exactly the documented fields`() throws {
        let json = try VerificationReport(findings: [finding(21, "capabilities")], skipped: []).json()
        #expect(
            json == """
                [
                  {
                    "expected" : "refused",
                    "id" : 21,
                    "ok" : true,
                    "seen" : "refused",
                    "title" : "capabilities"
                  }
                ]

                """)
    }

    @Test func `The table is sorted by number, in columns, and printable`() {
        let report = VerificationReport(
            findings: [
                finding(21, "long title", seen: "a\u{1b}[31mb", ok: false), finding(1, "short"),
                finding(5, "t\u{1b}]0;x\u{7}"),
            ], skipped: [])
        let lines = report.text { mark, _ in mark }.split(separator: "\n")
        #expect(lines.first == "ok     1  short              refused  refused")
        #expect(lines.last?.hasPrefix("FAIL  21  long title         refused  a") == true)
        #expect(!lines.joined().contains("\u{1b}"))
    }

    @Test func `Skipped probes are listed, and do not count`() {
        let report = VerificationReport(
            findings: [finding(1, "a")], skipped: [SkippedProbe(id: 2, title: "b", reason: "no host")])
        #expect(report.summary == ["not tried: 2, b: no host", "all 1 probes hold"])
        #expect(
            VerificationReport(findings: [finding(1, "a", ok: false)], skipped: []).summary
                == ["1 of 1 probes do not hold"])
        let nothing = VerificationReport(findings: [], skipped: []).summary
        #expect(nothing == ["no probe was tried, so nothing is shown to hold"])
    }
}
