public import Addresses
public import ClaudePermissions

/// Which walls hold what a policy means to forbid. What the agent's rules alone hold is advice: they know the
/// ordinary forms of a command, not an interpreter's.
public struct PolicyCoverage: Hashable, Sendable, Codable {
    public enum Wall: String, Hashable, Sendable, Codable, CaseIterable {
        case agent, aws, network, container
    }

    /// One deny rule.
    public struct Rule: Hashable, Sendable, Codable {
        public var rule: String
        public var origin: Origin?
        public var walls: [Wall]
        /// The nearby forms of a command that no deny rule meets.
        public var escapes: [DenyRuleEscape]

        public var isAgentAlone: Bool { walls == [.agent] }
    }

    /// One mutating action of a service that the policy reaches.
    public struct Action: Hashable, Sendable, Codable {
        public var service: String
        public var action: String
        /// The CLI's commands that need it.
        public var commands: [String]
        /// Those of the commands that no rule denies.
        public var undenied: [String]
        public var walls: [Wall]

        public var isAgentAlone: Bool { walls == [.agent] }
    }

    /// A reading command that a rule denies.
    public struct Hidden: Hashable, Sendable, Codable {
        public var command: String
        public var rule: String
        public var origin: Origin?
        /// False for what shows secrets or data, and for what the session may not do either.
        public var isAccident: Bool
    }

    public var policy: String
    public var rules: [Rule]
    public var actions: [Action]
    public var hidden: [Hidden]
}
