// SPDX-License-Identifier: Apache-2.0

public import Documents

/// Claude Code's managed settings for a policy: the policy's own settings, with cx's locks on top.
///
/// Managed settings override those of the user, the project and the command line, and the file belongs to
/// root. The locks keep a cloned repository and the agent itself from adding rules, hooks, servers or
/// commands of their own. The effect of each lock was measured on Claude Code 2.1.329.
///
/// Promise A1 (docs/security.md).
public enum ManagedSettings {
    /// Returns an object. The policy's lists stay as they are, and a lock overrides the policy's value of the
    /// same key.
    /// - Parameter credentialExport: the command by which Claude Code gets its keys. If it is empty, the AWS
    ///   SDK's own chain finds them.
    /// - Parameter models: the models that the session may call; empty if there are none.
    public static func settings(
        for policy: Policy, credentialExport: String = "", models: [String] = []
    ) -> JSONValue {
        var locks = locks.merging(["awsCredentialExport": .string(credentialExport)]) { $1 }
        // `/model`, `--model`, subagents and the default choose among these (settings reference,
        // "availableModels"). AWS would refuse calls of other models.
        if !models.isEmpty {
            locks["availableModels"] = .array(models.map(JSONValue.string))
            locks["availableModelsMatch"] = .string("exact")
            locks["enforceAvailableModels"] = .bool(true)
        }
        guard case .object(var settings) = policy.claude.settings else { return .object(locks) }
        settings.merge(locks) { _, lock in lock }
        var permissions: [String: JSONValue] = [:]
        if case .object(let own)? = settings["permissions"] { permissions = own }
        permissions.merge(permissionLocks) { _, lock in lock }
        // A policy may choose among the modes in which its rules still count.
        if permissions["defaultMode"] == nil { permissions["defaultMode"] = .string("default") }
        settings["permissions"] = .object(permissions)
        settings["env"] = .object(environment(of: policy))
        return .object(settings)
    }

    private static let locks: [String: JSONValue] = [
        // Rules from any other level, and from `--allowedTools`, do not count.
        "allowManagedPermissionRulesOnly": .bool(true),
        // A repository's hooks do not run. `disableAllHooks` would switch off managed hooks, too, so it is
        // not set.
        "allowManagedHooksOnly": .bool(true),
        // A repository's `.mcp.json` starts nothing: only managed servers are allowed, and there are none.
        "allowManagedMcpServersOnly": .bool(true),
        "allowedMcpServers": .array([]),
        "enableAllProjectMcpServers": .bool(false),
        "disableClaudeAiConnectors": .bool(true),
        // No `--plugin-dir`, `--agents` and `--mcp-config`, and no marketplaces.
        "disableSideloadFlags": .bool(true),
        "strictKnownMarketplaces": .array([]),
        // The preflight of WebFetch asks api.anthropic.com, which Bedrock sessions do not reach.
        "skipWebFetchPreflight": .bool(true),
        // A repository's settings may name these commands, and Claude Code runs them before the first turn,
        // without asking and outside the permission rules. The locks above do not stop them. A managed empty
        // string does: it overrides the repository's command and runs nothing, so the AWS SDK's own chain
        // finds cx's endpoint. `awsCredentialExport` is such a command, too, and cx sets it.
        "awsAuthRefresh": .string(""),
        "apiKeyHelper": .string(""),
        "gcpAuthRefresh": .string(""),
        "otelHeadersHelper": .string(""),
    ]

    private static let permissionLocks: [String: JSONValue] = [
        // `--dangerously-skip-permissions` falls back to the default mode.
        "disableBypassPermissionsMode": .string("disable"),
        // Interactive sessions otherwise start in a mode where a classifier approves calls.
        "disableAutoMode": .string("disable"),
    ]

    /// The managed `env` overrides a repository's, so it sets the variables that a repository must not
    /// change: where the conversation goes, which model it uses, and what runs before each shell command.
    ///
    /// An empty `ANTHROPIC_BEDROCK_BASE_URL` counts as none. A repository could also set variables that the
    /// launcher sets itself. cx prevents this by starting Claude Code with `--setting-sources user`, because
    /// the managed `env` would override the launcher's own values as well.
    private static func environment(of policy: Policy) -> [String: JSONValue] {
        var environment: [String: JSONValue] = [
            "ANTHROPIC_BEDROCK_BASE_URL": .string(""),
            "CLAUDE_CODE_SHELL_PREFIX": .string(""),
        ]
        for (name, value) in policy.environment.set where name.hasPrefix("ANTHROPIC_") {
            environment[name] = .string(value.value)
        }
        return environment
    }
}
