/// One question to a name server. The identifier, the question and the socket, which is connected to that
/// server from a port of the kernel's choice, tell its reply from others (RFC 5452 section 9.1).
struct UpstreamQuery: Hashable, Sendable {
    let id: UInt16
    let question: DNSQuestion

    init(_ question: DNSQuestion) {
        id = UInt16.random(in: 0...UInt16.max)
        self.question = question
    }

    var bytes: [UInt8] {
        let header = DNSHeader(id: id, flags: DNSHeader.recursionDesiredFlag)
        return DNSMessage(header: header, questions: [question]).bytes
    }

    /// Returns the reply to this query; nil if the bytes are anything else.
    func reply(_ bytes: [UInt8]) -> DNSMessage? {
        guard let message = try? DNSMessage(bytes), message.header.id == id, message.header.isResponse,
            message.header.opcode == .query, message.questions == [question]
        else { return truncatedReply(bytes) }
        return message
    }

    /// Reads a truncated reply, which some servers cut inside a record. Its header and question are enough to
    /// ask again by TCP.
    private func truncatedReply(_ bytes: [UInt8]) -> DNSMessage? {
        var reader = DNSReader(bytes)
        guard let header = try? DNSHeader(from: &reader), header.id == id, header.isResponse,
            header.isTruncated,
            header.questionCount == 1, (try? DNSQuestion(from: &reader)) == question
        else { return nil }
        return DNSMessage(header: header, questions: [question])
    }
}
