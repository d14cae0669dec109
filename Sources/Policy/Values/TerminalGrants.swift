/// What of the user's terminal is the sandbox's beside the screen; without a word of the policy, none of it.
public struct TerminalGrants: Hashable, Sendable, Codable {
    public var clipboard: ClipboardAccess
    /// True if it may name the window.
    public var title: Bool

    public init(clipboard: ClipboardAccess = .none, title: Bool = false) {
        self.clipboard = clipboard
        self.title = title
    }
}
