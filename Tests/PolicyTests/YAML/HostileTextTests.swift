// SPDX-License-Identifier: Apache-2.0

import Addresses
import Foundation
import Policy
import TestSupport
import Testing

@testable import Documents

/// Policies that were written to break the reader, or the terminal that shows its findings.
@Suite struct HostileTextTests {
    private static let bomb: String = {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            text +=
                "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
        }
        return text
    }()

    @Test(.timeLimit(.minutes(1))) func `an alias bomb does not go off`() {
        let reading = readBody(Self.bomb)
        #expect(reading.findings.count == 13)
        #expect(Set(reading.findings.map(\.rule)) == ["yaml/alias"])
        #expect(reading.findings.first?.origin == Origin(file: "test.yaml", line: 3, column: 5))
    }

    @Test(
        .timeLimit(.minutes(1)), arguments: ["? *a12\n: x", "{*a12 : x}", "b: {? *a12}", "? {x: *a12}\n: y"])
    func `an alias bomb does not go off in a key`(key: String) {
        let reading = readBody(Self.bomb + key)
        #expect(!reading.findings.isEmpty)
        #expect(reading.policy == nil)
    }

    @Test(.timeLimit(.minutes(1))) func `an alias bomb does not hide behind a repeated key or strings`() {
        #expect(readBody("a: 1\na: 2\n" + Self.bomb).policy == nil)
        #expect(readBody("d: \"*x &y\"\n" + Self.bomb + "? *a12\n: x").policy == nil)
    }

    @Test(arguments: [
        Fault("description: &a x", "yaml/alias 3:14"),
        Fault("description: *a", "yaml/alias 3:14"),
        Fault("<<: *a", "yaml/alias 3:5"),
        Fault("&a description: x", "yaml/alias 3:1"),
        Fault("description: !!python/object/apply:os.system [ls]", "yaml/tag 3:14"),
        Fault("description: !!str x", "yaml/tag 3:14"),
        Fault("description: ! x", "yaml/tag 3:14"),
        Fault("!x description: y", "yaml/tag 3:1"),
        Fault("extends: !!set [a]", "yaml/tag 3:10"),
        Fault("aws: !x {}", "yaml/tag 3:6"),
        Fault("---\na: b", "yaml/several-documents 3:1"),
        Fault("...\n---\na: b", "yaml/several-documents 4:1"),
        Fault("[a]: b", "yaml/complex-key 3:1"),
        Fault("{a: b}: c", "yaml/complex-key 3:1"),
        Fault("[a]: b\n[a]: c", "yaml/complex-key 3:1", "yaml/complex-key 4:1"),
        Fault("? {a: *b, c: [d]}\n: [e]\nname: f", "yaml/alias 3:7"),
        Fault("aws: {duration: 1h", "yaml/syntax 3:6"),
        Fault("description: \"x", "yaml/syntax 3:14"),
        Fault("description: @x", "yaml/syntax 3:14"),
        Fault("description: a: b", "yaml/syntax 3:15"),
        Fault("aws:\n\tduration: 1h", "text/tab 4:1"),
        Fault("description: a\tb", "text/tab 3:15"),
        Fault("description: \"a\\tb\"", "text/control-character 3:14"),
        Fault("description: a\u{0}b", "text/control-character 3:15"),
        Fault("description: \"a\\0b\"", "text/control-character 3:14"),
        Fault("description: \u{1b}[31mred", "text/control-character 3:14"),
        Fault("description: \"\\e[31mred\"", "text/control-character 3:14"),
        Fault("\"\\e[31m\": red", "text/control-character 3:1"),
        Fault("description: a\u{202e}b", "text/control-character 3:15"),
        Fault("description: a\u{200b}b", "text/control-character 3:15"),
        Fault("description: a\u{85}b", "text/control-character 3:15"),
        Fault("description: a\u{2028}b", "text/control-character 3:15"),
        Fault("description: a\rb", "text/control-character 3:15"),
        Fault("description: \u{e000}", "text/control-character 3:14"),
    ]) func `a hostile text is refused at its place`(fault: Fault) {
        let reading = readBody(fault.body)
        #expect(reading.places == fault.places)
        #expect(reading.policy == nil)
        for finding in reading.findings {
            #expect(!(finding.message + (finding.help ?? "")).unicodeScalars.contains { $0.value < 0x20 })
        }
    }

    @Test func `a text that ends too early is refused in its last line`() {
        #expect(read("[[").places == ["yaml/syntax 1:1"])
        #expect(read("[[\n").places == ["yaml/syntax 2:1"])
    }

    @Test func `a byte order mark is refused`() {
        #expect(read("\u{feff}cx: 1\nname: a").places == ["text/control-character 1:1"])
    }

    @Test func `line ends of Windows are read`() {
        #expect(read("cx: 1\r\nname: a\r\n").policy?.name == "a")
    }

    @Test(arguments: [
        Fault("name: y", "shape/duplicate-key 3:1"),
        Fault("\"name\": y", "shape/duplicate-key 3:1"),
        Fault("limits: {cpus: 1, cpus: 2}", "shape/duplicate-key 3:19"),
        Fault(
            "limits: {cpus: 1, cpus: 2, cpus: 3}\naws: {region: us-east-1, region: us-east-1}",
            "shape/duplicate-key 3:19", "shape/duplicate-key 3:28", "shape/duplicate-key 4:26"),
        Fault("limits:\n  'cpus': 1\n  \"cpus\": 2", "shape/duplicate-key 5:3"),
        Fault("claude: {settings: {permissions: {deny: [Bash], deny: []}}}", "shape/duplicate-key 3:49"),
        Fault(
            "environment: {set: {A: 1, A: 2}}\nnmae: x", "shape/duplicate-key 3:27", "shape/unknown-key 4:1"),
    ]) func `a repeated key is found where it stands again, with all other findings`(fault: Fault) {
        let reading = readBody(fault.body)
        #expect(reading.places == fault.places)
        #expect(reading.policy == nil)
    }

    @Test func `a repeated key names the line of the first`() {
        let findings = readBody("name: y").findings
        #expect(findings.map(\.message) == ["\"name\" is given more than once"])
        #expect(findings.map(\.help) == ["it stands in line 2 already"])
    }

    @Test func `a file above 256 KiB is refused unread`() {
        let text = "cx: 1\nname: a\n#" + String(repeating: "x", count: 256 * 1024)
        #expect(read(text).places == ["text/too-large 1:1"])
        #expect(read(String(text.prefix(256 * 1024))).policy != nil)
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: ["[", "{", "- ", "? ", "{a: ", "[{a: ", "? - ", "!", "&a ", "*a ", "\"", "'"])
    func `depth ends in a finding`(opening: String) {
        for count in [31, 40, 999, 1001, 20_000] {
            let reading = readBody("claude: " + String(repeating: opening, count: count))
            #expect(!reading.findings.isEmpty)
            #expect(reading.policy == nil)
        }
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["[", "*a,", "&a ", "{a: "])
    func `a text of the greatest size does not take long`(part: String) {
        let text = "x: [" + String(repeating: part, count: (PolicySource.mostBytes - 40) / part.utf8.count)
        #expect(!readBody(text).findings.isEmpty)
    }

    @Test func `nesting beyond 32 levels is refused, below it is read`() {
        let nested = { (count: Int) in
            "claude: {settings: {companyAnnouncements: "
                + String(repeating: "[", count: count) + String(repeating: "]", count: count) + "}}"
        }
        #expect(readBody(nested(29)).findings == [])
        #expect(readBody(nested(30)).findings.map(\.rule) == ["yaml/too-deep"])
    }

    @Test(.timeLimit(.minutes(1)))
    func `a file of nothing but faults is answered with a bounded number of findings`() {
        let reading = readBody((0..<20_000).map { "key\($0): x\n" }.joined())
        #expect(reading.findings.count == 201)
        #expect(reading.findings.last?.rule == "findings/too-many")
    }

    @Test(.timeLimit(.minutes(1))) func `many repeated keys end in a finding`() {
        let reading = readBody((0..<20).map { "m\($0): {a: 1, a: 2}\n" }.joined())
        #expect(reading.findings.map(\.rule).contains("shape/duplicate-key"))
        #expect(reading.policy == nil)
    }

    @Test func `a value that begins with an asterisk needs quotes, and reads with them`() {
        #expect(readBody("description: \"*all & everything*\"").policy?.summary == "*all & everything*")
        #expect(readBody("description: reads &all of *it").policy?.summary == "reads &all of *it")
    }

    /// Breaks each policy of the corpus in many ways. It checks only that nothing crashes and that errors
    /// leave no policy.
    @Test(.timeLimit(.minutes(2))) func `no mutation of a policy crashes the reader`() {
        var generator = SplitMix(state: 20_261_121)
        let pieces = [
            "&a ", "*a", "!!x ", "? ", ": ", "- ", "[", "]", "{", "}", "\"", "'", "\n", "\t", "\u{0}", "é",
            "|", ">",
            "%", "@", "#", "---\n", "\u{1b}", ",", "\\", "\u{feff}", "🧨",
        ]
        for round in 0..<1500 {
            let source = ShippedPolicies.all[round % ShippedPolicies.all.count]
            var scalars = Array(source.text.unicodeScalars.prefix(1500))
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let place = Int.random(in: 0...scalars.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0:
                    scalars.insert(
                        contentsOf: (pieces.randomElement(using: &generator) ?? "").unicodeScalars, at: place)
                case 1:
                    scalars.removeSubrange(
                        place..<min(scalars.count, place + Int.random(in: 0..<9, using: &generator)))
                default: scalars.insert(contentsOf: scalars[..<place].suffix(40), at: place)
                }
            }
            let reader = PolicyReader { name, _ in ShippedPolicies.policy(named: name) }
            let text = String(String.UnicodeScalarView(scalars))
            let reading = reader.read(PolicySource(path: "mutant", text: text))
            #expect(
                (reading.policy == nil)
                    == reading.findings.contains { finding in
                        LintRule.named(finding.rule)?.blocksLaunch == true
                    })
        }
    }
}
