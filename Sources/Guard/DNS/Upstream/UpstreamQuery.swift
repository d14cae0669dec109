// SPDX-License-Identifier: Apache-2.0

/// One question to a name server. The identifier, the question and the socket, which is connected to that
/// server from a port of the kernel's choice, tell its reply from others (RFC 5452 section 9.1). A refusal of
/// the options may lack the question. Then the identifier and the socket alone tell it from a forgery, so it
/// does no more than have questions asked without options for a while.
struct UpstreamQuery: Hashable, Sendable {
    let id: UInt16
    let question: DNSQuestion
    /// True if the query says how long a reply by UDP may be (RFC 6891). It has no other option: nothing in
    /// it tells the server who asks.
    let hasOptions: Bool

    init(_ question: DNSQuestion, hasOptions: Bool, id: UInt16 = .random(in: 0...UInt16.max)) {
        self.id = id
        self.question = question
        self.hasOptions = hasOptions
    }

    var bytes: [UInt8] {
        let header = DNSHeader(id: id, flags: DNSHeader.recursionDesiredFlag)
        let options = hasOptions ? DNSOptions(udpSize: DNSQuery.udpSize) : nil
        return DNSMessage(header: header, questions: [question], options: options).bytes
    }

    /// Returns the reply to this query; nil if the bytes are anything else. The C libraries pass over what
    /// some servers send behind the last record, so this does, too.
    func reply(_ bytes: [UInt8]) -> DNSMessage? {
        guard let message = try? DNSMessage(bytes, allowsRest: true), isReply(message.header),
            message.questions == [question]
        else { return partialReply(bytes) }
        return message
    }

    /// True if the server does not know the options, or the whole query (RFC 6891 sections 6.1.3 and 7). Old
    /// servers have NOTIMP or SERVFAIL for what they do not know.
    func isRefusal(_ reply: DNSMessage) -> Bool {
        [.formatError, .serverFailure, .notImplemented, .badVersion].contains(reply.responseCode)
    }

    /// True if the server may know the question without the options.
    func isRefusalOfOptions(_ reply: DNSMessage) -> Bool {
        hasOptions && isRefusal(reply)
    }

    private func isReply(_ header: DNSHeader) -> Bool {
        header.id == id && header.isResponse && header.opcode == .query
    }

    /// Reads a reply of which only the beginning counts. Some servers cut a truncated one inside a record:
    /// its header and question are enough to ask again by TCP. Some repeat nothing of a query with options,
    /// which they cannot read. A query without options can be read by all.
    private func partialReply(_ bytes: [UInt8]) -> DNSMessage? {
        var reader = DNSReader(bytes)
        guard let header = try? DNSHeader(from: &reader), isReply(header) else { return nil }
        if hasOptions, [.formatError, .notImplemented].contains(header.responseCode) {
            return DNSMessage(header: header, questions: [])
        }
        guard header.isTruncated, header.questionCount == 1, (try? DNSQuestion(from: &reader)) == question
        else { return nil }
        return DNSMessage(header: header, questions: [question])
    }
}
