// SPDX-License-Identifier: Apache-2.0

import Addresses
import FoundationEssentials
import Testing

@testable import Documents
@testable import Policy

/// Compares each report of the same findings word by word.
@Suite struct ReportTests {
    private static let text = """
        cx: 1
        name: a
        egress: {hosts: ["*.example.com"]}
        limits: {memory: 1GiB} # cx: allow egress/tls-off because of 漢字
        workspace: {access: "漢字\\e"}

        """

    private func check(_ path: String = "p/a.yaml", _ text: String = text) -> PolicyCheck {
        PolicyCheck([PolicyReader().read(PolicySource(path: path, text: text))])
    }

    /// Removes the words that belong to the rules.
    private func brief(_ check: PolicyCheck) -> PolicyCheck {
        var check = check
        for index in check.findings.indices {
            check.findings[index].message = "message \(index + 1)"
            if check.findings[index].help != nil { check.findings[index].help = "help: 100%, sure" }
        }
        return check
    }

    private static let fixable = "cx: 1\nname: a\negres: {}\nextends: [base]\n"

    @Test func `text shows the line with marks under it, and counts`() {
        #expect(
            TextReport().lines(brief(check())).joined(separator: "\n") == """
                p/a.yaml:3:18: warning: message 1 [egress/wildcard]
                    3 | egress: {hosts: ["*.example.com"]}
                      |                  ^~~~~~~~~~~~~~~
                    help: help: 100%, sure
                p/a.yaml:5:21: error: message 2 [text/control-character]
                    5 | workspace: {access: "漢字\\e"}
                      |                     ^~~~~~~~
                    help: help: 100%, sure
                1 error, 1 warning in 1 policy
                """)
        #expect(
            TextReport().lines(brief(check("a.yaml", Self.fixable))).joined(separator: "\n") == """
                a.yaml:3:1: error: message 1 [shape/unknown-key]
                    3 | egres: {}
                      | ^~~~~
                    help: help: 100%, sure
                    fix: write "egress"
                a.yaml:4:11: error: message 2 [extends/missing]
                    4 | extends: [base]
                      |           ^~~~
                2 errors in 1 policy
                1 of them with a fix: --fix makes it
                """)
        #expect(TextReport().lines(check("a.yaml", "cx: 1\nname: a\n")) == ["no findings in 1 policy"])
    }

    @Test(
        arguments: [
            ("a: \"漢字\"\n  \t\u{1B}x", 1, 4, 8, "a: \"漢字\"", "   ^~~~~~"),
            ("\u{1B}[1mx", 1, 5, 6, "\\u{1B}[1mx", "         ^"),
            ("a\tb", 1, 2, 3, "a\\tb", " ^~"),
            ("e\u{301}a", 1, 3, 4, "e\u{301}a", " ^"),
            ("", 1, 1, 2, nil, nil),
            ("abc", 1, 9, 10, "abc", "   ^"),
        ] as [(String, Int, Int, Int, String?, String?)])
    func `marks stand under what they mean`(
        text: String, line: Int, column: Int, end: Int, shown: String?, marks: String?
    ) {
        var finding = Finding(
            rule: "x/y", severity: .error, message: "m", origin: Origin(file: "a", line: line, column: column)
        )
        finding.end = TextPosition(line: line, column: end)
        let reading = PolicyReading(
            policy: nil, counted: [finding], sources: [PolicySource(path: "a", text: text)])
        let lines = TextReport().lines(PolicyCheck([reading]))
        #expect(
            lines.dropFirst().dropLast().map { String($0.dropFirst(8)) } == [shown, marks].compactMap(\.self))
    }

    @Test func `a long line is cut around its marks`() {
        let text =
            "cx: 1\nname: a\n" + String(repeating: "x", count: 5_000) + ": "
            + String(repeating: "y", count: 5_000)
        let lines = TextReport().lines(check("a.yaml", text))
        #expect(lines.allSatisfy { $0.count <= 200 })
        let colon = "cx: 1\nname: a\ndescription: \"" + String(repeating: "x", count: 300) + "\", egres: {}\n"
        let cut = TextReport().lines(
            check("a.yaml", "{" + colon.replacing("\n", with: ", ").dropLast(2) + "}"))
        #expect(cut.dropFirst().first?.contains("…xxxx") == true)
        #expect(cut.dropFirst(2).first?.hasSuffix("^~~~~") == true)
    }

    @Test func `json has every key, also where there is nothing to say`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(
            decoding: try encoder.encode(
                brief(check("a.yaml", Self.fixable)).findings.map { FindingRecord($0) }),
            as: UTF8.self)
        #expect(
            text == """
                [{"absolutePath":null,"column":1,"endColumn":6,"endLine":3,"file":"a.yaml","fix":{"edits":[{"column":1,"endColumn":6,\
                "endLine":3,"line":3,"text":"egress"}],"title":"write \\"egress\\""},"help":"help: 100%, sure","line":3,\
                "message":"message 1","path":null,"related":[],"rule":"shape/unknown-key","severity":"error"},\
                {"absolutePath":null,"column":11,"endColumn":15,"endLine":4,"file":"a.yaml","fix":null,"help":null,"line":4,\
                "message":"message 2","path":null,"related":[],"rule":"extends/missing","severity":"error"}]
                """)
    }

    @Test func `github's commands are escaped`() {
        let lines = { (check: PolicyCheck) in
            GitHubReport().report(check).split(separator: "\n").map(String.init)
        }
        #expect(
            lines(brief(check("a,b:c%.yaml", Self.fixable))) == [
                "::error file=a%2Cb%3Ac%25.yaml,line=3,col=1,endLine=3,endColumn=6,title=cx shape/unknown-key::"
                    + "message 1%0Ahelp: help: 100%25, sure%0Afix: write \"egress\"",
                "::error file=a%2Cb%3Ac%25.yaml,line=4,col=11,endLine=4,endColumn=15,title=cx extends/missing::message 2",
            ])
        let hostile = lines(check("a\u{1b}]0;x\u{7}\u{202e}\n::error::x", Self.fixable))
        let place = "a\\u{1B}]0;x\\u{07}\\u{202E}\\n%3A%3Aerror%3A%3Ax"
        #expect(hostile.allSatisfy { $0.hasPrefix("::error file=\(place),line=") })
        let several = check("a.yaml", "cx: 1\nname: a\nworkspace: {access: \"one\n  two\"}\n")
        #expect(lines(several).first?.contains("line=3,endLine=4,title") == true)
    }

    @Test func `sarif has the findings that count and those that are allowed`() throws {
        let text =
            "cx: 1\nname: a\negress: {hosts: [\"*.a.example\", {host: b.example, tls: false}]} # cx: allow egress/wildcard because it is ours\n"
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let sarif = { (address: ReportAddress) in
            SARIFReport(version: "1.2.3", rules: LintRule.all, address: { _ in address })
        }
        let log = sarif(.checkout("é p/a.yaml")).log(check("/srv/work/é p/a.yaml", text))
        let json = String(decoding: try encoder.encode(log), as: UTF8.self)
        #expect(json.contains(#""columnKind":"unicodeCodePoints""#) && json.contains(#""version":"2.1.0""#))
        #expect(
            json.contains(
                #""driver":{"name":"cx","rules":[{"defaultConfiguration":{"level":"error"},"fullDescription""#
            ))
        #expect(
            json.contains(
                #""artifactLocation":{"uri":"%C3%A9%20p/a.yaml","uriBaseId":"%SRCROOT%"},"#
                    + #""region":{"endColumn":31,"endLine":3,"startColumn":18,"startLine":3}"#))
        #expect(json.contains(#""suppressions":[{"justification":"it is ours","kind":"inSource"}]"#))
        #expect(json.contains(#""suppressions":[]"#))
        for (address, uri) in [
            (ReportAddress.checkout("a.yaml"), #"{"uri":"a.yaml","uriBaseId":"%SRCROOT%"}"#),
            (
                .checkout("a b/#?%:é.yaml"),
                #"{"uri":"a%20b/%23%3F%25%3A%C3%A9.yaml","uriBaseId":"%SRCROOT%"}"#
            ),
            (.machine("/etc/a.yaml"), #"{"uri":"etc/a.yaml","uriBaseId":"MACHINE"}"#),
            (.elsewhere("shipped/base.yaml"), #"{"uri":"shipped/base.yaml","uriBaseId":"CX"}"#),
        ] {
            let json = String(
                decoding: try encoder.encode(sarif(address).log(check("a.yaml", text))), as: UTF8.self)
            #expect(json.contains(uri), "\(address)")
        }
    }

    @Test func `sarif has no more results than GitHub takes, errors first`() throws {
        let kinds = [FindingSeverity.warning, .error, .warning]
        let findings = kinds.enumerated().flatMap { index, severity in
            (0..<10_000).map { line in
                Finding(
                    rule: "egress/wildcard", severity: severity, message: "\(index)",
                    origin: Origin(file: "a.yaml", line: line + 1, column: 1))
            }
        }
        let sarif = SARIFReport(version: "1.2.3", rules: [], address: { .checkout($0) })
        let cut = sarif.log(PolicyCheck(policies: 1, findings: findings, allowed: [], texts: [:])).runs[0]
        #expect(cut.results.count == 25_000)
        #expect(cut.results.prefix(10_001).map(\.level).count { $0 == "error" } == 10_000)
        #expect(
            cut.invocations?.map { $0.toolExecutionNotifications.map(\.message.text) }
                == [["5000 further findings are left out"]])
        let whole = PolicyCheck(
            policies: 1, findings: Array(findings.prefix(25_000)), allowed: [], texts: [:])
        #expect(sarif.log(whole).runs[0].invocations == nil)
    }

    @Test func `every format shows a related place, and GitHub's names no file that it does not have`() throws
    {
        let shipped = ShippedPolicies.policy(named: "base")?.path ?? ""
        var finding = Finding(
            rule: "shape/contradiction", severity: .warning, message: "too small",
            origin: Origin(file: shipped, line: 7, column: 3), help: "more")
        finding = finding.brought(aboutBy: Origin(file: "p.yaml", line: 4, column: 10))
        let check = PolicyCheck(policies: 1, findings: [finding], allowed: [], texts: [:])
        let note = "shipped:base.yaml:7:3: the finding is about this line"
        #expect(TextReport().report(check).contains("\n    note: \(note)\n    help: more\n"))
        let address = { (file: String) in
            file == "p.yaml" ? ReportAddress.checkout("policies/p.yaml") : .elsewhere("shipped/base.yaml")
        }
        #expect(
            GitHubReport(address: address).report(check)
                == "::warning file=policies/p.yaml,line=4,col=10,endLine=4,endColumn=11,title=cx shape/contradiction"
                + "::too small%0Ahelp: more%0Anote: \(note)\n")
        let result = try #require(
            SARIFReport(version: "1", rules: [], address: address).log(check).runs[0].results.first)
        #expect(result.locations.map(\.physicalLocation.artifactLocation.uri) == ["policies/p.yaml"])
        let related = try #require(result.relatedLocations?.first)
        #expect(related.physicalLocation.artifactLocation.uri == "shipped/base.yaml")
        #expect(related.physicalLocation.region.startLine == 7 && related.message?.text == note)
        let record = FindingRecord(finding, path: "policies/p.yaml")
        #expect(record.related?.map { "\($0.file):\($0.line):\($0.column)" } == ["\(shipped):7:3"])
        #expect(record.path == "policies/p.yaml" && record.file == "p.yaml")

        let outside = GitHubReport(address: { .machine($0) }).report(check)
        #expect(
            outside.hasPrefix("::warning title=cx shape/contradiction::p.yaml:4:10: too small%0A"),
            "\(outside)")
    }

    @Test func `github's report says that GitHub does not show all beside the lines`() {
        let warnings = { (count: Int) in
            let findings = (0..<count).map {
                Finding(
                    rule: "egress/wildcard", severity: .warning, message: "m",
                    origin: Origin(file: "a.yaml", line: $0 + 1, column: 1))
            }
            return GitHubReport().report(
                PolicyCheck(policies: 1, findings: findings, allowed: [], texts: [:]))
        }
        #expect(!warnings(10).contains("::notice"))
        #expect(warnings(11).contains("\n::notice title=cx::") && warnings(11).contains("all 11 findings"))
    }

    @Test func `each format ends its report with a line end, and says that nothing was found`() throws {
        let sarif = SARIFReport(version: "1.2.3", rules: [], address: { .checkout($0) })
        let reporters: [any Reporter<PolicyCheck>] = [TextReport(), JSONReport(), sarif, GitHubReport()]
        for reporter in reporters {
            let report = try reporter.report(check())
            #expect(report.hasSuffix("\n") && !report.hasSuffix("\n\n"), "\(reporter)")
        }
        let empty = check("a.yaml", "cx: 1\nname: a\n")
        #expect(TextReport().report(empty) == "no findings in 1 policy\n")
        #expect(try JSONReport().report(empty).filter { !$0.isWhitespace } == "[]")
        #expect(GitHubReport().report(empty).isEmpty)
        #expect(try sarif.report(empty).filter { !$0.isWhitespace }.contains("\"results\":[]"))
    }

    @Test func `a baseline leaves out as many as there were`() {
        var again = check("a.yaml", Self.fixable)
        again.leaveOut(FindingBaseline(again.findings.map { FindingRecord($0) }))
        #expect(again.findings == [] && again.leftOut == 2)
        #expect(
            TextReport().lines(again) == ["2 findings of the baseline left out", "no findings in 1 policy"])

        // One more of a kind than there was counts, wherever it stands.
        let one = check("a.yaml", "cx: 1\nname: a\nenvironment: {pass: [TERM, TERM]}\n")
        var two = check("a.yaml", "cx: 1\nname: a\n\nenvironment: {pass: [TERM, TERM, TERM]}\n")
        two.leaveOut(FindingBaseline(one.findings.map { FindingRecord($0) }))
        #expect(two.findings.map(\.origin.column) == [34])
    }

    @Test func `a baseline hides no new warning among more than a report shows`() {
        let warned = { (count: Int) in
            let names = (0..<count).map { "    - TEAM_\($0)_TOKEN\n" }.joined()
            return self.check("a.yaml", "cx: 1\nname: a\nenvironment:\n  pass:\n\(names)")
        }
        let known = FindingBaseline(warned(205).findings.map { FindingRecord($0, path: "a.yaml") })
        // The report of 205 holds the first 200 of them.
        var same = warned(205)
        same.leaveOut(known)
        #expect(
            same.leftOut == 200
                && same.findings.map(\.rule) == Array(repeating: "environment/secret", count: 5))
        var more = warned(450)
        more.leaveOut(known)
        #expect(more.findings.count == 201 && more.findings.last?.rule == "findings/too-many-warnings")
        #expect(more.findings.last?.message == "there are 50 more warnings than the 200 above")
    }

    @Test func `only a record of an older check means a parent's line`() {
        var finding = Finding(
            rule: "shape/contradiction", severity: .warning, message: "too small",
            origin: Origin(file: "team.yaml", line: 7, column: 3))
        let record = FindingRecord(finding, path: "team.yaml")
        let old = FindingRecord(finding)
        finding = finding.brought(aboutBy: Origin(file: "child.yaml", line: 4, column: 10))
        let left = { (record: FindingRecord) in
            var check = PolicyCheck(
                policies: 1, findings: [finding], allowed: [], texts: [:])
            check.leaveOut(FindingBaseline([record]))
            return check.leftOut
        }
        #expect(left(record) == 0 && left(old) == 1)
    }

    @Test func `a parent's fault is reported once`() {
        let reader = PolicyReader { _, _ in PolicySource(path: "p.yaml", text: "cx: 1\nname: p\negres: {}\n")
        }
        let check = PolicyCheck(
            ["a", "b"].map { name in
                reader.read(PolicySource(path: "\(name).yaml", text: "cx: 1\nname: \(name)\nextends: [p]\n"))
            })
        #expect(check.policies == 2 && check.findings.count == 1)
    }
}
