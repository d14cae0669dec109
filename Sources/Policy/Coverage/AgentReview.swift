// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions

/// Compares a policy's deny rules with the walls behind them, for findings.
struct AgentReview {
    /// Commands that change something, that no rule denies, and that AWS allows a session.
    let undenied: [AWSOperation]
    /// Commands that change something and that only a rule stops.
    let alone: [(operation: AWSOperation, rule: AgentRule)]
    let accidents: [DeniedByAccident]
    /// Rules about programs that send data to a host that the policy opens, with that host.
    let opened: [(rule: AgentRule, host: AllowedHost)]
    /// The verbs of the reading commands of all services that are reached, such as `stop-`.
    private let reading: Set<String>
    private let model: PermissionEngine
    private let walls: PolicyWalls

    init(_ policy: Policy, rules: [AgentRule], sessions: [PlannedSession]) {
        let walls = PolicyWalls(policy, sessions: sessions)
        self.walls = walls
        let commands = AWSCommandRules(rules)
        let mutating = commands.isEmpty ? [] : walls.reached.filter { $0.operation.isMutating }
        var undenied: [AWSOperation] = []
        var alone: [(AWSOperation, AgentRule)] = []
        for command in mutating where !walls.isHeld(command.operation) {
            if let rule = commands.rule(denying: command) {
                alone.append((command.operation, rule))
            } else {
                undenied.append(command.operation)
            }
        }
        reading = Set(
            undenied.isEmpty
                ? []
                : walls.reached.lazy.map(\.operation).filter { !$0.isMutating }.map { operation in
                    String(operation.command.prefix { $0 != "-" }) + "-"
                })
        self.undenied = undenied
        self.alone = alone
        accidents = commands.isEmpty ? [] : DeniedByAccident.find(commands, walls: walls)
        opened = rules.filter { $0.list == .deny }.compactMap { rule in walls.opening(rule).map { (rule, $0) }
        }
        model = PermissionEngine(rules: rules)
    }

    /// The rules that no other wall backs, each once.
    var rulesAlone: [AgentRule] {
        var seen: Set<AgentRule> = []
        return (alone.map(\.rule) + opened.map(\.rule)).filter { seen.insert($0).inserted }
    }

    /// The commands of all services that are reached which need an action, in any case of letters.
    func commands(needing action: String) -> [AWSCommandRules.Command] {
        let wanted = action.lowercased()
        return walls.reached.filter { $0.operation.action?.lowercased() == wanted }
    }

    /// Names the sessions that may do what one of the commands needs, as `the session and the role repair`.
    func sessions(allowing operations: [AWSOperation]) -> String {
        walls.sessions(allowing: operations).map { $0.name.map { "the role \($0)" } ?? "the session" }
            .joined(separator: " and ")
    }

    /// Returns rules that deny these commands: by their verb if no reading command that is reached has the
    /// same verb, otherwise one by one.
    func closing(_ operations: [AWSOperation]) -> [String] {
        var seen: Set<String> = []
        return operations.map { operation in
            guard let dash = operation.command.firstIndex(of: "-") else {
                return "Bash(aws *\(operation.service)* \(operation.command) *)"
            }
            let verb = operation.command[...dash]
            return "Bash(aws * \(reading.contains(String(verb)) ? operation.command[...] : verb)*)"
        }.filter { seen.insert($0).inserted }
    }

    /// Returns the forms that get past the first of these rules, and all rules that they get past.
    func forms(of kind: CommandForm.Kind, past rules: [AgentRule]) -> (
        forms: [CommandForm], rules: [AgentRule]
    ) {
        let examples = rules.compactMap { rule in
            rule.shell.flatMap { pattern in DenyRuleEscapes.example(pattern).map { (rule, pattern, $0) } }
        }
        guard let first = examples.first else { return ([], []) }
        let open = CommandForm.all.filter { form in
            form.kind == kind && model.verdict(on: .command(form.command(first.2))).answer != .denied
        }
        guard let form = open.first else { return ([], []) }
        return (open, examples.filter { !$0.1.matches(form.command($0.2)) }.map(\.0))
    }
}
