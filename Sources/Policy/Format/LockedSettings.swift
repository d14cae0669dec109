// SPDX-License-Identifier: Apache-2.0

/// The settings of Claude Code that no policy may set, since each could undo a wall.
enum LockedSettings {
    private static let reasons: [String: String] = {
        let groups: [(reason: String, keys: [String])] = [
            (
                "the environment has a section of its own, `environment`",
                ["env"]
            ),
            (
                "it runs commands outside the permission rules",
                [
                    "hooks", "disableAllHooks", "allowManagedHooksOnly", "allowedHttpHookUrls",
                    "httpHookAllowedEnvVars",
                    "statusLine", "subagentStatusLine", "fileSuggestion", "processWrapper", "policyHelper",
                    "otelHeadersHelper",
                ]
            ),
            (
                "cx gives the session its credentials",
                [
                    "apiKeyHelper", "awsCredentialExport", "awsAuthRefresh", "gcpAuthRefresh",
                    "forceLoginMethod",
                    "forceLoginGatewayUrl", "forceLoginOrgUUID",
                ]
            ),
            (
                "only the policy's own permission rules count",
                [
                    "allowManagedPermissionRulesOnly", "disableAutoMode", "autoMode", "useAutoModeDuringPlan",
                    "skipAutoPermissionPrompt", "skipDangerousModePermissionPrompt", "parentSettingsBehavior",
                    "forceRemoteSettingsRefresh", "wslInheritsWindowsSettings",
                ]
            ),
            (
                "MCP servers are not supported in this version",
                [
                    "allowManagedMcpServersOnly", "allowedMcpServers", "allowAllClaudeAiMcps",
                    "enableAllProjectMcpServers", "enabledMcpjsonServers",
                ]
            ),
            (
                "plugins are not supported in this version",
                [
                    "disableSideloadFlags", "strictKnownMarketplaces", "extraKnownMarketplaces",
                    "enabledPlugins",
                    "pluginConfigs", "allowedChannelPlugins", "channelsEnabled",
                    "pluginSuggestionMarketplaces",
                    "syncClaudeAiSkills",
                ]
            ),
            (
                "the sandbox is cx's",
                ["sandbox", "sshConfigs", "sshHostAllowlist"]
            ),
            (
                "the question it asks goes to a host that is not allowed",
                ["skipWebFetchPreflight"]
            ),
        ]
        return Dictionary(
            groups.flatMap { group in group.keys.map { ($0, group.reason) } },
            uniquingKeysWith: { first, _ in first })
    }()

    static var keys: Set<String> { Set(reasons.keys) }

    /// Returns the reason for which a policy cannot set the key; nil if it can.
    static func reason(_ key: String) -> String? { reasons[key] }
}
