// SPDX-License-Identifier: Apache-2.0

import CNetfilter
import Firewall

extension Expression {
    /// Reads one instruction as the kernel reports it: its name, and the attributes of that instruction.
    ///
    /// libnftnl is not used for this, because it calls `exit` on what it does not expect.
    init(_ element: Bytes) throws(NetfilterError) {
        let fields = try Fields(
            element, of: "instruction", known: [NFTA_EXPR_NAME.rawValue, NFTA_EXPR_DATA.rawValue])
        let name = try fields.text(NFTA_EXPR_NAME.rawValue)
        let data = fields.has(NFTA_EXPR_DATA.rawValue) ? try fields.bytes(NFTA_EXPR_DATA.rawValue) : []
        let decoded: Expression? =
            switch name {
            case "meta": try Self.meta(data)
            case "ct": try Self.connection(data)
            case "payload": try Self.payload(data)
            case "cmp": try Self.compare(data)
            case "bitwise": try Self.mask(data)
            case "lookup": try Self.lookup(data)
            case "immediate": try Self.immediate(data)
            case "redir": try Self.redirect(data)
            case "reject": try Self.reject(data)
            case "limit": try Self.limit(data)
            case "log": try Self.log(data)
            case "counter": try Self.counter(data)
            default: nil
            }
        guard let decoded else {
            throw NetfilterError(.malformed, "the kernel has an instruction `\(name)` that cx does not use")
        }
        self = decoded
    }

    private static func meta(_ data: Bytes) throws(NetfilterError) -> Expression? {
        let fields = try Fields(data, of: "meta", known: [NFTA_META_KEY.rawValue, NFTA_META_DREG.rawValue])
        let register = Register(number: try fields.number(NFTA_META_DREG.rawValue))
        let number: UInt32 = try fields.number(NFTA_META_KEY.rawValue)
        return [MetaKey.family, .transport].first { $0.number == number }.map { .meta($0, into: register) }
    }

    private static func connection(_ data: Bytes) throws(NetfilterError) -> Expression? {
        let fields = try Fields(data, of: "ct", known: [NFTA_CT_KEY.rawValue, NFTA_CT_DREG.rawValue])
        let register = Register(number: try fields.number(NFTA_CT_DREG.rawValue))
        let number: UInt32 = try fields.number(NFTA_CT_KEY.rawValue)
        return [ConnectionKey.state, .direction, .status].first { $0.number == number }
            .map { .connection($0, into: register) }
    }

    private static func payload(_ data: Bytes) throws(NetfilterError) -> Expression? {
        let fields = try Fields(
            data, of: "payload",
            known: [
                NFTA_PAYLOAD_DREG.rawValue, NFTA_PAYLOAD_BASE.rawValue, NFTA_PAYLOAD_OFFSET.rawValue,
                NFTA_PAYLOAD_LEN.rawValue,
            ])
        let number: UInt32 = try fields.number(NFTA_PAYLOAD_BASE.rawValue)
        guard let header = [Header.network, .transport].first(where: { $0.number == number }) else {
            return nil
        }
        return .payload(
            header, offset: try fields.number(NFTA_PAYLOAD_OFFSET.rawValue),
            length: try fields.number(NFTA_PAYLOAD_LEN.rawValue),
            into: Register(number: try fields.number(NFTA_PAYLOAD_DREG.rawValue)))
    }

    private static func compare(_ data: Bytes) throws(NetfilterError) -> Expression? {
        let fields = try Fields(
            data, of: "cmp", known: [NFTA_CMP_SREG.rawValue, NFTA_CMP_OP.rawValue, NFTA_CMP_DATA.rawValue])
        let operation: UInt32 = try fields.number(NFTA_CMP_OP.rawValue)
        guard operation == NFT_CMP_EQ.rawValue || operation == NFT_CMP_NEQ.rawValue else { return nil }
        return .compare(
            Register(number: try fields.number(NFTA_CMP_SREG.rawValue)),
            isEqual: operation == NFT_CMP_EQ.rawValue,
            try value(fields.bytes(NFTA_CMP_DATA.rawValue)))
    }

