// SPDX-License-Identifier: Apache-2.0

/// A DNS message (RFC 1035 section 4.1).
struct DNSMessage: Hashable, Sendable {
    /// The header. When the message is encoded, the counts are those of the lists below.
    var header: DNSHeader
    var questions: [DNSQuestion] = []
    var answers: [DNSRecord] = []
    var authorities: [DNSRecord] = []
    /// The additional records without the OPT record.
    var additionals: [DNSRecord] = []
    var options: DNSOptions?

    init(header: DNSHeader, questions: [DNSQuestion], answers: [DNSRecord] = [], options: DNSOptions? = nil) {
        self.header = header
        self.questions = questions
        self.answers = answers
        self.options = options
    }

    /// Reads all of `bytes`. It trusts no count: each entry takes bytes, and memory is taken only for entries
    /// that were read.
    /// - Parameter allowsRest: true if the bytes behind the last record are passed over.
    init(_ bytes: [UInt8], allowsRest: Bool = false) throws(DNSFormatError) {
        var reader = DNSReader(bytes)
        header = try DNSHeader(from: &reader)
        for _ in 0..<header.questionCount { questions.append(try DNSQuestion(from: &reader)) }
        for _ in 0..<header.answerCount { answers.append(try DNSRecord(from: &reader)) }
        for _ in 0..<header.authorityCount { authorities.append(try DNSRecord(from: &reader)) }
        for _ in 0..<header.additionalCount {
            let record = try DNSRecord(from: &reader)
            guard let options = try DNSOptions(record) else {
                additionals.append(record)
                continue
            }
            guard self.options == nil, record.owner == .root else { throw .options }
            self.options = options
        }
        guard allowsRest || reader.isAtEnd else { throw .trailingBytes }
    }

    /// The whole response code: the header's 4 bits, and above them the 8 of the options (RFC 6891 section
    /// 6.1.3).
    var responseCode: DNSResponseCode {
        let above = UInt16(options?.extendedResponseCode ?? 0)
        return DNSResponseCode(rawValue: above << 4 | header.responseCode.rawValue)
    }

    var bytes: [UInt8] {
        var header = header
        header.questionCount = UInt16(truncatingIfNeeded: questions.count)
        header.answerCount = UInt16(truncatingIfNeeded: answers.count)
        header.authorityCount = UInt16(truncatingIfNeeded: authorities.count)
        header.additionalCount = UInt16(truncatingIfNeeded: additionals.count + (options == nil ? 0 : 1))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        header.write(to: &bytes)
        for question in questions { question.write(to: &bytes) }
        let name = questions.first?.name
        for record in answers + authorities + additionals { record.write(to: &bytes, question: name) }
        options?.record.write(to: &bytes, question: nil)
        return bytes
    }
}
