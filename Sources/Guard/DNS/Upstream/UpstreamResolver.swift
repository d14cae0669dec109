// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Finds the addresses of allowed names.
protocol UpstreamResolver: Sendable {
    func addresses(of name: DNSName, family: IPAddress.Family) async throws(UpstreamError) -> UpstreamReply
}

/// A name server's answer about a name's addresses.
enum UpstreamReply: Hashable, Sendable {
    /// The addresses in the order of the answer, without repetition, and the smallest TTL on the way to them,
    /// in seconds.
    case addresses([IPAddress], ttl: UInt32)
    /// The name exists, without addresses of this family.
    case noData
    case noSuchName
}

/// The reason why no name server gave an answer.
enum UpstreamError: Error, Hashable, CustomStringConvertible {
    /// None answered in time, or each one answered with an error of its own.
    case noAnswer(servers: Int)
    /// Every address of the pool stands for another name.
    case poolExhausted(size: Int)

    var description: String {
        switch self {
        case .noAnswer(servers: 1): "the host's name server gave no answer"
        case .noAnswer(let servers): "none of the host's \(servers) name servers gave an answer"
        case .poolExhausted(let size):
            "all \(size) addresses of this session stand for other names; a new session has new ones"
        }
    }
}

extension UpstreamReply {
    /// The longest chain of aliases that is followed.
    private static let longestChain = 16
    /// The most addresses of an answer. More say nothing more to a client, but each one opens the wall
    /// further.
    private static let mostAddresses = 64

    /// Follows the aliases from the question's name through the answer section, and takes only the addresses
    /// at their end. Nil if the message answers neither way, or ends before the addresses.
    init?(_ message: DNSMessage, question: DNSQuestion) {
        switch message.responseCode {
        case .noError: break
        case .noSuchName:
            self = .noSuchName
            return
        default: return nil
        }
        var name = question.name
        var ttl = UInt32.max
        for _ in 0..<Self.longestChain {
            guard let (target, aliasTTL) = Self.alias(of: name, in: message.answers) else { break }
            name = target
            ttl = min(ttl, aliasTTL)
        }
        var addresses: [IPAddress] = []
        for record in message.answers where record.owner == name && record.data.type == question.type {
            guard case .address(let address) = record.data, !addresses.contains(address),
                addresses.count < Self.mostAddresses
            else { continue }
            addresses.append(address)
            ttl = min(ttl, record.ttl)
        }
        // The addresses may stand in the part that was cut off.
        if addresses.isEmpty, message.header.isTruncated { return nil }
        // A TTL with the highest bit set counts as zero (RFC 2181 section 8).
        self = addresses.isEmpty ? .noData : .addresses(addresses, ttl: ttl > UInt32(Int32.max) ? 0 : ttl)
    }

    private static func alias(of name: DNSName, in records: [DNSRecord]) -> (DNSName, ttl: UInt32)? {
        for record in records where record.owner == name {
            if case .alias(let target) = record.data { return (target, record.ttl) }
        }
        return nil
    }
}
