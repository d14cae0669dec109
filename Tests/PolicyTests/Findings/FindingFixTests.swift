// SPDX-License-Identifier: Apache-2.0

import Addresses
import Testing

@testable import Documents
@testable import Policy

/// Fixes change a policy's text, and leave alone what they cannot fix without guessing.
@Suite struct FindingFixTests {
    private func fixed(_ body: String) -> String {
        let reading = readBody(body)
        let text = "cx: 1\nname: test\n" + body
        return String(FixSelection(reading.findings, in: text).text.dropFirst("cx: 1\nname: test\n".count))
    }

    @Test(arguments: [
        // Words replaced, in the author's quotation marks.
        ("egres: {hosts: [a.example.com]}\n", "egress: {hosts: [a.example.com]}\n"),
        ("'egres': {}\n", "'egress': {}\n"),
        (
            "mounts: [{source: /srv/a, target: /mnt/a, optional: Yes}]\n",
            "mounts: [{source: /srv/a, target: /mnt/a, optional: true}]\n"
        ),
        (
            "egress: {hosts: [{host: a.example.com, private: off}]}\n",
            "egress: {hosts: [{host: a.example.com, private: false}]}\n"
        ),
        (
            "claude: {settings: {permissions: {deny: [Read($HOME/a), \"bash(rm *)\", 'WebFetch(b.com)']}}}\n",
            "claude: {settings: {permissions: {deny: [Read(~/a), \"Bash(rm *)\", 'WebFetch(domain:b.com)']}}}\n"
        ),
        // A list's entries away.
        ("extends: [base, base]\n", "extends: [base]\n"),
        ("environment: {pass: [TERM, TERM, LANG]}\n", "environment: {pass: [TERM, LANG]}\n"),
        (
            "environment:\n  pass: [\n    TERM,\n    TERM,\n    LANG\n  ]\n",
            "environment:\n  pass: [\n    TERM,\n    LANG\n  ]\n"
        ),
        (
            "environment:\n  pass:\n    - TERM\n    - TERM\n    - LANG\n",
            "environment:\n  pass:\n    - TERM\n    - LANG\n"
        ),
        ("environment:\n  pass:\n  - TERM\n  - \"TERM\"", "environment:\n  pass:\n  - TERM"),
        (
            "environment:\n  pass:\n  # for colours\n  - TERM\n  - TERM\n  # for dates\n  - TZ\n",
            "environment:\n  pass:\n  # for colours\n  - TERM\n  # for dates\n  - TZ\n"
        ),
        ("environment:\r\n  pass:\r\n  - TERM\r\n  - TERM\r\n", "environment:\r\n  pass:\r\n  - TERM\r\n"),
        // Blanks and comments away.
        ("egress: {}\t \n", "egress: {}\n"),
        (
            "# cx: allow egress/wildcard because of nothing\negress: {hosts: [a.example.com]}\n",
            "egress: {hosts: [a.example.com]}\n"
        ),
        (
            "egress: {hosts: [a.example.com]}  # cx: allow egress/wildcard because of nothing\n",
            "egress: {hosts: [a.example.com]}\n"
        ),
    ])
    func `a fix mends what has one right answer`(body: String, expected: String) {
        #expect(fixed(body) == expected)
    }

