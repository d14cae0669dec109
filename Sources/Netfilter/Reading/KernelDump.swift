// SPDX-License-Identifier: Apache-2.0

import Addresses
import CNetfilter
import Firewall

/// The kernel's answers about all of nf_tables in a namespace, which become a ``Ruleset`` again.
///
/// Anything that cx would not have put there is an error. Another table could translate addresses before cx's
/// chains see them, and a flag can switch a table off.
struct KernelDump {
    var tables: [NetlinkMessage] = []
    var chains: [NetlinkMessage] = []
    var sets: [NetlinkMessage] = []
    var rules: [NetlinkMessage] = []
    var elements: [NetlinkMessage] = []

    /// Returns the ruleset, or nil if there is no table at all.
    func ruleset() throws(NetfilterError) -> Ruleset? {
        guard let table = try name() else { return nil }
        var ruleset = Ruleset(table: table, sets: [], chains: [])
        for message in chains { ruleset.chains.append(try chain(message)) }
        for message in sets { ruleset.sets.append(try set(message)) }
        for message in rules { try add(rule: message, to: &ruleset) }
        for message in elements { try add(elements: message, to: &ruleset) }
        for index in ruleset.sets.indices { ruleset.sets[index].elements.sort() }
        return ruleset
    }

    private func name() throws(NetfilterError) -> String? {
        var names: [String] = []
        for message in tables {
            let fields = try Fields(message.nfAttributes(), of: "table")
            let name = try fields.text(NFTA_TABLE_NAME.rawValue)
            let flags: UInt32 = try fields.numberOrZero(NFTA_TABLE_FLAGS.rawValue)
            guard message.family == UInt8(NFPROTO_INET) else {
                throw different("table \(name) is of another family")
            }
            guard flags == 0 else {
                throw different("table \(name) has flags \(flags), which can switch it off")
            }
            names.append(name)
        }
        guard names.count < 2 else {
            throw different("there are other tables: \(names.joined(separator: ", "))")
        }
        return names.first
    }

    private func chain(_ message: NetlinkMessage) throws(NetfilterError) -> Chain {
        let fields = try Fields(message.nfAttributes(), of: "chain")
        let name = try fields.text(NFTA_CHAIN_NAME.rawValue)
        let flags: UInt32 = try fields.numberOrZero(NFTA_CHAIN_FLAGS.rawValue)
        guard flags & ~NFT_CHAIN_BASE.rawValue == 0 else {
            throw different("chain \(name) has flags \(flags)")
        }
        guard fields.has(NFTA_CHAIN_HOOK.rawValue) else { return Chain(name, rules: []) }
        let hook = try Fields(
            fields.bytes(NFTA_CHAIN_HOOK.rawValue), of: "hook",
            known: [NFTA_HOOK_HOOKNUM.rawValue, NFTA_HOOK_PRIORITY.rawValue])
        guard let kind = Hook.Kind(rawValue: try fields.text(NFTA_CHAIN_TYPE.rawValue)),
            let place = Hook.Place(rawValue: try hook.number(NFTA_HOOK_HOOKNUM.rawValue)),
            let policy = Hook.Policy(rawValue: try fields.number(NFTA_CHAIN_POLICY.rawValue))
        else { throw different("chain \(name) is of a kind or at a hook that cx does not use") }
        let priority: Int32 = try hook.number(NFTA_HOOK_PRIORITY.rawValue)
        return Chain(name, hook: Hook(kind, place, priority: priority, policy: policy), rules: [])
    }

    private func set(_ message: NetlinkMessage) throws(NetfilterError) -> AllowedSet {
        let fields = try Fields(message.nfAttributes(), of: "set")
        let name = try fields.text(NFTA_SET_NAME.rawValue)
        guard let family = [IPAddress.Family.v4, .v6].first(where: { AllowedSet.name($0) == name }) else {
            throw different("set \(name) should not be there")
        }
        let description = try Fields(fields.bytes(NFTA_SET_DESC.rawValue), of: "set's description")
        var lengths: [UInt8] = []
        var cursor = AttributeCursor(try description.bytes(NFTA_SET_DESC_CONCAT.rawValue))
        while let (_, field) = try cursor.next() {
            let length: UInt32 = try Fields(field, of: "set's field").number(NFTA_SET_FIELD_LEN.rawValue)
            lengths.append(UInt8(truncatingIfNeeded: length))
        }
        guard try fields.number(NFTA_SET_FLAGS.rawValue, as: UInt32.self) == AllowedSet.kernelFlags,
            try fields.number(NFTA_SET_KEY_TYPE.rawValue, as: UInt32.self) == family.keyType,
            try fields.number(NFTA_SET_KEY_LEN.rawValue, as: UInt32.self) == family.keyLength,
            lengths == family.fieldLengths, !fields.has(NFTA_SET_DATA_TYPE.rawValue),
            !fields.has(NFTA_SET_TIMEOUT.rawValue)
        else { throw different("set \(name) is of another kind") }
        return AllowedSet(family)
    }

    private func add(rule message: NetlinkMessage, to ruleset: inout Ruleset) throws(NetfilterError) {
        let fields = try Fields(message.nfAttributes(), of: "rule")
        let chain = try fields.text(NFTA_RULE_CHAIN.rawValue)
        guard let index = ruleset.chains.firstIndex(where: { $0.name == chain }) else {
            throw NetfilterError(
                .malformed, "the kernel has a rule in chain \(chain), but does not list the chain")
        }
        var expressions: [Expression] = []
        if fields.has(NFTA_RULE_EXPRESSIONS.rawValue) {
            var cursor = AttributeCursor(try fields.bytes(NFTA_RULE_EXPRESSIONS.rawValue))
            while let (_, element) = try cursor.next() { expressions.append(try Expression(element)) }
        }
        let hasComment = fields.has(NFTA_RULE_USERDATA.rawValue)
        let comment = hasComment ? RuleComment.text(of: try fields.bytes(NFTA_RULE_USERDATA.rawValue)) : nil
        ruleset.chains[index].rules.append(try Rule(expressions, comment: comment))
    }

    private func add(elements message: NetlinkMessage, to ruleset: inout Ruleset) throws(NetfilterError) {
        let fields = try Fields(message.nfAttributes(), of: "element list")
        let name = try fields.text(NFTA_SET_ELEM_LIST_SET.rawValue)
        guard let index = ruleset.sets.firstIndex(where: { $0.name == name }) else {
            throw NetfilterError(
                .malformed, "the kernel has elements of set \(name), but does not list the set")
        }
        guard fields.has(NFTA_SET_ELEM_LIST_ELEMENTS.rawValue) else { return }
        var cursor = AttributeCursor(try fields.bytes(NFTA_SET_ELEM_LIST_ELEMENTS.rawValue))
        while let (_, bytes) = try cursor.next() {
            ruleset.sets[index].elements.append(try AllowedElement(bytes, family: ruleset.sets[index].family))
        }
    }

    private func different(_ what: String) -> NetfilterError {
        NetfilterError(.different, "the kernel's ruleset is not cx's: \(what)")
    }
}
