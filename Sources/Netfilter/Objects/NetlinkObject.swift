internal import CNetfilter

/// A kind of object of libnftnl's, by how it is made and freed.
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
