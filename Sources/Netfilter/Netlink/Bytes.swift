/// Bytes that came from the kernel, of which nothing is taken for granted: every read says whether they were
/// there.
typealias Bytes = ArraySlice<UInt8>

extension ArraySlice<UInt8> {
    /// The part of `count` bytes that starts `offset` bytes behind the start; nil where it does not fit.
    func part(at offset: Int, count: Int) -> Bytes? {
        guard offset >= 0, count >= 0, offset <= self.count - count else { return nil }
        return self[startIndex + offset..<startIndex + offset + count]
    }

    /// Everything from `offset` bytes behind the start.
    func rest(from offset: Int) -> Bytes? { part(at: offset, count: count - offset) }

    /// An integer in the machine's byte order, as netlink's headers have it.
    func native<Number: FixedWidthInteger>(at offset: Int, as type: Number.Type = Number.self) -> Number? {
        guard let part = part(at: offset, count: MemoryLayout<Number>.size) else { return nil }
        return part.withUnsafeBytes { $0.loadUnaligned(as: Number.self) }
    }

    /// An integer in network byte order, as nf_tables' attributes have it.
    func network<Number: FixedWidthInteger>(at offset: Int, as type: Number.Type = Number.self) -> Number? {
        native(at: offset, as: Number.self).map { Number(bigEndian: $0) }
    }

    /// The text up to a NUL or the end.
    var text: String { String(decoding: prefix { $0 != 0 }, as: UTF8.self) }
}
