/// Claude Code's permission modes, by their names in its settings.
public enum AgentMode: String, Hashable, Sendable, Codable, CaseIterable {
    case `default`, dontAsk, bypassPermissions, acceptEdits, plan
}
