// SPDX-License-Identifier: Apache-2.0

import Addresses
import Policy

@testable import Guard

/// Messages as a name server may send them. A message is the same when it is read, written and read again. Of
/// a reply, only the addresses that the question asked for are taken.
enum DNSMessageTarget: FuzzTarget {
    static let name = "dns-message"

    static func run(_ input: [UInt8]) {
        for query in [true, false].map({ UpstreamQuery(question, hasOptions: $0, id: 0x1234) }) {
            guard let reply = query.reply(input) else { continue }
            precondition(Array(input.prefix(2)) == [0x12, 0x34], "a reply to another query")
            let isRefusal = query.isRefusalOfOptions(reply)
            precondition(!isRefusal || query.hasOptions, "options that were not sent are refused")
            precondition(
                !isRefusal || UpstreamReply(reply, question: question) == nil, "both an answer and none")
        }
        guard let message = try? DNSMessage(input) else { return }
        // The header has the counts of the lists, so both must agree.
        precondition((try? DNSMessage(message.bytes)) == message, "reads differently once written")
        for question in message.questions {
            precondition(question.name.wire.count <= DNSName.maximumLength, "a name is too long")
            precondition(isPrintable(question.name.description), "a name is not safe to print")
            switch UpstreamReply(message, question: question) {
            case .addresses(let addresses, _):
                let isAsked = addresses.allSatisfy {
                    ($0.family == .v4 ? DNSRecordType.a : .aaaa) == question.type
                }
                precondition(!addresses.isEmpty && isAsked, "an address that was not asked for")
            case .noData, .noSuchName, nil: continue
            }
        }
    }

    private static let question = DNSQuestion(
        name: DNSName(labels: ["allowed", "example", "com"].map { Array($0.utf8) }), type: .a)

    static func isPrintable(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { (0x21...0x7e).contains($0.value) || $0 == "…" }
    }
}
