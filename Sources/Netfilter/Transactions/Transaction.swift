internal import CNetfilter
internal import Firewall

/// Messages to nf_tables that take effect together or not at all.
struct Transaction: ~Copyable {
    private var buffer = MessageBuffer()
    private var subjects: [Subject] = []
    private let first: UInt32

    /// Enough for any message but elements': names are below 256 bytes (NFT_NAME_MAXLEN), a rule's
    /// instructions below 100 bytes each.
    private static let objectCapacity = 1 << 13

    /// - Parameters:
    ///   - first: the sequence number of its first message.
    ///   - generation: if given, the kernel refuses the transaction (ERESTART) where the ruleset is of
    ///     another one.
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

    /// In bytes, and what the end of it takes.
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
