// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall

/// A finished transaction: the bytes to send, and the subject of each message.
struct Batch {
    let bytes: [UInt8]
    /// The sequence number of the first message. The others count up from it.
    let first: UInt32
    let subjects: [Subject]

    /// - Throws: unless the kernel has acknowledged every message and refused none.
    func check(_ answers: [NetlinkMessage]) throws(NetfilterError) {
        var acknowledged = Set<UInt32>()
        for message in answers {
            guard let answer = try Acknowledgement(message) else {
                throw NetfilterError(
                    .malformed, "the kernel answered a transaction with a message \(message.type)")
            }
            let index = Int(answer.sequence) - Int(first)
            guard subjects.indices.contains(index) else {
                throw NetfilterError(.malformed, "the kernel answered a request that was not made")
            }
            guard answer.number == 0 else { throw refusal(of: subjects[index], answer) }
            acknowledged.insert(answer.sequence)
        }
        for (index, subject) in subjects.enumerated() {
            switch subject {
            case .start, .end: continue  // The kernel answers these only if something is wrong.
            case .table, .set, .chain, .rule, .elements:
                guard !acknowledged.contains(first + UInt32(index)) else { continue }
                throw NetfilterError(
                    .unanswered, "the kernel did not answer for \(subject.name(at: nil).words)")
            }
        }
    }

    private func refusal(of subject: Subject, _ answer: Acknowledgement) -> NetfilterError {
        let (words, origin) = subject.name(at: answer.offset)
        let said = answer.message.map { " (\($0))" } ?? ""
        return NetfilterError(
            .refused, "the kernel refused \(words): \(NetfilterError.text(of: answer.number))\(said)",
            number: answer.number, origin: origin)
    }
}

/// The subject of one message of a batch, so that an error can name it.
enum Subject {
    case start
    case end
    case table(String)
    case set(String)
    case chain(String)
    case rule(chain: String, text: String)
    /// Elements, with the offset of each in the message, in bytes from the start of its header.
    case elements(set: String, [AllowedElement], offsets: [UInt32])

    /// Returns the subject in words, and the policy's line.
    /// - Parameter offset: where in the message the kernel found the fault.
    func name(at offset: UInt32?) -> (words: String, origin: Origin?) {
        switch self {
        case .start: return ("the transaction's start", nil)
        case .end: return ("the transaction's end", nil)
        case .table(let name): return ("table \(name)", nil)
        case .set(let name): return ("set \(name)", nil)
        case .chain(let name): return ("chain \(name)", nil)
        case .rule(let chain, let text): return ("rule `\(text)` of chain \(chain)", nil)
        case .elements(let set, let elements, let offsets):
            guard let offset, let index = offsets.lastIndex(where: { $0 <= offset }),
                elements.indices.contains(index)
            else {
                return (
                    "\(elements.count) elements of set \(set)", elements.count == 1 ? elements[0].origin : nil
                )
            }
            return ("element \(elements[index].text) of set \(set)", elements[index].origin)
        }
    }
}
