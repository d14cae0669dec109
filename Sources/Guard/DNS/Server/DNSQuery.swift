// SPDX-License-Identifier: Apache-2.0

import Addresses

/// A query with a valid form: opcode QUERY, exactly one question, no records but options.
struct DNSQuery: Hashable, Sendable {
    var header: DNSHeader
    var question: DNSQuestion
    var options: DNSOptions?
    var transport: DNSTransport
}

/// The transport of a query, which decides how long its answer may be.
enum DNSTransport: Hashable, Sendable {
    case udp, tcp
}

/// Decides from a message's form alone whether to drop it, reply to it or process it. Promise D5
/// (docs/security.md).
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

extension DNSQuery {
    /// The most bytes that the guard takes and sends by UDP (RFC 6891 section 6.2.5, without fragments on any
    /// path).
    static let udpSize: UInt16 = 1232

    /// Makes the answer. It has the question as it was asked, case included, and the addresses as the
    /// question's own, without the aliases on the way. By UDP it is no longer than the client takes. A longer
    /// one is empty with TC, so that the client asks again by TCP. Clients that sent EDNS get the error.
    /// Others do not understand it.
    func reply(
        _ code: DNSResponseCode, addresses: [IPAddress] = [], ttl: UInt32 = 0, error: DNSExtendedError? = nil
    ) -> [UInt8] {
        var header = Self.replyHeader(to: self.header, code)
        let options = options.map { _ in
            DNSOptions(
                udpSize: Self.udpSize, extendedResponseCode: UInt8(truncatingIfNeeded: code.rawValue >> 4),
                options: error.map { [$0.option] } ?? [])
        }
        let answers = addresses.map { DNSRecord(owner: question.name, ttl: ttl, data: .address($0)) }
        let bytes = DNSMessage(header: header, questions: [question], answers: answers, options: options)
            .bytes
        guard transport == .udp, bytes.count > limit else { return bytes }
        header.flags |= DNSHeader.truncatedFlag
        return DNSMessage(header: header, questions: [question], options: options).bytes
    }

    /// The length of the longest reply by UDP that the client takes, in bytes.
    private var limit: Int {
        // Values below 512 count as 512 (RFC 6891 section 6.2.3).
        Int(min(max(options?.udpSize ?? 512, 512), Self.udpSize))
    }

    /// Makes a reply of the header alone, for a query whose question cannot be read.
    static func emptyReply(to header: DNSHeader, _ code: DNSResponseCode) -> [UInt8] {
        DNSMessage(header: replyHeader(to: header, code), questions: []).bytes
    }

    /// Echoes the opcode, RD and CD of the query.
    private static func replyHeader(to header: DNSHeader, _ code: DNSResponseCode) -> DNSHeader {
        let echoed = header.flags & (0x7800 | DNSHeader.recursionDesiredFlag | DNSHeader.checkingDisabledFlag)
        return DNSHeader(
            id: header.id,
            flags: DNSHeader.responseFlag | DNSHeader.recursionAvailableFlag | echoed | code.rawValue & 0xf)
    }
}