    @Test(arguments: [
        // Two known keys are as near; a key that is there already; a word of another length.
        "egres: {}\negress: {hosts: [a.example.com]}\n", "limit: {}\nlimits: {memory: 1GiB}\n", "egr: {}\n",
        // What an allow rule would grant once it works is for its author to say.
        "claude: {settings: {permissions: {allow: [\"bash(rm *)\"]}}}\n",
        // The form that works would be about more.
        "claude: {settings: {permissions: {deny: [Write(/a), NotebookEdit(b), Glob(c), \"Bash(rm:)\"]}}}\n",
        "claude: {settings: {permissions: {deny: [\"Bash(aws:* x)\", \"Bash(git push *:*)\", Read(~), \"Read(a:*)\"]}}}\n",
        "claude: {settings: {permissions: {deny: [\"WebFetch(https://a.com:1/x)\", \"Bash(/usr/bin/rm *)\"]}}}\n",
        "claude: {settings: {permissions: {deny: [\"Bash(rm *:*)\", \"Bash(shred *:*)\"]}}}\n",
        // A comment would be lost, or stand above what it is not about.
        "environment:\n  pass:\n  - TERM\n  - TERM # for colours\n",
        "environment:\n  pass:\n  - TERM\n  # for colours\n  - TERM\n  - LANG\n",
        "environment:\n  pass:\n  - TERM\n  - TERM\n    # for colours\n  - LANG\n",
        "environment:\n  pass: [\n    TERM,\n    TERM, # for colours\n    LANG\n  ]\n",
        "# cx: allow egress/wildcard because of nothing,\n# as far as I know\negress: {hosts: [a.example.com]}\n",
        // Tabs that separate.
        "egress:\t{}\n", "workspace: {access: read-write-ish}\n",
    ])
    func `a finding that needs a person's decision has no fix`(body: String) {
        #expect(fixed(body) == body)
        #expect(!readBody(body).findings.isEmpty)
    }

    @Test func `a byte order mark goes and nothing else`() {
        let text = "\u{FEFF}cx: 1\nname: test\n"
        #expect(
            FixSelection(read(text).findings, in: text).text.unicodeScalars.elementsEqual(
                text.unicodeScalars.dropFirst()))
    }

    @Test func `only one of two overlapping fixes is made`() {
        let text = "abc\n"
        let place = { TextPosition(line: 1, column: $0) }
        let findings = [(1, 3), (2, 4), (3, 4)].map { start, end in
            var finding = Finding(
                rule: "x/y", severity: .error, message: "", origin: Origin(file: "", line: 1, column: start))
            finding.fix = FindingFix(
                title: "", edits: [TextEdit(start: place(start), end: place(end), text: "-")])
            return finding
        }
        #expect(FixSelection(findings, in: text).text == "--\n")
    }

    /// Removes a key or an entry by whole lines, for rules that propose it. `↓` stands before the removed
    /// part.
    @Test(
        arguments: [
            ("a:\n  ↓b: c\n  d: e\n", "a:\n  d: e\n"),
            ("a:\n  b: c\n  ↓d:\n    - e\n    - f\ng: h\n", "a:\n  b: c\ng: h\n"),
            ("a:\n  b: c\n  ↓d:\n  - e\n  f: g\n", "a:\n  b: c\n  f: g\n"),
            ("a:\n  b: c\n  d: ↓e\n", "a:\n  b: c\n"),
            ("a: {b: c, ↓d: [e, f], g: h}\n", "a: {b: c, g: h}\n"),
            ("a: {b: c, d: ↓[e, f]}\n", "a: {b: c}\n"),
            ("- ↓{a: b}\n- c\n", "- c\n"),
            ("- a\n- ↓|\n  b\n\n  c\n- d\n", "- a\n- d\n"),
            ("a: {↓b: c}\n", "a: {}\n"),
            // The only one; a mapping's first key, which may mean the mapping; a line shared with others.
            ("a:\n  ↓b: c\n", nil), ("- ↓a: b\n  c: d\n- e\n", nil), ("- - ↓a\n  - b\n", nil),
        ] as [(String, String?)])
    func `a removal takes what belongs together`(marked: String, expected: String?) throws {
        let example = RuleExample(marked, isWhole: true)
        let place = try #require(example.places.first)
        var finding = Finding(
            rule: .unknownKey, message: "", origin: Origin(file: "", line: place.line, column: place.column),
            fix: .removal)
        let text = SourceTokens(example.text)
        finding.end = text.end(at: finding.start)
        finding.fix = FixResolver(text: text).fix(of: finding)
        #expect((finding.fix == nil ? nil : FixSelection([finding], in: example.text).text) == expected)
    }
}
