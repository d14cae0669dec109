import ArgumentParser
import Launcher
import Policy

struct PolicyCoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Show which walls hold what a policy's deny rules forbid.",
        discussion: """
            For each deny rule, and for each action of AWS that changes something on a service that the policy reaches: the \
            agent's rules, the AWS session, the network, the container. What the agent's rules hold alone is marked: they \
            stop slips, not a command in bash -c, a script or an interpreter.

            EXAMPLES
              cx policy coverage readonly-investigator
                  a table by service, and the deny rules that no other wall stands behind
              cx policy coverage ./my-policy.yaml --format json
                  every rule, action and command with its walls, and the nearby forms that get past a rule
            """
    )

    @Argument(help: ArgumentHelp("A policy by path or by name.", valueName: "file-or-name"))
    var reference: String

    @Option(help: ArgumentHelp("text or json.", valueName: "format"))
    var format = OutputFormat.text

    func run() throws {
        let coverage = PolicyCoverage(try Workstation.inspect().policies.readValid(reference))
        switch format {
        case .text: for line in Self.lines(coverage) { print(line) }
        case .json: print(try coverage.jsonText(), terminator: "")
        }
    }

    static func lines(_ coverage: PolicyCoverage) -> [String] {
        var lines = [
            "mutating actions of the services that \(coverage.policy) reaches",
            row("service", "actions", "agent", "aws", "agent alone", "no wall"),
        ]
        let services = Dictionary(grouping: coverage.actions, by: \.service)
        for (service, actions) in services.sorted(by: { $0.key < $1.key }) {
            lines.append(
                row(
                    service, "\(actions.count)", "\(actions.count { $0.walls.contains(.agent) })",
                    "\(actions.count { $0.walls.contains(.aws) })", "\(actions.count(where: \.isAgentAlone))",
                    "\(actions.count { $0.walls.isEmpty })"))
        }
        for action in coverage.actions where action.walls.isEmpty {
            lines.append("warning: no wall holds \(action.action): \(action.undenied.joined(separator: ", "))")
        }
        for action in coverage.actions where action.isAgentAlone {
            lines.append("warning: the agent's rules alone hold \(action.action)")
        }
        let alone = coverage.rules.filter(\.isAgentAlone)
        lines.append("\(coverage.rules.count) deny rules, \(alone.count) of them without another wall behind")
        for rule in alone {
            lines.append(
                "warning: \(rule.origin.map { "\($0): " } ?? "")\(Printable.escaped(rule.rule)) stands alone"
                    + past(rule.escapes))
        }
        lines.append("\(coverage.hidden.count) reading commands are denied by accident or for what they show")
        return lines
    }

    /// The first few forms; empty where none gets past.
    private static func past(_ escapes: [DenyRuleEscape]) -> String {
        var forms: [String] = []
        for escape in escapes where !forms.contains(escape.form) { forms.append(escape.form) }
        guard !forms.isEmpty else { return "" }
        let more = forms.count > 3 ? " and \(forms.count - 3) more" : ""
        return "; past it: \(forms.prefix(3).joined(separator: ", "))\(more)"
    }

    private static func row(_ fields: String...) -> String {
        fields.enumerated().map { number, field in
            let width = number == 0 ? 24 : 12
            return field + String(repeating: " ", count: max(0, width - field.count))
        }.joined().trimming(\.isWhitespace)
    }
}
