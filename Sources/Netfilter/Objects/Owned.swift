// SPDX-License-Identifier: Apache-2.0

import CNetfilter

/// An object of libnftnl that is freed with its owner.
struct Owned<Object: NetlinkObject>: ~Copyable {
    let pointer: OpaquePointer

    init() throws(NetfilterError) {
        guard let pointer = Object.allocate() else {
            throw NetfilterError(.system, "no memory for a \(Object.name)")
        }
        self.pointer = pointer
    }

    deinit { Object.free(pointer) }
}

/// A kind of libnftnl object: how it is allocated and freed.
protocol NetlinkObject {
    static var name: String { get }
    static func allocate() -> OpaquePointer?
    static func free(_ pointer: OpaquePointer)
}

enum TableObject: NetlinkObject {
    static let name = "table"
    static func allocate() -> OpaquePointer? { nftnl_table_alloc() }
    static func free(_ pointer: OpaquePointer) { nftnl_table_free(pointer) }
}

enum ChainObject: NetlinkObject {
    static let name = "chain"
    static func allocate() -> OpaquePointer? { nftnl_chain_alloc() }
    static func free(_ pointer: OpaquePointer) { nftnl_chain_free(pointer) }
}

enum SetObject: NetlinkObject {
    static let name = "set"
    static func allocate() -> OpaquePointer? { nftnl_set_alloc() }
    static func free(_ pointer: OpaquePointer) { nftnl_set_free(pointer) }
}

enum RuleObject: NetlinkObject {
    static let name = "rule"
    static func allocate() -> OpaquePointer? { nftnl_rule_alloc() }
    static func free(_ pointer: OpaquePointer) { nftnl_rule_free(pointer) }
}
