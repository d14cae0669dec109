// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Documents
import Launcher
import Policy

struct PolicyRulesCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown, json
    }

    /// A rule in the JSON form.
    private struct Entry: Encodable {
        let rule: String
        let severity: FindingSeverity
        let summary: String
        let rationale: String
        /// Markdown.
        let page: String
    }

    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "List the rules that `cx policy check` applies.",
        discussion: """
            EXAMPLES
              cx policy rules
                  print one line for each rule: its ID, its severity, what it finds
              cx policy rules --format markdown > docs/rules.md
                  print every rule with its reason and examples
              cx policy rules --format json
                  print the same for machines
            """
    )

    @Option(help: ArgumentHelp("The form of the list.", valueName: "format"))
    var format = Format.text

    func run() throws {
        let rules = LintRule.all
        switch format {
        case .text:
            let width = rules.map(\.id.count).max() ?? 0
            for rule in rules { print(Self.line(rule, width: width)) }
        case .markdown:
            print(RuleDocument.text, terminator: "")
        case .json:
            let entries = rules.map {
                Entry(
                    rule: $0.id, severity: $0.severity, summary: $0.summary, rationale: $0.rationale,
                    page: $0.page)
            }
            print(try entries.jsonText(), terminator: "")
        }
    }

    private static func line(_ rule: LintRule, width: Int) -> String {
        let style = Style.standardOutput
        let id = style.paint(rule.id + String(repeating: " ", count: width - rule.id.count), .bold)
        let severity =
            switch rule.severity {
            case .error: style.paint("error  ", .red)
            case .warning: style.paint("warning", .yellow)
            }
        return "\(id)  \(severity)  \(rule.summary)"
    }
}
