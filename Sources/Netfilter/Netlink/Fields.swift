// SPDX-License-Identifier: Apache-2.0

/// The attributes of one object by their types. Each type occurs at most once.
struct Fields {
    private let values: [UInt32: Bytes]
    private let object: String

    /// - Parameter known: if given, any other attribute is an error, since it might change what is filtered.
    init(_ bytes: Bytes, of object: String, known: Set<UInt32>? = nil) throws(NetfilterError) {
        var values: [UInt32: Bytes] = [:]
        var cursor = AttributeCursor(bytes)
        while let (type, value) = try cursor.next() {
            if let known, !known.contains(type) {
                throw NetfilterError(
                    .malformed, "the kernel's \(object) has an attribute \(type) that cx does not know")
            }
            guard values.updateValue(value, forKey: type) == nil else {
                throw NetfilterError(.malformed, "the kernel's \(object) has attribute \(type) twice")
            }
        }
        self.values = values
        self.object = object
    }

    func has(_ key: UInt32) -> Bool { values[key] != nil }

    func bytes(_ key: UInt32) throws(NetfilterError) -> Bytes {
        guard let value = values[key] else {
            throw NetfilterError(.malformed, "the kernel's \(object) lacks its attribute \(key)")
        }
        return value
    }

    /// Returns an integer that the kernel sent in network byte order.
    func number<Number: FixedWidthInteger>(_ key: UInt32, as type: Number.Type = Number.self)
        throws(NetfilterError)
        -> Number
    {
        let value = try bytes(key)
        guard value.count == MemoryLayout<Number>.size, let number = value.network(at: 0, as: Number.self)
        else {
            throw NetfilterError(
                .malformed, "the kernel's \(object) has an attribute \(key) of \(value.count) bytes")
        }
        return number
    }

    /// Returns the same as `number`, or zero if the kernel left the attribute out.
    func numberOrZero<Number: FixedWidthInteger>(_ key: UInt32, as type: Number.Type = Number.self)
        throws(NetfilterError) -> Number
    {
        has(key) ? try number(key) : 0
    }

    func text(_ key: UInt32) throws(NetfilterError) -> String { try bytes(key).text }
}

/// Reads one netlink attribute after the other (struct nlattr in `linux/netlink.h`).
///
/// An attribute has a length and a type of 16 bits each in the machine's byte order, then the value, padded
/// to four bytes.
struct AttributeCursor {
    private var rest: Bytes
    /// All bits but NLA_F_NESTED and NLA_F_NET_BYTEORDER, the two highest.
    private static let typeMask: UInt16 = 0x3fff

    init(_ bytes: Bytes) { rest = bytes }

    /// Returns the next attribute, or nil after the last.
    /// - Throws: if the attribute claims more bytes than there are.
    mutating func next() throws(NetfilterError) -> (type: UInt32, value: Bytes)? {
        guard !rest.isEmpty else { return nil }
        guard let length = rest.native(at: 0, as: UInt16.self).map(Int.init),
            let type = rest.native(at: 2, as: UInt16.self),
            length >= 4, let value = rest.part(at: 4, count: length - 4)
        else {
            throw NetfilterError(.malformed, "the kernel sent an attribute that does not fit its message")
        }
        rest = rest.dropFirst((length + 3) & ~3)
        return (UInt32(type & Self.typeMask), value)
    }
}

/// Bytes that came from the kernel. Their number is never taken for granted: each read returns nil if it does
/// not fit.
typealias Bytes = ArraySlice<UInt8>

extension ArraySlice<UInt8> {
    /// Returns `count` bytes from `offset` bytes after the start; nil if they do not fit.
    func part(at offset: Int, count: Int) -> Bytes? {
        guard offset >= 0, count >= 0, offset <= self.count - count else { return nil }
        return self[startIndex + offset..<startIndex + offset + count]
    }

    /// Returns everything from `offset` bytes after the start; nil if there are fewer.
    func rest(from offset: Int) -> Bytes? { part(at: offset, count: count - offset) }

    /// Reads an integer in the machine's byte order, which netlink's headers use.
    func native<Number: FixedWidthInteger>(at offset: Int, as type: Number.Type = Number.self) -> Number? {
        guard let part = part(at: offset, count: MemoryLayout<Number>.size) else { return nil }
        return part.withUnsafeBytes { $0.loadUnaligned(as: Number.self) }
    }

    /// Reads an integer in network byte order, which the attributes of nf_tables use.
    func network<Number: FixedWidthInteger>(at offset: Int, as type: Number.Type = Number.self) -> Number? {
        native(at: offset, as: Number.self).map { Number(bigEndian: $0) }
    }

    /// The bytes up to a NUL or the end, as text.
    var text: String { String(decoding: prefix { $0 != 0 }, as: UTF8.self) }
}
