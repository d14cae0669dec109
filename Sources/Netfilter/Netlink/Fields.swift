/// The attributes of one object by their types, for objects that have each at most once.
struct Fields {
    private let values: [UInt32: Bytes]
    private let object: String

    /// With `known`, any other attribute is an error: what cx does not know might filter differently.
    init(_ bytes: Bytes, of object: String, known: Set<UInt32>? = nil) throws(NetfilterError) {
        var values: [UInt32: Bytes] = [:]
        var cursor = AttributeCursor(bytes)
        while let (type, value) = try cursor.next() {
            if let known, !known.contains(type) {
                throw NetfilterError(
                    .malformed, "the kernel's \(object) has an attribute \(type) that cx does not know")
            }
            guard values.updateValue(value, forKey: type) == nil else {
                throw NetfilterError(.malformed, "the kernel's \(object) has its attribute \(type) twice")
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

    /// An integer in network byte order.
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

    /// As `number`, or zero where the kernel left the attribute out.
    func numberOrZero<Number: FixedWidthInteger>(_ key: UInt32, as type: Number.Type = Number.self)
        throws(NetfilterError) -> Number
    {
        has(key) ? try number(key) : 0
    }

    func text(_ key: UInt32) throws(NetfilterError) -> String { try bytes(key).text }
}
