/// An outcome as the bytes of a reply, but for what belongs to the query: `DNSQuery.reply` says the same with
/// values.
struct EncodedAnswer: Hashable, Sendable {
    private let code: DNSResponseCode
    private let count: UInt16
    /// The records, each with its owner as a pointer to the question, and a TTL of zero.
    private let records: [UInt8]
    /// In bytes, all the same; its TTL stands at 6 (pointer, type and class are before it).
    private let recordLength: Int
    private static let ttlOffset = 6

    /// Nil for an outcome that is not kept.
    init?(_ outcome: LookupOutcome) {
        var records: [UInt8] = []
        switch outcome {
        case .addresses(let addresses, _):
            code = .noError
            count = UInt16(truncatingIfNeeded: addresses.count)
            // Any name that is not the root: what counts is that it is the question's.
            let name = DNSName(labels: [[0x78]])
            for address in addresses {
                DNSRecord(owner: name, ttl: 0, data: .address(address)).write(to: &records, question: name)
            }
            recordLength = addresses.isEmpty ? 0 : records.count / addresses.count
        case .noData, .noSuchName:
            code = outcome == .noData ? .noError : .noSuchName
            count = 0
            recordLength = 0
        case .blocked, .failure:
            return nil
        }
        self.records = records
    }

    /// How long the reply is.
    func length(_ query: PlainQuery) -> Int {
        DNSHeader.length + query.question.count + records.count + (query.udpSize == nil ? 0 : 11)
    }

    func write(to reply: inout [UInt8], _ query: PlainQuery, _ bytes: [UInt8], ttl: UInt32) {
        reply.append(bytes[query.start])
        reply.append(bytes[query.start + 1])
        reply.append(bigEndian: DNSQuery.replyFlags(to: query.flags, code))
        reply.append(bigEndian: 1)
        reply.append(bigEndian: count)
        reply.append(bigEndian: 0)
        reply.append(bigEndian: query.udpSize == nil ? 0 : 1)
        reply.append(contentsOf: bytes[query.question])
        let start = reply.count
        reply.append(contentsOf: records)
        for number in 0..<Int(count) {
            let place = start + number * recordLength + Self.ttlOffset
            reply[place] = UInt8(truncatingIfNeeded: ttl >> 24)
            reply[place + 1] = UInt8(truncatingIfNeeded: ttl >> 16)
            reply[place + 2] = UInt8(truncatingIfNeeded: ttl >> 8)
            reply[place + 3] = UInt8(truncatingIfNeeded: ttl)
        }
        if query.udpSize != nil {
            // The root, OPT, the guard's size, no extended code, version 0, no flags, no options.
            reply.append(0)
            reply.append(bigEndian: DNSRecordType.opt.rawValue)
            reply.append(bigEndian: DNSQuery.udpSize)
            for _ in 0..<6 { reply.append(0) }
        }
    }
}
