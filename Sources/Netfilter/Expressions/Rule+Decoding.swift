// SPDX-License-Identifier: Apache-2.0

import Addresses
import CNetfilter
import Firewall

extension Rule {
    /// Reads a rule from its instructions.
    /// - Throws: if cx does not write such a rule.
    init(_ expressions: [Expression], comment: String?) throws(NetfilterError) {
        var reader = RuleReader(rest: expressions[...])
        guard let matches = reader.matches(), let action = reader.action(), reader.rest.isEmpty else {
            throw NetfilterError(.malformed, "the kernel has a rule that cx does not write: \(expressions)")
        }
        self.init(matches, action, comment: comment)
        // Some parts were read loosely above, such as the protocol of a port. This makes them certain.
        guard self.expressions == expressions else {
            throw NetfilterError(
                .malformed, "the kernel has `\(text)` in other instructions than cx's: \(expressions)")
        }
    }
}

private struct RuleReader {
    var rest: ArraySlice<Expression>
    private var family: IPAddress.Family?
    private var transport: TransportProtocol?

    init(rest: ArraySlice<Expression>) { self.rest = rest }

    /// Reads everything up to the action; nil if something is unknown.
    mutating func matches() -> [Match]? {
        var matches: [Match] = []
        while let first = rest.first {
            switch first {
            case .meta(let key, _):
                guard case .compare(_, _, let bytes)? = second, bytes.count == 1, remember(key, bytes[0])
                else {
                    return nil
                }
                rest = rest.dropFirst(2)
            case .connection(let key, _):
                guard let match = connection(key) else { return nil }
                matches.append(match)
            case .payload(let header, _, _, _):
                guard let match = payload(header) else { return nil }
                matches.append(match)
            case .limit(let rate, let burst):
                matches.append(.atMost(perSecond: rate, burst: burst))
                rest = rest.dropFirst()
            case .compare, .mask, .lookup: return nil
            case .load, .accept, .jump, .redirect, .resetConnection, .prohibit, .log, .counter:
                if family != nil { return nil }
                return transport.map { matches + [.transport($0)] } ?? matches
            }
        }
        return nil
    }

    mutating func action() -> Action? {
        guard let first = rest.popFirst() else { return nil }
        switch first {
        case .accept: return .accept
        case .jump(let chain): return .jump(chain)
        case .resetConnection: return .resetConnection
        case .prohibit: return .prohibit
        case .log(let log): return .report(log)
        case .counter: return .count
        case .load(let bytes, _):
            guard case .redirect? = rest.popFirst() else { return nil }
            return bytes[...].network(at: 0, as: UInt16.self).map { .redirect($0) }
        case .meta, .connection, .payload, .compare, .mask, .lookup, .redirect, .limit: return nil
        }
    }

    private var second: Expression? { rest.dropFirst().first }

    private mutating func remember(_ key: Expression.MetaKey, _ byte: UInt8) -> Bool {
        switch key {
        case .family:
            family = [IPAddress.Family.v4, .v6].first { $0.protocolFamily == byte }
            return family != nil
        case .transport:
            transport = TransportProtocol(rawValue: byte)
            return transport != nil
        }
    }

    private mutating func connection(_ key: Expression.ConnectionKey) -> Match? {
        switch key {
        case .direction:
            rest = rest.dropFirst(2)
            return .reply
        case .state, .status:
            guard case .mask(_, let bytes)? = second, let bits = bytes[...].native(at: 0, as: UInt32.self)
            else {
                return nil
            }
            rest = rest.dropFirst(3)
            return key == .status ? .translated : .connection(ConnectionStates(rawValue: bits))
        }
    }

    private mutating func payload(_ header: Expression.Header) -> Match? {
        defer { family = nil }
        if header == .transport, let transport {
            defer { self.transport = nil }
            guard case .compare(_, _, let bytes)? = second else { return nil }
            rest = rest.dropFirst(2)
            return bytes[...].network(at: 0, as: UInt16.self).map { .destinationPort(transport, $0) }
        }
        guard let family else { return nil }
        switch second {
        case .payload:
            transport = nil
            rest = rest.dropFirst(3)
            return .allowed(family)
        case .compare(_, _, let bytes):
            rest = rest.dropFirst(2)
            return destination(family, bytes, length: bytes.count * 8)
        case .mask(_, let mask):
            guard case .compare(_, _, let bytes)? = rest.dropFirst(2).first else { return nil }
            rest = rest.dropFirst(3)
            return destination(family, bytes, length: mask.reduce(0) { $0 + $1.nonzeroBitCount })
        case .meta, .connection, .lookup, .load, .accept, .jump, .redirect, .resetConnection, .prohibit,
            .limit, .log,
            .counter, nil:
            return nil
        }
    }

    private func destination(_ family: IPAddress.Family, _ bytes: [UInt8], length: Int) -> Match? {
        let padding = Int(family.addressLength) - bytes.count
        guard padding >= 0, let address = IPAddress(bytes: bytes + [UInt8](repeating: 0, count: padding))
        else {
            return nil
        }
        return IPPrefix(address, length: length).map { .destination($0) }
    }
}
