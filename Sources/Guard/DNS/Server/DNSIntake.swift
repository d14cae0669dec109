/// Decides from a message's form alone whether to drop it, reply to it or process it.
enum DNSIntake: Hashable, Sendable {
    /// There is nobody to answer, or somebody that must not be answered: a reply to a reply may go round for
    /// ever.
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
        // Check this before the rest is read, since other operations have other forms.
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
