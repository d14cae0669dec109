internal import Firewall

/// A finished transaction: what is sent, and what each of its messages is about.
struct Batch {
    let bytes: [UInt8]
    /// The sequence number of the first message; the others count on from it.
    let first: UInt32
    let subjects: [Subject]

    /// Throws unless the kernel has acknowledged every message, and refused none.
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
            case .start, .end: continue  // Answered only when something is wrong.
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
