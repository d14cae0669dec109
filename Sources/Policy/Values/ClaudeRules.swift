/// What a policy says to Claude Code itself.
public struct ClaudeRules: Hashable, Sendable, Codable {
    /// An object of Claude Code's settings; `ManagedSettings` adds cx's locks to it.
    public var settings: JSONValue

    public init(settings: JSONValue = .object([:])) {
        self.settings = settings
    }
}