    private static func mask(_ data: Bytes) throws(NetfilterError) -> Expression? {
        let fields = try Fields(
            data, of: "bitwise",
            known: [
                NFTA_BITWISE_SREG.rawValue, NFTA_BITWISE_DREG.rawValue, NFTA_BITWISE_LEN.rawValue,
                NFTA_BITWISE_MASK.rawValue, NFTA_BITWISE_XOR.rawValue, NFTA_BITWISE_OP.rawValue,
            ])
        let source: UInt32 = try fields.number(NFTA_BITWISE_SREG.rawValue)
        let destination: UInt32 = try fields.number(NFTA_BITWISE_DREG.rawValue)
        let length: UInt32 = try fields.number(NFTA_BITWISE_LEN.rawValue)
        let operation: UInt32 = try fields.numberOrZero(NFTA_BITWISE_OP.rawValue)
        let bytes = try value(fields.bytes(NFTA_BITWISE_MASK.rawValue))
        let flipped = try value(fields.bytes(NFTA_BITWISE_XOR.rawValue))
        // Operation 0 (NFT_BITWISE_BOOL, older: MASK_XOR) is "and, then exclusive or".
        guard source == destination, operation == 0, Int(length) == bytes.count, flipped.count == bytes.count,
            flipped.allSatisfy({ $0 == 0 })
        else { return nil }
        return .mask(Register(number: source), bytes)
    }

    private static func lookup(_ data: Bytes) throws(NetfilterError) -> Expression? {
        let fields = try Fields(
            data, of: "lookup",
            known: [NFTA_LOOKUP_SET.rawValue, NFTA_LOOKUP_SREG.rawValue, NFTA_LOOKUP_FLAGS.rawValue])
        // A flag inverts the meaning.
        guard try fields.numberOrZero(NFTA_LOOKUP_FLAGS.rawValue, as: UInt32.self) == 0 else { return nil }
        return .lookup(
            set: try fields.text(NFTA_LOOKUP_SET.rawValue),
            Register(number: try fields.number(NFTA_LOOKUP_SREG.rawValue)))
    }

    private static func immediate(_ data: Bytes) throws(NetfilterError) -> Expression? {
        let fields = try Fields(
            data, of: "immediate", known: [NFTA_IMMEDIATE_DREG.rawValue, NFTA_IMMEDIATE_DATA.rawValue])
        let register: UInt32 = try fields.number(NFTA_IMMEDIATE_DREG.rawValue)
        let content = try fields.bytes(NFTA_IMMEDIATE_DATA.rawValue)
        guard register == NFT_REG_VERDICT.rawValue else {
            return .load(try value(content), into: Register(number: register))
        }
        let outer = try Fields(content, of: "verdict", known: [NFTA_DATA_VERDICT.rawValue])
        let verdict = try Fields(
            outer.bytes(NFTA_DATA_VERDICT.rawValue), of: "verdict",
            known: [NFTA_VERDICT_CODE.rawValue, NFTA_VERDICT_CHAIN.rawValue])
        let code: Int32 = try verdict.number(NFTA_VERDICT_CODE.rawValue)
        if code == NF_ACCEPT { return .accept }
        if code == NFT_JUMP.rawValue { return .jump(try verdict.text(NFTA_VERDICT_CHAIN.rawValue)) }
        return nil
    }

    private static func redirect(_ data: Bytes) throws(NetfilterError) -> Expression? {
        let fields = try Fields(
            data, of: "redir",
            known: [
                NFTA_REDIR_REG_PROTO_MIN.rawValue, NFTA_REDIR_REG_PROTO_MAX.rawValue,
                NFTA_REDIR_FLAGS.rawValue,
            ])
        let register: UInt32 = try fields.number(NFTA_REDIR_REG_PROTO_MIN.rawValue)
        // The kernel also reports the end of the range, which is the same register.
        if fields.has(NFTA_REDIR_REG_PROTO_MAX.rawValue) {
            guard try fields.number(NFTA_REDIR_REG_PROTO_MAX.rawValue, as: UInt32.self) == register else {
                return nil
            }
        }
        guard try fields.number(NFTA_REDIR_FLAGS.rawValue, as: UInt32.self) == portSpecified else {
            return nil
        }
        return .redirect(Register(number: register))
    }

