import ClaudePermissions

extension PolicyCoverage {
    public init(_ policy: Policy) {
        let walls = PolicyWalls(policy, sessions: policy.sessions)
        let agent = policy.claude.agentRules
        let commands = AWSCommandRules(agent)
        let reached = walls.reached.filter { command in
            command.operation.action.map { walls.prefixes.contains(String($0.prefix { $0 != ":" })) } ?? false
        }
        let mutating = reached.filter(\.operation.isMutating)
        let actions = Dictionary(grouping: mutating) { $0.operation.action ?? "" }.map { action, group in
            let open = group.filter { commands.rule(denying: $0) == nil }.map(\.operation)
            let isHeld = group.allSatisfy { walls.isHeld($0.operation) }
            return Action(
                service: String(action.prefix { $0 != ":" }), action: action,
                commands: group.map(\.operation.line),
                undenied: open.map(\.line), walls: (open.isEmpty ? [.agent] : []) + (isHeld ? [.aws] : []))
        }
        let model = AgentModel(rules: agent)
        let accidents = Set(DeniedByAccident.find(commands, walls: walls).flatMap(\.operations))
        self.policy = policy.name
        self.actions = actions.sorted { $0.action < $1.action }
        hidden = reached.filter { !$0.operation.isMutating }.compactMap { command in
            commands.rule(denying: command).map { rule in
                Hidden(
                    command: command.operation.line, rule: rule.text, origin: rule.origin,
                    isAccident: accidents.contains(command.operation))
            }
        }
        rules = agent.filter { $0.list == .deny }.map { rule in
            Rule(
                rule: rule.text, origin: rule.origin, walls: walls.walls(behind: rule),
                escapes: DenyRuleEscapes.escapes(of: rule, model: model).filter { $0.answer != .denied })
        }
    }
}
