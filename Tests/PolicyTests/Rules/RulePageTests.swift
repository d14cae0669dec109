// SPDX-License-Identifier: Apache-2.0

import Addresses
import Foundation
import Policy
import Testing

@testable import Documents

@Suite struct RulePageTests {
    @Test(arguments: LintRule.all.map(\.id))
    func `a page has every mark, and nothing that a terminal acts on`(
        id: String
    ) throws {
        let rule = try #require(LintRule.named(id))
        let marks = rule.bad.reduce(0) { $0 + $1.places.count }
        // One more explains them.
        #expect(rule.page.count { $0 == "↓" } == marks + 1)
        #expect(rule.page.hasPrefix("## `\(id)`\n\n"))
        #expect(rule.page.split(separator: "\n").allSatisfy { Printable.escaped($0) == $0 })
        #expect(rule.page.utf8.count < 8000)
    }

    @Test func `sentences are laid out for a terminal, and never begin a list`() {
        for rule in LintRule.all {
            let lines = rule.page.components(separatedBy: "\n\n")[1...2].flatMap { $0.split(separator: "\n") }
            #expect(lines.allSatisfy { $0.count <= 80 }, "\(rule.id)")
            #expect(
                lines.filter { "-+*#>".contains($0.first ?? " ") && !$0.hasPrefix("**") } == [], "\(rule.id)")
        }
    }

    @Test func `the documentation is what the rules say`() throws {
        let file = URL(filePath: #filePath).appending(path: "../../../../docs/rules.md").standardized
        // Not the two texts side by side: they have thousands of lines.
        let isCurrent = try String(contentsOf: file, encoding: .utf8) == RuleDocument.text
        #expect(isCurrent, "make it anew: .build/debug/cx policy rules --format markdown > docs/rules.md")
    }

    @Test func `each rule's place in the documentation is linked once`() {
        let anchors = RuleDocument.text.split(separator: "](#").dropFirst().map { $0.prefix { $0 != ")" } }
        #expect(anchors.count == LintRule.all.count && Set(anchors).count == anchors.count)
    }
}
