// SPDX-License-Identifier: Apache-2.0

import Addresses

@testable import Guard

extension DNSName {
    /// Reads text with dots, and keeps the case.
    init(text: String) {
        self.init(labels: text.split(separator: ".").map { Array($0.utf8) })
    }
}

extension DNSRecordType {
    static let mx = DNSRecordType(rawValue: 15)
    static let txt = DNSRecordType(rawValue: 16)
    static let ptr = DNSRecordType(rawValue: 12)
    static let naptr = DNSRecordType(rawValue: 35)
    static let svcb = DNSRecordType(rawValue: 64)
    static let https = DNSRecordType(rawValue: 65)
    static let any = DNSRecordType(rawValue: 255)
}

extension DNSMessage {
    static func query(
        _ name: String, _ type: DNSRecordType = .a, id: UInt16 = 0x1234, options: DNSOptions? = nil
    ) -> DNSMessage {
        DNSMessage(
            header: DNSHeader(id: id, flags: DNSHeader.recursionDesiredFlag),
            questions: [DNSQuestion(name: DNSName(text: name), type: type)], options: options)
    }

    static func reply(
        _ question: DNSQuestion, _ code: DNSResponseCode = .noError, flags: UInt16 = 0,
        _ answers: [DNSRecord] = []
    ) -> DNSMessage {
        DNSMessage(
            header: DNSHeader(id: 0, flags: DNSHeader.responseFlag | flags | code.rawValue),
            questions: [question],
            answers: answers)
    }

    /// Makes an answer with those of these addresses that have the question's family.
    static func addresses(_ question: DNSQuestion, ttl: UInt32 = 60, _ texts: [String]) -> DNSMessage {
        let addresses = texts.compactMap { IPAddress($0) }.filter {
            ($0.family == .v4) == (question.type == .a)
        }
        return reply(
            question, addresses.map { DNSRecord(owner: question.name, ttl: ttl, data: .address($0)) })
    }

    static func reply(_ question: DNSQuestion, _ answers: [DNSRecord]) -> DNSMessage {
        reply(question, .noError, answers)
    }

    var addresses: [String] {
        answers.compactMap { if case .address(let address) = $0.data { address.description } else { nil } }
    }
}
