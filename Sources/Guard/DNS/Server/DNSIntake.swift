/// What the form of some bytes says about what to do with them.
/// Promise D5 (docs/security.md).
enum DNSIntake: Hashable, Sendable {
    /// Nobody to answer, or somebody that must not be answered: a reply to a reply may go round for ever.
    case drop
    case reply([UInt8])
    case query(DNSQuery)

    init(_ bytes: [UInt8], by transport: DNSTransport) {
        var reader = DNSReader(bytes)
        guard let id = try? reader.readUInt16() else {
            self = .drop
            return
        }
        let flags = (try? reader.readUInt16()) ?? 0
        let header = DNSHeader(id: id, flags: flags)
        guard !header.isResponse else {
            self = .drop
            return
        }
        // Before the rest is read: other operations have other forms.
        guard header.opcode == .query else {
            self = .reply(DNSQuery.emptyReply(to: header, .notImplemented))
            return
        }
        guard let message = try? DNSMessage(bytes), message.questions.count == 1,
            let question = message.questions.first,
            message.answers.isEmpty, message.authorities.isEmpty, message.additionals.isEmpty
        else {
            self = .reply(DNSQuery.emptyReply(to: header, .formatError))
            return
        }
        self = .query(
            DNSQuery(
                header: message.header, question: question, options: message.options, transport: transport))
    }
}
