/// Why a question cannot be asked.
public struct PolicyQueryFault: Error, Hashable, Sendable {
    /// One sentence, free of control characters.
    public let message: String
    /// What to ask instead.
    public let help: String?

    init(_ message: String, help: String? = nil) {
        self.message = message
        self.help = help
    }
}
