// SPDX-License-Identifier: Apache-2.0

import CNetfilter
import Firewall

/// Messages to nf_tables that take effect together or not at all.
struct Transaction: ~Copyable {
    private var buffer = MessageBuffer()
    private var subjects: [Subject] = []
    private let first: UInt32

    /// Room for any message without elements, in bytes. A name has less than 256 bytes (NFT_NAME_MAXLEN), and
    /// an instruction of a rule less than 100.
    private static let objectCapacity = 1 << 13

    /// - Parameters:
    ///   - first: the sequence number of the first message.
    ///   - generation: if given, the kernel refuses the transaction (ERESTART) if the ruleset has another
    ///     generation.
    init(first: UInt32, generation: UInt32? = nil) throws(NetfilterError) {
        self.first = first
        subjects.append(.start)
        try buffer.append(capacity: Self.objectCapacity) { start in
            let header = nftnl_batch_begin(start, first)
            if let generation {
                mnl_attr_put_u32(header, UInt16(NFNL_BATCH_GENID.rawValue), generation.bigEndian)
            }
            return header
        }
    }

    /// The transaction's length in bytes, with its end.
    var length: Int { buffer.bytes.count + 20 }

    /// The sequence number of the next message.
    var next: UInt32 { first + UInt32(subjects.count) }

    consuming func finish() throws(NetfilterError) -> Batch {
        let sequence = next
        subjects.append(.end)
        try buffer.append(capacity: Self.objectCapacity) { nftnl_batch_end($0, sequence) }
        return Batch(bytes: buffer.bytes, first: first, subjects: subjects)
    }

    mutating func add(
        _ subject: Subject, _ type: nf_tables_msg_types, flags: Int32, capacity: Int = objectCapacity,
        _ fill: (UnsafeMutablePointer<nlmsghdr>) throws(NetfilterError) -> Void
    ) throws(NetfilterError) {
        let sequence = next
        subjects.append(subject)
        try buffer.append(capacity: capacity) { (start) throws(NetfilterError) in
            let header = nftnl_nlmsg_build_hdr(
                start, UInt16(type.rawValue), UInt16(NFPROTO_INET), UInt16(flags | NLM_F_ACK), sequence)
            guard let header else { return nil }
            try fill(header)
            return header
        }
    }
}

extension Ruleset {
    /// Builds the transactions that create the ruleset in the kernel: one, or several if its elements do not
    /// fit into
    /// `limit` bytes.
    ///
    /// The first transaction holds all rules, so the later ones can only widen what the rules let through.
    func batches(first: UInt32, limit: Int) throws(NetfilterError) -> [Batch] {
        var finished: [Batch] = []
        var transaction = try Transaction(first: first)
        try transaction.create(self)
        for set in sets {
            var rest = set.elements[...]
            while !rest.isEmpty {
                let count = try transaction.change(rest, .create, in: table, limit: limit)
                rest = rest.dropFirst(count)
                guard !rest.isEmpty else { break }
                let next = transaction.next + 1
                finished.append(try transaction.finish())
                transaction = try Transaction(first: next)
                guard count > 0 || finished.last?.subjects.count != 2 else {
                    throw NetfilterError(.system, "the socket's send buffer of \(limit) bytes is too small")
                }
            }
        }
        finished.append(try transaction.finish())
        return finished
    }
}
