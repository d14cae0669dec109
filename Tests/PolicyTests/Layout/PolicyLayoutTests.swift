// SPDX-License-Identifier: Apache-2.0

import Policy
import TestSupport
import Testing

@testable import Documents

@Suite struct PolicyLayoutTests {
    private func layOut(_ text: String) -> PolicyLayout.Outcome {
        PolicyLayout.layOut(PolicySource(path: "test.yaml", text: text))
    }

    @Test(arguments: ShippedPolicies.all) func `the shipped policies are laid out`(source: PolicySource) {
        #expect(PolicyLayout.layOut(source) == .unchanged, "cx policy fmt policies && scripts/embed-policies")
    }

    @Test func `keys come in the format's order with what stands before and behind them`() {
        let text = """
            # A policy of ours.

            # What it is called.
            name: x   # by everyone
            cx:   1
            egress:
                # Who answers.
                hosts:
                -   a.example.com # one
                - {ports: [22,443],host: b.example.com}

                # Not this one: c.example.com
                aws: {regions: [us-east-1], services: [sts]}
            mounts:
            - target: /mnt/a   # there
              source: /a
            # The end.

            """
        let laidOut = """
            # A policy of ours.

            cx: 1
            # What it is called.
            name: x   # by everyone

            mounts:
              - source: /a
                target: /mnt/a   # there

            egress:
              # Not this one: c.example.com
              aws: {services: [sts], regions: [us-east-1]}
              # Who answers.
              hosts:
                - a.example.com  # one
                - {host: b.example.com, ports: [22, 443]}
            # The end.

            """
        #expect(layOut(text) == .changed(laidOut))
    }

    @Test func `brackets are opened where comments are inside or the line is too long`() {
        let host = "a-rather-long-name-of-a-host.example.com"
        let text =
            "cx: 1\nname: x\nextends: [ # parents\n base, # first\n]\negress: {hosts: [\(host), \(host), \(host)]}\n"
        let laidOut = """
            cx: 1
            name: x
            extends:
              # parents
              - base  # first

            egress:
              hosts:
                - \(host)
                - \(host)
                - \(host)

            """
        #expect(layOut(text) == .changed(laidOut))
    }

    @Test(arguments: [
        (
            "description: |\n      two\n        lines\nname: x\ncx: 1\n",
            "cx: 1\nname: x\ndescription: |\n  two\n    lines\n"
        ),
        (
            "description: >-\n      folded\n\n      twice\nname: x\ncx: 1\n",
            "cx: 1\nname: x\ndescription: >-\n  folded\n\n  twice\n"
        ),
        (
            "description: >-#c\n      folded\nname: x\ncx: 1\n",
            "cx: 1\nname: x\ndescription: >-  #c\n  folded\n"
        ),
        (
            "description: |2-  # c\n    two\n   more\nname: x\ncx: 1\n",
            "cx: 1\nname: x\ndescription: |2-  # c\n    two\n   more\n"
        ),
        (
            "description: |+\n    kept\n\n\nname: x\ncx: 1\nextends: [b]\n",
            "cx: 1\nname: x\ndescription: |+\n  kept\n\n\nextends: [b]\n"
        ),
        (
            "description: one\n    and  two\n\n    three # c\nname: x\ncx: 1\n",
            "cx: 1\nname: x\ndescription: one\n  and  two\n\n  three  # c\n"
        ),
        (
            "description: \"one\n  two \\\"# no comment\"\nname: x\ncx: 1\n",
            "cx: 1\nname: x\ndescription: \"one\n  two \\\"# no comment\"\n"
        ),
        ("description:\n  # why\n  below\nname: x\ncx: 1\n", "cx: 1\nname: x\n# why\ndescription: below\n"),
        ("---\n# c\nname: 'x'\n\"cx\": 1\n", "---\n\"cx\": 1\n# c\nname: 'x'\n"),
        ("{name: x, cx: 1}\n", "cx: 1\nname: x\n"),
        ("{name: x, # n\n cx: 1} # end\n", "cx: 1\nname: x  # n\n# end\n"),
        ("cx: 1\r\nname: x\r\n", "cx: 1\nname: x\n"),
        ("cx: 1\nname: x\n\n\n\n", "cx: 1\nname: x\n"),
        (
            "cx: 1\nname: x\nclaude: {settings: {model: m, permissions: {deny: [B], allow: [A]}}}\n",
            "cx: 1\nname: x\n\nclaude: {settings: {model: m, permissions: {allow: [A], deny: [B]}}}\n"
        ),
        ("cx: 1\nname: x\nnovel: 1\nmounts: []\n", "cx: 1\nname: x\n\nmounts: []\nnovel: 1\n"),
        ("cx: 1\nname: x\nmounts: [ # none\n]\n", "cx: 1\nname: x\n\n# none\nmounts: []\n"),
        (
            "cx: 1\nname: x\nextends:\n  -\n    base\n  - # second\n    ./b.yaml\n",
            "cx: 1\nname: x\nextends:\n  - base\n  - ./b.yaml  # second\n"
        ),
    ]) func `a text is laid out`(text: String, laidOut: String) {
        #expect(layOut(text) == .changed(laidOut))
        #expect(layOut(laidOut) == .unchanged)
    }

    @Test(arguments: [
        "cx: 1\nname: x\nextends: [a: b]\n", "cx: 1\nname: x\nextends: [\"a\n b\"]\n", "cx: 1\n? name\n: x\n",
        "- a\n",
        "# c\n",
        "%YAML 1.1\n---\ncx: 1\n",
        "cx: 1\nname: x\ndescription: |+\n  a\n\n\nextends: [b]\nmounts: []\nlimits: {}\n...\n",
    ]) func `a text that cannot be formatted safely is left alone`(text: String) {
        switch layOut(text) {
        case .refused, .unreadable: break
        case .unchanged, .changed: Issue.record("\(layOut(text))")
        }
    }

    @Test func `a text that is not YAML keeps its findings`() {
        guard case .unreadable(let findings) = layOut("cx: 1\ncx: 1\nname: [\n") else {
            Issue.record("read")
            return
        }
        #expect(!findings.isEmpty)
    }

    @Test(arguments: 0..<300)
    func `a policy in any layout keeps its values and comments, and is laid out once`(
        seed: UInt64
    ) throws {
        var scribe = Scribe(seed: seed)
        let text = scribe.text()
        switch layOut(text) {
        case .unchanged: break
        case .changed(let laidOut):
            #expect(layOut(laidOut) == .unchanged, "\(text)\n=>\n\(laidOut)")
            for comment in scribe.comments {
                #expect(laidOut.ranges(of: comment).count == 1, "\(comment) in\n\(text)\n=>\n\(laidOut)")
            }
            #expect(!laidOut.contains("\n\n\n") && !laidOut.contains(" \n"))
        case .refused(let what, let origin): Issue.record("\(what) \(origin)\n\(text)")
        case .unreadable(let findings): Issue.record("\(findings)\n\(text)")
        }
    }

    @Test(arguments: 0..<300) func `a damaged text is laid out, or left alone`(seed: UInt64) {
        var scribe = Scribe(seed: seed)
        var random = SplitMix(state: seed &+ 1000)
        var text = Array(scribe.text())
        for _ in 0..<3 {
            let place = Int.random(in: 0..<text.count, using: &random)
            if Bool.random(using: &random) { text.remove(at: place) }
            text.insert(
                "[]{}:,#\"'|>- \n\\?&*x".randomElement(using: &random) ?? "x", at: min(place, text.count))
        }
        if case .changed(let laidOut) = layOut(String(text)) { #expect(layOut(laidOut) == .unchanged) }
    }
}
