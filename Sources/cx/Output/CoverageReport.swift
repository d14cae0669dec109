// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
import Launcher
import Policy

/// A policy's coverage as tables for people. Each wall has a column, and a mark shows what only the agent's
/// rules stop.
struct CoverageReport {
    let coverage: PolicyCoverage
    /// The IAM prefixes of the services whose actions are shown one by one.
    let services: Set<String>

    var lines: [String] {
        var lines = rules + [""]
        lines += services.isEmpty ? counts : actions
        lines += [""] + summary
        return lines
    }

    private static let walls = PolicyCoverage.Wall.allCases

    private static func marks(_ walls: [PolicyCoverage.Wall]) -> [String] {
        Self.walls.map { walls.contains($0) ? "yes" : "-" }
    }

    private static func remark(_ walls: [PolicyCoverage.Wall]) -> String {
        walls.isEmpty ? "no wall" : walls == [.agent] ? "alone" : ""
    }

    private var rules: [String] {
        let names = Self.walls.map { $0 == .aws ? "AWS" : $0.rawValue }
        var rows = [["deny rule"] + names + ["", "in"]]
        for rule in coverage.rules {
            rows.append(
                [Printable.escaped(rule.rule)] + Self.marks(rule.walls)
                    + [Self.remark(rule.walls), rule.origin.map { "\($0.file):\($0.line)" } ?? ""])
        }
        return TextColumns.lines(rows)
    }

    private var counts: [String] {
        let services = Dictionary(grouping: coverage.actions, by: \.service)
        guard !services.isEmpty else { return ["the policy reaches no AWS action that changes something"] }
        var rows = [["actions that change something", "all", "agent", "AWS", "alone", "no wall"]]
        for (service, actions) in services.sorted(by: { $0.key < $1.key }) {
            rows.append([
                service, "\(actions.count)", "\(actions.count { $0.walls.contains(.agent) })",
                "\(actions.count { $0.walls.contains(.aws) })", "\(actions.count(where: \.isAgentAlone))",
                "\(actions.count { $0.walls.isEmpty })",
            ])
        }
        return TextColumns.lines(rows)
    }

    private var actions: [String] {
        var rows = [["action that changes something", "agent", "AWS", "", "commands that no rule denies"]]
        for action in coverage.actions where services.contains(action.service) {
            rows.append([
                action.action, action.walls.contains(.agent) ? "yes" : "-",
                action.walls.contains(.aws) ? "yes" : "-",
                Self.remark(action.walls), action.undenied.joined(separator: ", "),
            ])
        }
        return TextColumns.lines(rows)
    }

    private var summary: [String] {
        let alone = coverage.rules.filter(\.isAgentAlone)
        var lines = [
            "\(coverage.rules.count) deny rules, \(alone.count) of them without another wall behind them"
        ]
        for escape in alone.first(where: { !$0.escapes.isEmpty }).map(Self.forms) ?? [] {
            lines.append(escape)
        }
        let open = coverage.actions.filter(\.walls.isEmpty)
        if !open.isEmpty {
            lines.append("warning: no wall stops \(Self.list(open.flatMap(\.undenied)))")
        }
        let advice = coverage.actions.filter(\.isAgentAlone)
        if !advice.isEmpty {
            lines.append("warning: only deny rules stop \(Self.list(advice.map(\.action)))")
        }
        let accidents = coverage.hidden.filter(\.isAccident)
        lines.append(
            "\(coverage.hidden.count) reading commands are denied, "
                + (accidents.isEmpty
                    ? "none by accident" : "by accident: \(Self.list(accidents.map(\.command)))"))
        return lines
    }

    /// Lists the ways past one rule. Those past the others are much the same.
    private static func forms(_ rule: PolicyCoverage.Rule) -> [String] {
        ["ways past \(Printable.escaped(rule.rule)), and the rules that close them:"]
            + TextColumns.lines(
                rule.escapes.map {
                    ["  " + Printable.escaped($0.command), $0.closing.map(Printable.escaped) ?? "-"]
                })
    }

    private static func list(_ names: [String]) -> String {
        let first = names.prefix(5).joined(separator: ", ")
        return names.count > 5 ? "\(first) and \(names.count - 5) more" : first
    }
}
