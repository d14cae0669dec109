// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import Policy
import Testing

/// `# cx: allow RULE because REASON`.
@Suite struct AllowTests {
    @Test(arguments: [
        "egress: {hosts: [\"*.example.com\"]} # cx: allow egress/wildcard because it is ours",
        "# cx: allow egress/wildcard because it is ours\negress: {hosts: [\"*.example.com\"]}",
        "egress:\n  hosts:\n    # cx: allow egress/tls-off because it is plain\n    # and a word more\n    # cx:allow egress/wildcard because it is ours\n    - {host: \"*.example.com\", tls: false}",
    ])
    func `a warning is allowed on its line or right above it`(body: String) {
        let reading = readBody(body)
        #expect(reading.findings == [])
        #expect(
            reading.allowed.contains { $0.finding.rule == "egress/wildcard" && $0.reason == "it is ours" })
        #expect(reading.policy != nil)
    }

    @Test(arguments: [
        // Elsewhere, in a string, and another rule.
        Fault(
            "egress: {hosts: [\"*.example.com\"]}\n# cx: allow egress/wildcard because it is ours",
            "egress/wildcard 3:18", "allow/unused 4:1"),
        Fault(
            "# cx: allow egress/wildcard because it is ours\n\negress: {hosts: [\"*.example.com\"]}",
            "allow/unused 3:1", "egress/wildcard 5:18"),
        Fault(
            "egress: {hosts: [{host: \"*.example.com\", reason: \"# cx: allow egress/wildcard because x\"}]}",
            "egress/wildcard 3:25"),
        Fault(
            "egress: {hosts: [\"*.example.com\"]} # cx: allow egress/tls-off because it is ours",
            "egress/wildcard 3:18", "allow/unused 3:36"),
        // Of no use.
        Fault(
            "egress: {hosts: [\"*.example.com\"]} # cx: allow egress/wildcard because",
            "egress/wildcard 3:18",
            "allow/reason 3:36"),
        Fault(
            "egress: {hosts: [\"*.example.com\"]} # cx: allow egress/wildcard it is ours",
            "egress/wildcard 3:18",
            "allow/reason 3:36"),
        Fault("egress: {hosts: [a.example.com]} # cx: allow because", "allow/reason 3:34"),
        Fault(
            "egress: {hosts: [a.example.com]} # cx: allow egress/none because x", "allow/unknown-rule 3:34"),
        Fault("egress: {hosts: [a.example.com]} # cx: allow shape/unknown-key because x", "allow/error 3:34"),
        // No such comment.
        Fault("egress: {hosts: [a.example.com]} # cx: 1"),
        Fault("egress: {hosts: [a.example.com]} # cx: allowed egress/wildcard"),
    ])
    func `a comment that allows nothing is found`(fault: Fault) {
        #expect(readBody(fault.body).places == fault.places)
    }

    @Test func `an error is never allowed, and stops the policy`() {
        let reading = readBody("egres: {} # cx: allow shape/unknown-key because x")
        #expect(reading.places == ["shape/unknown-key 3:1", "allow/error 3:11"])
        #expect(reading.policy == nil)
    }

    @Test func `a parent allows its own warnings, and its children do not answer for its comments`() {
        let parent = """
            cx: 1
            name: parent
            # cx: allow egress/wildcard because it is ours
            egress: {hosts: ["*.example.com"]}
            limits: {memory: 1GiB} # cx: allow egress/tls-off because of nothing

            """
        let child = read("cx: 1\nname: child\nextends: [parent]\n", files: ["parent": parent])
        #expect(child.findings.map(\.rule) == ["egress/no-model"])
        #expect(child.allowed.map(\.finding.origin.file) == ["parent"])
        #expect(read(parent).places == ["allow/unused 5:24"])
    }

    @Test func `unused comments are not reported beside errors`() {
        #expect(
            readBody("egres: {}\nlimits: {memory: 1GiB} # cx: allow egress/tls-off because x").places == [
                "shape/unknown-key 3:1"
            ])
    }

    private func reading(_ comment: String, on day: String) throws -> PolicyReading {
        let text = "cx: 1\nname: a\negress: {hosts: [\"*.example.com\"]} # cx: \(comment)\n"
        return PolicyReader(today: try #require(CalendarDay(day))).read(
            PolicySource(path: "a.yaml", text: text))
    }

    @Test(arguments: [
        ("2027-01-30", false), ("2027-01-31", false), ("2027-02-01", true), ("2028-01-01", true),
    ])
    func `an exception counts on its last day, and fails the check but no launch after it`(
        day: String, isEnded: Bool
    ) throws {
        let reading = try reading("allow egress/wildcard until 2027-01-31 because it moves", on: day)
        #expect(reading.findings.map(\.rule) == (isEnded ? ["egress/wildcard", "allow/ended"] : []))
        #expect(reading.allowed.map(\.until?.description) == (isEnded ? [] : ["2027-01-31"]))
        #expect(reading.policy != nil)
        #expect(
            reading.exceptions.map { "\($0.rule) \($0.until?.description ?? "") \($0.reason) \($0.isEnded)" }
                == ["egress/wildcard 2027-01-31 it moves \(isEnded)"])
    }

    @Test(arguments: [
        ("allow egress/wildcard until 2027-02-29 because x", "allow/until"),
        ("allow egress/wildcard until 2027-1-31 because x", "allow/until"),
        ("allow egress/wildcard until 31.01.2027 because x", "allow/until"),
        ("allow egress/wildcard until tomorrow because x", "allow/until"),
        ("allow egress/wildcard until because x", "allow/until"),
        ("allow egress/wildcard until", "allow/until"),
        ("allow egress/wildcard because it moves until 2027-01-31", "allow/until"),
        ("allow egress/wildcard because it moves (until 31.1.2027).", "allow/until"),
        ("allow egress/wildcard because it moves (until 2025-01-31, see OPS-1)", "allow/until"),
        ("allow egress/wildcard because until 2027-01 there is no other way", "allow/until"),
        ("allow egress/wildcard because it stays until it moves, until 2027.", "allow/until"),
        ("until 2027-01-31 allow egress/wildcard because x", "allow/until"),
        ("allow until 2027-01-31 egress/wildcard because x", "allow/reason"),
        ("allow egress/wildcard until 2027-01-31", "allow/reason"),
        ("allow egress/wildcard until 2027-01-31 because", "allow/reason"),
        ("allow egress/wildcard until 2027-01-31 it moves", "allow/reason"),
    ])
    func `an exception whose end is not clear allows nothing`(comment: String, rule: String) throws {
        let reading = try reading(comment, on: "2027-01-01")
        #expect(reading.findings.map(\.rule) == ["egress/wildcard", rule])
        #expect(reading.allowed == [] && reading.exceptions == [])
        #expect((reading.policy == nil) == (rule == "allow/reason"))
    }

    @Test(
        arguments: [
            ("allow egress/wildcard because we moved there until now", nil),
            ("allow egress/wildcard because we keep it until OPS-12345", nil),
            ("allow egress/wildcard because it stays until release-2027-01 or until 3.11", nil),
            ("allow egress/wildcard because it came on 2027-01-31 and stays until", nil),
            ("allow egress/wildcard until 2028-02-29 because x", "2028-02-29"),
        ] as [(String, String?)])
    func `only a day before because is the end`(comment: String, end: String?) throws {
        let reading = try reading(comment, on: "2027-03-01")
        #expect(reading.findings == [])
        #expect(reading.exceptions.map(\.until?.description) == [end])
    }

    @Test func `an end in more than a year is a warning`() throws {
        let comment = "allow egress/wildcard until 2028-03-01 because x"
        #expect(try reading(comment, on: "2027-03-01").findings == [])
        let far = try reading(comment, on: "2027-02-28")
        #expect(far.findings.map(\.rule) == ["allow/far-end"] && far.allowed.count == 1)
    }

    @Test func `an ended exception that allows nothing goes, and a parent's counts where it is used`() throws
    {
        let left = try reading("allow egress/tls-off until 2027-01-31 because x", on: "2027-03-01")
        #expect(left.findings.map(\.rule) == ["egress/wildcard", "allow/ended"])
        #expect(left.findings.map { $0.fix == nil } == [true, false])

        let parent = """
            cx: 1
            name: parent
            egress:
              hosts:
                - "*.example.com" # cx: allow egress/wildcard until 2027-01-31 because x
                - a.example.com # cx: allow egress/tls-off until 2027-01-31 because x

            """
        let reader = PolicyReader(
            resolve: { _, _ in PolicySource(path: "parent", text: parent) },
            today: try #require(CalendarDay("2027-03-01")))
        let child = reader.read(PolicySource(path: "a.yaml", text: "cx: 1\nname: a\nextends: [parent]\n"))
        let ended = child.findings.filter { $0.rule == "allow/ended" }
        #expect(ended.map(\.origin.description) == ["parent:5:23"])
    }

    @Test func `exceptions are listed by their ends, each once`() throws {
        let exception = { (line: Int, until: String?) in
            PolicyException(
                origin: Origin(file: "a.yaml", line: line, column: 1), line: line, rule: "egress/wildcard",
                until: until.flatMap { CalendarDay($0) }, reason: "x", today: .today)
        }
        let all = [
            exception(1, nil), exception(2, "2028-01-01"), exception(3, "2027-12-31"),
            exception(4, "2027-12-31"), exception(2, "2028-01-01"),
        ]
        #expect(all.byEnd.map(\.line) == [3, 4, 2, 1])
    }

    @Test func `more than 200 warnings are one warning more, and hide no error`() {
        let names = { (count: Int) in (0..<count).map { "    - TEAM_\($0)_TOKEN\n" }.joined() }
        let many = readBody("environment:\n  pass:\n\(names(230))limits: {cpus: none}\n")
        #expect(many.findings.count { $0.rule == "environment/secret" } == 200)
        #expect(many.findings.last?.rule == "findings/too-many-warnings")
        #expect(many.findings.last?.message == "there are 30 more warnings than the 200 above")
        #expect(many.findings.count { $0.severity == .error } == 1)
        let warned = readBody("environment:\n  pass:\n\(names(201))")
        #expect(warned.policy != nil && !warned.findings.contains { $0.severity == .error })
        #expect(readBody("environment:\n  pass:\n\(names(200))").findings.count == 200)
        // Comments have been read before.
        let allowed = names(230).replacing(
            "TOKEN", with: "TOKEN # cx: allow environment/secret because it is a test")
        #expect(readBody("environment:\n  pass:\n\(allowed)").findings == [])
    }
}
