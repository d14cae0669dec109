import IAM

/// A question that a policy answers: whether the sandbox may do one thing.
public struct PolicyQuery: Hashable, Sendable {
    /// What is asked about, by the names that options and test files have for it.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// A connection over TCP.
        case host
        /// A line for the shell inside.
        case command
        /// An action of IAM, or a pattern of some.
        case action
        /// Reading a file or folder inside.
        case path
        /// Changing or making one.
        case write
        /// A variable of the environment inside.
        case env
        /// A file or folder of the host.
        case mount
    }

    /// The same, understood.
    enum Subject: Hashable, Sendable {
        case host(HostTarget)
        case command(String)
        case actions([IAMAction])
        case read(String)
        case write(String)
        case variable(String)
        case mount(String)
    }

    public let kind: Kind
    /// As it was asked.
    public let text: String
    let subject: Subject

    /// - Throws: where the text is nothing that could be asked about.
    public init(_ kind: Kind, _ text: String) throws(PolicyQueryFault) {
        guard !text.isEmpty else { throw PolicyQueryFault("nothing is asked about") }
        self.kind = kind
        self.text = text
        subject =
            switch kind {
            case .host: .host(try HostTarget(text))
            case .command: .command(text)
            case .action: .actions(try Self.actions(text))
            case .path: .read(try Self.place(text))
            case .write: .write(try Self.place(text))
            case .env: .variable(try Self.variable(text))
            case .mount: .mount(try Self.source(text))
            }
    }

    /// One for each action that a pattern stands for; itself where it is no pattern.
    public var single: [PolicyQuery] {
        guard case .actions(let actions) = subject, actions.count > 1 else { return [self] }
        return actions.map { PolicyQuery(action: $0) }
    }

    private init(action: IAMAction) {
        kind = .action
        text = action.text
        subject = .actions([action])
    }
}
