/// A policy's text and the name under which the user knows it; reading files is the caller's part.
public struct PolicySource: Hashable, Sendable {
    /// Policies are written and reviewed by people; 256 KiB is two thousand of the longest lines.
    static let mostBytes = 256 * 1024

    /// The path or the built-in name, as findings show it.
    public var path: String
    public var text: String
    public var writers: Writers

    /// Who may change what the file says, as far as its caller can tell.
    public enum Writers: Hashable, Sendable {
        /// Nobody but the caller and root.
        case owner
        /// Somebody else, by the file itself or by a folder or link on the way to it: who, how, and what to
        /// do.
        case others(String)
        /// Every user, the file itself.
        case everyone
    }

    public init(path: String, text: String, writers: Writers = .owner) {
        self.path = path
        self.text = text
        self.writers = writers
    }
}
