/// The settings that Claude Code's documentation of August 2026 lists (<https://code.claude.com/docs/en/settings>).
enum KnownSettings {
    static let keys: Set<String> = [
        "$schema", "advisorModel", "agent", "agentPushNotifEnabled", "allowAllClaudeAiMcps", "allowManagedHooksOnly",
        "allowManagedMcpServersOnly", "allowManagedPermissionRulesOnly", "allowedChannelPlugins",
        "allowedHttpHookUrls", "allowedMcpServers", "alwaysThinkingEnabled", "apiKeyHelper", "askUserQuestionTimeout",
        "attribution", "autoCompactEnabled", "autoCompactWindow", "autoConnectIde", "autoInstallIdeExtension",
        "autoMemoryDirectory", "autoMemoryEnabled", "autoMode", "autoScrollEnabled", "autoUpdatesChannel",
        "availableModels", "awaySummaryEnabled", "awsAuthRefresh", "awsCredentialExport", "axScreenReader",
        "blockedMarketplaces", "browserExternalPageTools", "channelsEnabled", "claudeMd", "claudeMdExcludes",
        "cleanupPeriodDays", "companyAnnouncements", "crossSessionInbound", "defaultShell", "deniedMcpServers",
        "dialogExpiry", "diffTool", "disableAgentView", "disableAllHooks", "disableArtifact", "disableAutoMode",
        "disableBrowserExternalNavigation", "disableBundledSkills", "disableClaudeAiConnectors",
        "disableCommandPluginSources", "disableDeepLinkRegistration", "disableMobileSimulatorTools",
        "disableRemoteControl", "disableSideloadFlags", "disableSkillShellExecution", "disableWorkflows",
        "disabledMcpjsonServers", "editorMode", "effortLevel", "emojiCompletionEnabled", "enableAllProjectMcpServers",
        "enableArtifact", "enableWorkflows", "enabledMcpjsonServers", "enabledPlugins", "enforceAvailableModels",
        "env", "externalEditorContext", "extraKnownMarketplaces", "fallbackModel", "fastMode",
        "fastModePerSessionOptIn", "feedbackSurveyRate", "fileCheckpointingEnabled", "fileSuggestion",
        "footerLinksRegexes", "forceLoginGatewayUrl", "forceLoginMethod", "forceLoginOrgUUID",
        "forceRemoteSettingsRefresh", "gcpAuthRefresh", "hooks", "httpHookAllowedEnvVars", "includeCoAuthoredBy",
        "includeGitInstructions", "inputNeededNotifEnabled", "isolatePeerMachines", "keybindingFlavor", "language",
        "minimumVersion", "model", "modelOverrides", "otelHeadersHelper", "outputStyle", "parentSettingsBehavior",
        "permissionExplainerEnabled", "permissions", "plansDirectory", "pluginConfigs",
        "pluginSuggestionMarketplaces", "pluginTrustMessage", "policyHelper", "prUrlTemplate",
        "preferredNotifChannel", "prefersReducedMotion", "processWrapper", "promptSuggestionEnabled", "remote",
        "remoteControlAtStartup", "requiredMaximumVersion", "requiredMinimumVersion", "respectGitignore",
        "respondToBashCommands", "sandbox", "showClearContextOnPlanAccept", "showThinkingSummaries",
        "showTurnDuration", "skillListingBudgetFraction", "skillListingMaxDescChars", "skillOverrides",
        "skipAutoPermissionPrompt", "skipDangerousModePermissionPrompt", "skipWebFetchPreflight", "spellcheck",
        "spinnerTipsEnabled", "spinnerTipsOverride", "spinnerVerbs", "sshConfigs", "sshHostAllowlist", "statusLine",
        "strictKnownMarketplaces", "strictPluginOnlyCustomization", "subagentStatusLine", "switchModelsOnFlag",
        "syncClaudeAiSkills", "syntaxHighlightingDisabled", "teammateDefaultModel", "teammateMode",
        "terminalProgressBarEnabled", "terminalTitleFromRename", "theme", "tui", "ultracode", "useAutoModeDuringPlan",
        "verbose", "viewMode", "vimInsertModeRemaps", "voice", "voiceEnabled", "wheelScrollAccelerationEnabled",
        "workflowKeywordTriggerEnabled", "workflowSizeGuideline", "worktree", "wslInheritsWindowsSettings",
    ]

    /// The values below `permissions` that undo no wall.
    static let permissionValues: [(key: String, values: [String])] = [
        ("defaultMode", ["default", "acceptEdits", "plan", "dontAsk"]),
        ("disableBypassPermissionsMode", ["disable"]),
        ("disableAutoMode", ["disable"]),
    ]
}
