// SPDX-License-Identifier: Apache-2.0

public import ClaudePermissions
public import Documents

/// The rules of a policy for Claude Code itself.
public struct ClaudeRules: Hashable, Sendable, Codable {
    /// An object of Claude Code's settings; `ManagedSettings` adds cx's locks to it.
    public var settings: JSONValue
    /// The permission rules among them, each with the line that says it; parents first.
    public var permissions: [PermissionRule.List: [Located<String>]]

    public init(
        settings: JSONValue = .object([:]), permissions: [PermissionRule.List: [Located<String>]] = [:]
    ) {
        self.settings = settings
        self.permissions = permissions
    }

    /// The permission rules as Claude Code reads them, without the rules that it skips.
    public var agentRules: [AgentRule] {
        PermissionRule.List.allCases.flatMap { list in
            (permissions[list] ?? []).compactMap { AgentRule($0.value, in: list, origin: $0.origin) }
        }
    }
}
