/// The settings in Claude Code's documentation of August 2026 (<https://code.claude.com/docs/en/settings>).
enum KnownSettings {
    static let keys: Set<String> = [
        "$schema", "advisorModel", "agent", "agentPushNotifEnabled", "allowAllClaudeAiMcps",
        "allowManagedHooksOnly",
        "allowManagedMcpServersOnly", "allowManagedPermissionRulesOnly", "allowedChannelPlugins",
        "allowedHttpHookUrls", "allowedMcpServers", "alwaysThinkingEnabled", "apiKeyHelper",
        "askUserQuestionTimeout",
        "attribution", "autoCompactEnabled", "autoCompactWindow", "autoConnectIde", "autoInstallIdeExtension",
        "autoMemoryDirectory", "autoMemoryEnabled", "autoMode", "autoScrollEnabled", "autoUpdatesChannel",
        "availableModels", "awaySummaryEnabled", "awsAuthRefresh", "awsCredentialExport", "axScreenReader",
        "blockedMarketplaces", "browserExternalPageTools", "channelsEnabled", "claudeMd", "claudeMdExcludes",
        "cleanupPeriodDays", "companyAnnouncements", "crossSessionInbound", "defaultShell",
        "deniedMcpServers",
        "dialogExpiry", "diffTool", "disableAgentView", "disableAllHooks", "disableArtifact",
        "disableAutoMode",
        "disableBrowserExternalNavigation", "disableBundledSkills", "disableClaudeAiConnectors",
        "disableCommandPluginSources", "disableDeepLinkRegistration", "disableMobileSimulatorTools",
        "disableRemoteControl", "disableSideloadFlags", "disableSkillShellExecution", "disableWorkflows",
        "disabledMcpjsonServers", "editorMode", "effortLevel", "emojiCompletionEnabled",
        "enableAllProjectMcpServers",
        "enableArtifact", "enableWorkflows", "enabledMcpjsonServers", "enabledPlugins",
        "enforceAvailableModels",
        "env", "externalEditorContext", "extraKnownMarketplaces", "fallbackModel", "fastMode",
        "fastModePerSessionOptIn", "feedbackSurveyRate", "fileCheckpointingEnabled", "fileSuggestion",
        "footerLinksRegexes", "forceLoginGatewayUrl", "forceLoginMethod", "forceLoginOrgUUID",
        "forceRemoteSettingsRefresh", "gcpAuthRefresh", "hooks", "httpHookAllowedEnvVars",
        "includeCoAuthoredBy",
        "includeGitInstructions", "inputNeededNotifEnabled", "isolatePeerMachines", "keybindingFlavor",
        "language",
        "minimumVersion", "model", "modelOverrides", "otelHeadersHelper", "outputStyle",
        "parentSettingsBehavior",
        "permissionExplainerEnabled", "permissions", "plansDirectory", "pluginConfigs",
        "pluginSuggestionMarketplaces", "pluginTrustMessage", "policyHelper", "prUrlTemplate",
        "preferredNotifChannel", "prefersReducedMotion", "processWrapper", "promptSuggestionEnabled",
        "remote",
        "remoteControlAtStartup", "requiredMaximumVersion", "requiredMinimumVersion", "respectGitignore",
        "respondToBashCommands", "sandbox", "showClearContextOnPlanAccept", "showThinkingSummaries",
        "showTurnDuration", "skillListingBudgetFraction", "skillListingMaxDescChars", "skillOverrides",
        "skipAutoPermissionPrompt", "skipDangerousModePermissionPrompt", "skipWebFetchPreflight",
        "spellcheck",
        "spinnerTipsEnabled", "spinnerTipsOverride", "spinnerVerbs", "sshConfigs", "sshHostAllowlist",
        "statusLine",
        "strictKnownMarketplaces", "strictPluginOnlyCustomization", "subagentStatusLine",
        "switchModelsOnFlag",
        "syncClaudeAiSkills", "syntaxHighlightingDisabled", "teammateDefaultModel", "teammateMode",
        "terminalProgressBarEnabled", "terminalTitleFromRename", "theme", "tui", "ultracode",
        "useAutoModeDuringPlan",
        "verbose", "viewMode", "vimInsertModeRemaps", "voice", "voiceEnabled",
        "wheelScrollAccelerationEnabled",
        "workflowKeywordTriggerEnabled", "workflowSizeGuideline", "worktree", "wslInheritsWindowsSettings",
    ]

    /// The keys below `permissions` that a policy may set, with the values that undo no wall.
    static let permissionValues: [(key: String, values: [String])] = [
        ("defaultMode", ["default", "acceptEdits", "plan", "dontAsk"]),
        ("disableBypassPermissionsMode", ["disable"]),
        ("disableAutoMode", ["disable"]),
    ]
}

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
