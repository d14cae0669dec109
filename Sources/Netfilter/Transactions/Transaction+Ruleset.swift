// SPDX-License-Identifier: Apache-2.0

import CNetfilter
import Firewall

extension Transaction {
    /// Adds a table, its sets without their elements, its chains and their rules. All must be new: a table
    /// that exists already may hold rules that let something through.
    mutating func create(_ ruleset: Ruleset) throws(NetfilterError) {
        try create(table: ruleset.table)
        // All chains come before the rules that jump to them, and sets before the rules that look up in them.
        // Chains come first of all, as nft has it: then even the handles are the same.
        for chain in ruleset.chains { try create(chain, in: ruleset.table) }
        for (index, set) in ruleset.sets.enumerated() {
            try create(set, identifier: UInt32(index + 1), in: ruleset.table)
        }
        for chain in ruleset.chains {
            for rule in chain.rules { try append(rule, to: chain.name, in: ruleset.table) }
        }
    }

    private static var create: Int32 { NLM_F_CREATE | NLM_F_EXCL }

    private mutating func create(table: String) throws(NetfilterError) {
        let object = try Owned<TableObject>()
        object.set(.name, table)
        try add(.table(table), NFT_MSG_NEWTABLE, flags: Self.create) {
            nftnl_table_nlmsg_build_payload($0, object.pointer)
        }
    }

    private mutating func create(_ set: AllowedSet, identifier: UInt32, in table: String)
        throws(NetfilterError)
    {
        let object = try Owned<SetObject>()
        object.set(.table, table)
        object.set(.name, set.name)
        object.set(.family, UInt32(NFPROTO_INET))
        object.set(.flags, AllowedSet.kernelFlags)
        object.set(.keyType, set.family.keyType)
        object.set(.keyLength, set.family.keyLength)
        object.set(.fieldLengths, set.family.fieldLengths)
        object.set(.identifier, identifier)
        try add(.set(set.name), NFT_MSG_NEWSET, flags: Self.create) {
            nftnl_set_nlmsg_build_payload($0, object.pointer)
        }
    }

    private mutating func create(_ chain: Chain, in table: String) throws(NetfilterError) {
        let object = try Owned<ChainObject>()
        object.set(.table, table)
        object.set(.name, chain.name)
        if let hook = chain.hook {
            object.set(.type, hook.kind.rawValue)
            object.set(.hook, hook.place.rawValue)
            object.set(.priority, hook.priority)
            object.set(.policy, hook.policy.rawValue)
        }
        try add(.chain(chain.name), NFT_MSG_NEWCHAIN, flags: Self.create) {
            nftnl_chain_nlmsg_build_payload($0, object.pointer)
        }
    }

    private mutating func append(_ rule: Rule, to chain: String, in table: String) throws(NetfilterError) {
        let object = try Owned<RuleObject>()
        object.set(.family, UInt32(NFPROTO_INET))
        object.set(.table, table)
        object.set(.chain, chain)
        for expression in rule.expressions { try object.append(expression) }
        if let comment = rule.comment { object.set(.userData, RuleComment.userData(comment)) }
        try add(.rule(chain: chain, text: rule.text), NFT_MSG_NEWRULE, flags: NLM_F_CREATE | NLM_F_APPEND) {
            nftnl_rule_nlmsg_build_payload($0, object.pointer)
        }
    }
}
