internal import CNetfilter

/// Messages one behind the other, as they are sent in one datagram.
struct MessageBuffer: ~Copyable {
    private(set) var bytes: [UInt8] = []

    /// Appends one message, which `build` starts at the pointer that it gets and whose header it returns.
    ///
    /// `capacity` is how long it can become: `build` must not write more, and what it does not use is given
    /// back.
    mutating func append(
        capacity: Int,
        _ build: (UnsafeMutablePointer<CChar>) throws(NetfilterError) -> UnsafeMutablePointer<nlmsghdr>?
    ) throws(NetfilterError) {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: capacity))
        var length = 0
        let outcome: Result<Void, NetfilterError> = bytes.withUnsafeMutableBytes { buffer in
            guard let base = buffer.baseAddress?.advanced(by: start) else { return .success(()) }
            do throws(NetfilterError) {
                let header = try build(base.assumingMemoryBound(to: CChar.self))
                length = Int(header?.pointee.nlmsg_len ?? 0)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        bytes.removeLast(capacity - min((length + 3) & ~3, capacity))
        try outcome.get()
        guard length >= NetlinkMessage.headerLength, length <= capacity else {
            throw NetfilterError(.malformed, "a message of \(length) bytes where \(capacity) were set aside")
        }
    }
}