    private static func reject(_ data: Bytes) throws(NetfilterError) -> Expression? {
        let fields = try Fields(
            data, of: "reject", known: [NFTA_REJECT_TYPE.rawValue, NFTA_REJECT_ICMP_CODE.rawValue])
        let type: UInt32 = try fields.number(NFTA_REJECT_TYPE.rawValue)
        let code: UInt8 = try fields.numberOrZero(NFTA_REJECT_ICMP_CODE.rawValue)
        if type == NFT_REJECT_TCP_RST.rawValue, code == 0 { return .resetConnection }
        let isProhibited = code == UInt8(NFT_REJECT_ICMPX_ADMIN_PROHIBITED.rawValue)
        return type == NFT_REJECT_ICMPX_UNREACH.rawValue && isProhibited ? .prohibit : nil
    }

    private static func limit(_ data: Bytes) throws(NetfilterError) -> Expression? {
        let fields = try Fields(
            data, of: "limit",
            known: [
                NFTA_LIMIT_RATE.rawValue, NFTA_LIMIT_UNIT.rawValue, NFTA_LIMIT_BURST.rawValue,
                NFTA_LIMIT_TYPE.rawValue, NFTA_LIMIT_FLAGS.rawValue, NFTA_LIMIT_PAD.rawValue,
            ])
        guard try fields.number(NFTA_LIMIT_UNIT.rawValue, as: UInt64.self) == 1,
            try fields.number(NFTA_LIMIT_TYPE.rawValue, as: UInt32.self) == NFT_LIMIT_PKTS.rawValue,
            try fields.numberOrZero(NFTA_LIMIT_FLAGS.rawValue, as: UInt32.self) == 0
        else { return nil }
        return .limit(
            perSecond: try fields.number(NFTA_LIMIT_RATE.rawValue),
            burst: try fields.number(NFTA_LIMIT_BURST.rawValue))
    }

    private static func log(_ data: Bytes) throws(NetfilterError) -> Expression? {
        let fields = try Fields(
            data, of: "log",
            known: [
                NFTA_LOG_GROUP.rawValue, NFTA_LOG_PREFIX.rawValue, NFTA_LOG_SNAPLEN.rawValue,
                NFTA_LOG_QTHRESHOLD.rawValue,
            ])
        return .log(
            NetfilterLog(
                group: try fields.number(NFTA_LOG_GROUP.rawValue),
                prefix: try fields.text(NFTA_LOG_PREFIX.rawValue),
                length: try fields.numberOrZero(NFTA_LOG_SNAPLEN.rawValue),
                queue: try fields.numberOrZero(NFTA_LOG_QTHRESHOLD.rawValue)))
    }

    private static func counter(_ data: Bytes) throws(NetfilterError) -> Expression? {
        _ = try count(data)
        return .counter
    }

    /// Reads how many packets a counter has counted, and how many bytes they had.
    static func count(_ data: Bytes) throws(NetfilterError) -> (packets: UInt64, bytes: UInt64) {
        let fields = try Fields(
            data, of: "counter",
            known: [NFTA_COUNTER_BYTES.rawValue, NFTA_COUNTER_PACKETS.rawValue, NFTA_COUNTER_PAD.rawValue])
        return (
            try fields.number(NFTA_COUNTER_PACKETS.rawValue), try fields.number(NFTA_COUNTER_BYTES.rawValue)
        )
    }

    /// Reads the bytes in NFTA_DATA_VALUE.
    static func value(_ data: Bytes) throws(NetfilterError) -> [UInt8] {
        let fields = try Fields(data, of: "value", known: [NFTA_DATA_VALUE.rawValue])
        return Array(try fields.bytes(NFTA_DATA_VALUE.rawValue))
    }
}
