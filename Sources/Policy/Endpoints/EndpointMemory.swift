import Synchronization

/// What a catalogue was asked already: a thousand policies in a row ask for the same few hosts.
final class EndpointMemory: Sendable {
    struct Question: Hashable {
        let service: String
        let region: String
        let kinds: [EndpointKind]
    }

    private let answers = Mutex<[Question: [HostName]]>([:])

    func hosts(_ question: Question, find: () -> [HostName]) -> [HostName] {
        if let known = answers.withLock({ $0[question] }) { return known }
        let found = find()
        answers.withLock { $0[question] = found }
        return found
    }
}
