/// A policy's text and the name under which the user knows it; reading files is the caller's part.
public struct PolicySource: Hashable, Sendable {
    /// The path or the built-in name, as findings show it.
    public var path: String
    public var text: String
    /// Whether every user of the machine may change it.
    public var isWritableByOthers: Bool

    public init(path: String, text: String, isWritableByOthers: Bool = false) {
        self.path = path
        self.text = text
        self.isWritableByOthers = isWritableByOthers
    }
}
