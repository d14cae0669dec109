// SPDX-License-Identifier: Apache-2.0

public import Addresses
public import ClaudePermissions

/// The walls that stop what a policy means to forbid. If only the agent's rules stop something, that is
/// advice: they know the ordinary forms of a command, but not an interpreter's.
public struct PolicyCoverage: Hashable, Sendable, Codable {
    public enum Wall: String, Hashable, Sendable, Codable, CaseIterable {
        case agent, aws, network, container
    }

    /// One deny rule.
    public struct Rule: Hashable, Sendable, Codable {
        public var rule: String
        public var origin: Origin?
        public var walls: [Wall]
        /// The nearby forms of the rule's command that no deny rule matches.
        public var escapes: [DenyRuleEscape]

        public var isAgentAlone: Bool { walls == [.agent] }
    }

    /// One mutating action of a service that the policy reaches.
    public struct Action: Hashable, Sendable, Codable {
        public var service: String
        public var action: String
        /// The CLI's commands that need the action.
        public var commands: [String]
        /// The commands that no rule denies.
        public var undenied: [String]
        public var walls: [Wall]

        public var isAgentAlone: Bool { walls == [.agent] }
    }

    /// A reading command that a rule denies.
    public struct Hidden: Hashable, Sendable, Codable {
        public var command: String
        public var rule: String
        public var origin: Origin?
        /// False for a command that shows secrets or data, or that the session may not use either.
        public var isAccident: Bool
    }

    public var policy: String
    public var rules: [Rule]
    public var actions: [Action]
    public var hidden: [Hidden]
}

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
        let model = PermissionEngine(rules: agent)
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
