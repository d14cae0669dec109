// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import ClaudePermissions

/// Calls whose answers were measured on the real Claude Code 2.1.329.
@Suite struct PermissionMatrixTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let number: Int
        let rules: String
        let mode: AgentMode
        let tool: String
        let input: String
        let verdict: String

        var testDescription: String { "line \(number): \(rules) \(mode) \(tool) \(input)" }
    }

    static let rows: [Row] = ["permission-matrix.tsv", "permission-measured.tsv"].flatMap { name -> [Row] in
        let file = URL(filePath: #filePath).appending(path: "../../Fixtures/\(name)").standardized
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").enumerated().dropFirst().compactMap { number, line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 5, let mode = AgentMode(rawValue: fields[1]) else { return nil }
            return Row(
                number: number + 1, rules: fields[0], mode: mode, tool: fields[2], input: fields[3],
                verdict: fields[4])
        }
    }

    private static let place = AgentPlace(
        folder: "/w/work", home: "/h/home", settings: "/w", links: ["/w/work/link": "/w/work/.env"])

    @Test func `the tables are there`() {
        #expect(Self.rows.count > 199)
    }

    @Test(arguments: rows) func `the model agrees with what was measured`(row: Row) throws {
        let rules = Self.rules(row.rules)
        let call = try #require(Self.call(row))
        let verdict = PermissionEngine(rules: rules, mode: row.mode, place: Self.place).verdict(on: call)
        let expected: AgentVerdict.Answer =
            switch row.verdict {
            case "DENIED": .denied
            case "RAN": .runs
            default: .needsApproval
            }
        #expect(verdict.answer == expected, "\(verdict)")
    }

    /// Reads `deny A,B; allow C`.
    static func rules(_ text: String) -> [AgentRule] {
        text.components(separatedBy: "; ").flatMap { group -> [AgentRule] in
            let words = group.split(separator: " ", maxSplits: 1)
            guard words.count == 2, let list = PermissionRule.List(rawValue: String(words[0])) else {
                return []
            }
            return words[1].replacing("WORK", with: "w/work").replacing(/\),/, with: ")\u{0}").split(
                separator: "\u{0}"
            )
            .flatMap { $0.contains("(") ? [$0] : $0.split(separator: ",") }
            .compactMap { AgentRule(String($0), in: list) }
        }
    }

    /// Returns the call of a row. The table cuts longer inputs, `…...(651 chars)`; they are filled up with
    /// the text that they repeat.
    static func call(_ row: Row) -> AgentCall? {
        var text = row.input.replacing("WORK", with: "/w/work").replacing("HOME/", with: "/h/home/")
        if let cut = text.firstMatch(of: /\.\.\.\(([0-9]+) chars\)/) {
            let unit = text.contains("xxxx") ? "x" : text.contains("&&") ? "true && " : "true;"
            let begin = text.contains("xxxx") ? "echo " : ""
            let end = text.contains("xxxx") ? "; touch a" : unit == "true;" ? "touch WORK/a" : "touch a"
            let count = ((Int(cut.1) ?? 0) - begin.count - end.count - 40) / unit.count
            text = #"{"command": "\#(begin)\#(String(repeating: unit, count: count))\#(end)"}"#
        }
        guard let object = try? JSONDecoder().decode([String: String].self, from: Data(text.utf8)) else {
            return nil
        }
        return AgentCall(tool: row.tool, input: object)
    }
}
