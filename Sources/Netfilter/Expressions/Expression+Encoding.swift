// SPDX-License-Identifier: Apache-2.0

import CNetfilter
import Firewall

extension Owned<RuleObject> {
    /// Appends one instruction to the rule.
    func append(_ expression: Expression) throws(NetfilterError) {
        guard let pointer = nftnl_expr_alloc(expression.kernelName) else {
            throw NetfilterError(.system, "no memory for an instruction \(expression.kernelName)")
        }
        expression.fill(ExpressionWriter(pointer: pointer))
        // From here on the rule owns the instruction.
        nftnl_rule_add_expr(self.pointer, pointer)
    }
}

/// Sets the attributes of an instruction. The caller knows the type of each.
private struct ExpressionWriter {
    let pointer: OpaquePointer

    func set(_ attribute: some BinaryInteger, _ value: UInt8) {
        nftnl_expr_set_u8(pointer, UInt16(truncatingIfNeeded: attribute), value)
    }
    func set(_ attribute: some BinaryInteger, _ value: UInt16) {
        nftnl_expr_set_u16(pointer, UInt16(truncatingIfNeeded: attribute), value)
    }
    func set(_ attribute: some BinaryInteger, _ value: UInt32) {
        nftnl_expr_set_u32(pointer, UInt16(truncatingIfNeeded: attribute), value)
    }
    func set(_ attribute: some BinaryInteger, _ value: UInt64) {
        nftnl_expr_set_u64(pointer, UInt16(truncatingIfNeeded: attribute), value)
    }
    func set(_ attribute: some BinaryInteger, _ value: String) {
        nftnl_expr_set_str(pointer, UInt16(truncatingIfNeeded: attribute), value)
    }
    func set(_ attribute: some BinaryInteger, _ value: [UInt8]) {
        nftnl_expr_set(pointer, UInt16(truncatingIfNeeded: attribute), value, UInt32(value.count))
    }
}

extension Expression {
    /// The instruction's name in the kernel.
    var kernelName: String {
        switch self {
        case .meta: "meta"
        case .connection: "ct"
        case .payload: "payload"
        case .compare: "cmp"
        case .mask: "bitwise"
        case .lookup: "lookup"
        case .load, .accept, .jump: "immediate"
        case .redirect: "redir"
        case .resetConnection, .prohibit: "reject"
        case .limit: "limit"
        case .log: "log"
        case .counter: "counter"
        }
    }

    /// NF_NAT_RANGE_PROTO_SPECIFIED of `linux/netfilter/nf_nat.h`: the port is given, the address is not.
    static let portSpecified: UInt32 = 2

    fileprivate func fill(_ writer: ExpressionWriter) {
        switch self {
        case .meta(let key, let register):
            writer.set(NFTNL_EXPR_META_KEY, key.number)
            writer.set(NFTNL_EXPR_META_DREG, register.number)
        case .connection(let key, let register):
            writer.set(NFTNL_EXPR_CT_KEY, key.number)
            writer.set(NFTNL_EXPR_CT_DREG, register.number)
        case .payload(let header, let offset, let length, let register):
            writer.set(NFTNL_EXPR_PAYLOAD_BASE, header.number)
            writer.set(NFTNL_EXPR_PAYLOAD_OFFSET, offset)
            writer.set(NFTNL_EXPR_PAYLOAD_LEN, length)
            writer.set(NFTNL_EXPR_PAYLOAD_DREG, register.number)
        case .compare(let register, let isEqual, let bytes):
            writer.set(NFTNL_EXPR_CMP_SREG, register.number)
            writer.set(NFTNL_EXPR_CMP_OP, (isEqual ? NFT_CMP_EQ : NFT_CMP_NEQ).rawValue)
            writer.set(NFTNL_EXPR_CMP_DATA, bytes)
        case .mask(let register, let bytes):
            writer.set(NFTNL_EXPR_BITWISE_SREG, register.number)
            writer.set(NFTNL_EXPR_BITWISE_DREG, register.number)
            writer.set(NFTNL_EXPR_BITWISE_LEN, UInt32(bytes.count))
            writer.set(NFTNL_EXPR_BITWISE_MASK, bytes)
            writer.set(NFTNL_EXPR_BITWISE_XOR, [UInt8](repeating: 0, count: bytes.count))
        case .lookup(let set, let register):
            writer.set(NFTNL_EXPR_LOOKUP_SREG, register.number)
            writer.set(NFTNL_EXPR_LOOKUP_SET, set)
        case .load, .accept, .jump, .redirect, .resetConnection, .prohibit, .limit, .log, .counter:
            fillAction(writer)
        }
    }

