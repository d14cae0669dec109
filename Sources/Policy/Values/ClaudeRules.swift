public import ClaudePermissions
public import Documents

/// What a policy says to Claude Code itself.
public struct ClaudeRules: Hashable, Sendable, Codable {
    /// An object of Claude Code's settings; `ManagedSettings` adds cx's locks to it.
    public var settings: JSONValue
    /// The permission rules among them, each with the line that says it; parents first.
    public var permissions: [PermissionRule.List: [Sourced<String>]]

    public init(
        settings: JSONValue = .object([:]), permissions: [PermissionRule.List: [Sourced<String>]] = [:]
    ) {
        self.settings = settings
        self.permissions = permissions
    }

    /// The same as Claude Code reads them, without those that it skips.
    public var agentRules: [AgentRule] {
        PermissionRule.List.allCases.flatMap { list in
            (permissions[list] ?? []).compactMap { AgentRule($0.value, in: list, origin: $0.origin) }
        }
    }
}
