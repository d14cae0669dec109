/// A policy's text and the name under which the user knows it; reading files is the caller's part.
public struct PolicySource: Hashable, Sendable {
    /// The path or the built-in name, as findings show it.
    public var path: String
    public var text: String
    public var writers: Writers

    /// Who may change what the file says, as far as its caller can tell.
    public enum Writers: Hashable, Sendable {
        /// Nobody but its owner and root.
        case owner
        /// A group that others than the owner are in.
        case group
        /// Whoever may write its folder, and so put another file in its place.
        case folder
        case everyone
    }

    public init(path: String, text: String, writers: Writers = .owner) {
        self.path = path
        self.text = text
        self.writers = writers
    }
}