    private func fillAction(_ writer: ExpressionWriter) {
        switch self {
        // A counter begins at zero.
        case .meta, .connection, .payload, .compare, .mask, .lookup, .counter: break
        case .load(let bytes, let register):
            writer.set(NFTNL_EXPR_IMM_DREG, register.number)
            writer.set(NFTNL_EXPR_IMM_DATA, bytes)
        case .accept:
            writer.set(NFTNL_EXPR_IMM_DREG, NFT_REG_VERDICT.rawValue)
            writer.set(NFTNL_EXPR_IMM_VERDICT, UInt32(NF_ACCEPT))
        case .jump(let chain):
            writer.set(NFTNL_EXPR_IMM_DREG, NFT_REG_VERDICT.rawValue)
            writer.set(NFTNL_EXPR_IMM_VERDICT, UInt32(bitPattern: NFT_JUMP.rawValue))
            writer.set(NFTNL_EXPR_IMM_CHAIN, chain)
        case .redirect(let register):
            writer.set(NFTNL_EXPR_REDIR_REG_PROTO_MIN, register.number)
            writer.set(NFTNL_EXPR_REDIR_FLAGS, Self.portSpecified)
        case .resetConnection:
            writer.set(NFTNL_EXPR_REJECT_TYPE, NFT_REJECT_TCP_RST.rawValue)
            writer.set(NFTNL_EXPR_REJECT_CODE, UInt8(0))
        case .prohibit:
            writer.set(NFTNL_EXPR_REJECT_TYPE, NFT_REJECT_ICMPX_UNREACH.rawValue)
            writer.set(NFTNL_EXPR_REJECT_CODE, UInt8(NFT_REJECT_ICMPX_ADMIN_PROHIBITED.rawValue))
        case .limit(let rate, let burst):
            writer.set(NFTNL_EXPR_LIMIT_RATE, rate)
            writer.set(NFTNL_EXPR_LIMIT_UNIT, UInt64(1))  // seconds
            writer.set(NFTNL_EXPR_LIMIT_BURST, burst)
            writer.set(NFTNL_EXPR_LIMIT_TYPE, NFT_LIMIT_PKTS.rawValue)
            writer.set(NFTNL_EXPR_LIMIT_FLAGS, UInt32(0))
        case .log(let log):
            writer.set(NFTNL_EXPR_LOG_PREFIX, log.prefix)
            writer.set(NFTNL_EXPR_LOG_GROUP, log.group)
            writer.set(NFTNL_EXPR_LOG_SNAPLEN, log.length)
            writer.set(NFTNL_EXPR_LOG_QTHRESHOLD, log.queue)
        }
    }
}

extension Expression.MetaKey {
    var number: UInt32 {
        switch self {
        case .family: NFT_META_NFPROTO.rawValue
        case .transport: NFT_META_L4PROTO.rawValue
        }
    }
}

extension Expression.ConnectionKey {
    var number: UInt32 {
        switch self {
        case .state: NFT_CT_STATE.rawValue
        case .direction: NFT_CT_DIRECTION.rawValue
        case .status: NFT_CT_STATUS.rawValue
        }
    }
}

extension Expression.Header {
    var number: UInt32 {
        switch self {
        case .network: NFT_PAYLOAD_NETWORK_HEADER.rawValue
        case .transport: NFT_PAYLOAD_TRANSPORT_HEADER.rawValue
        }
    }
}
