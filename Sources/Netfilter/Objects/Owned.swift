/// An object of libnftnl's that is freed with its owner.
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
