// SPDX-License-Identifier: Apache-2.0

import CNetfilter

/// An attribute of a libnftnl object, with the type of its value.
///
/// libnftnl calls `exit` if an attribute is set with the wrong length. So nothing else calls its setters.
struct Attribute<Object, Value> {
    let number: UInt16

    init(_ attribute: some RawRepresentable<UInt32>) {
        number = UInt16(truncatingIfNeeded: attribute.rawValue)
    }
}

extension Owned<TableObject> {
    func set(_ attribute: Attribute<TableObject, String>, _ value: String) {
        nftnl_table_set_str(pointer, attribute.number, value)
    }
    func set(_ attribute: Attribute<TableObject, UInt32>, _ value: UInt32) {
        nftnl_table_set_u32(pointer, attribute.number, value)
    }
}

extension Owned<ChainObject> {
    func set(_ attribute: Attribute<ChainObject, String>, _ value: String) {
        nftnl_chain_set_str(pointer, attribute.number, value)
    }
    func set(_ attribute: Attribute<ChainObject, UInt32>, _ value: UInt32) {
        nftnl_chain_set_u32(pointer, attribute.number, value)
    }
    func set(_ attribute: Attribute<ChainObject, Int32>, _ value: Int32) {
        nftnl_chain_set_s32(pointer, attribute.number, value)
    }
}

extension Owned<SetObject> {
    func set(_ attribute: Attribute<SetObject, String>, _ value: String) {
        nftnl_set_set_str(pointer, attribute.number, value)
    }
    func set(_ attribute: Attribute<SetObject, UInt32>, _ value: UInt32) {
        nftnl_set_set_u32(pointer, attribute.number, value)
    }
    func set(_ attribute: Attribute<SetObject, [UInt8]>, _ value: [UInt8]) {
        nftnl_set_set_data(pointer, attribute.number, value, UInt32(value.count))
    }
}

extension Owned<RuleObject> {
    func set(_ attribute: Attribute<RuleObject, String>, _ value: String) {
        nftnl_rule_set_str(pointer, attribute.number, value)
    }
    func set(_ attribute: Attribute<RuleObject, UInt32>, _ value: UInt32) {
        nftnl_rule_set_u32(pointer, attribute.number, value)
    }
    func set(_ attribute: Attribute<RuleObject, [UInt8]>, _ value: [UInt8]) {
        nftnl_rule_set_data(pointer, attribute.number, value, UInt32(value.count))
    }
}

extension Attribute<TableObject, String> {
    static var name: Self { Self(NFTNL_TABLE_NAME) }
}

extension Attribute<ChainObject, String> {
    static var table: Self { Self(NFTNL_CHAIN_TABLE) }
    static var name: Self { Self(NFTNL_CHAIN_NAME) }
    static var type: Self { Self(NFTNL_CHAIN_TYPE) }
}
extension Attribute<ChainObject, UInt32> {
    static var hook: Self { Self(NFTNL_CHAIN_HOOKNUM) }
    static var policy: Self { Self(NFTNL_CHAIN_POLICY) }
}
extension Attribute<ChainObject, Int32> {
    static var priority: Self { Self(NFTNL_CHAIN_PRIO) }
}

extension Attribute<SetObject, String> {
    static var table: Self { Self(NFTNL_SET_TABLE) }
    static var name: Self { Self(NFTNL_SET_NAME) }
}
extension Attribute<SetObject, UInt32> {
    static var family: Self { Self(NFTNL_SET_FAMILY) }
    static var flags: Self { Self(NFTNL_SET_FLAGS) }
    static var keyType: Self { Self(NFTNL_SET_KEY_TYPE) }
    /// The length of a key in bytes.
    static var keyLength: Self { Self(NFTNL_SET_KEY_LEN) }
    /// A number by which other messages of the same batch name the set.
    static var identifier: Self { Self(NFTNL_SET_ID) }
}
extension Attribute<SetObject, [UInt8]> {
    /// The length of each field in bytes: one byte for each field, at most 16 fields (NFT_REG32_COUNT).
    static var fieldLengths: Self { Self(NFTNL_SET_DESC_CONCAT) }
}

extension Attribute<RuleObject, String> {
    static var table: Self { Self(NFTNL_RULE_TABLE) }
    static var chain: Self { Self(NFTNL_RULE_CHAIN) }
}
extension Attribute<RuleObject, UInt32> {
    static var family: Self { Self(NFTNL_RULE_FAMILY) }
}
extension Attribute<RuleObject, [UInt8]> {
    static var userData: Self { Self(NFTNL_RULE_USERDATA) }
}
