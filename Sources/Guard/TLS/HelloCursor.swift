/// Reads the body of a handshake message. It throws `ClientHelloRefusal.malformed` if bytes are missing.
struct HelloCursor {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func number8() throws(ClientHelloRefusal) -> UInt8 {
        guard let byte = rest.popFirst() else { throw .malformed }
        return byte
    }

    mutating func number16() throws(ClientHelloRefusal) -> UInt16 {
        UInt16(try number8()) << 8 | UInt16(try number8())
    }

    mutating func bytes(_ count: Int) throws(ClientHelloRefusal) -> ArraySlice<UInt8> {
        guard rest.count >= count else { throw .malformed }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    /// Reads a vector after its length in 8 bits (RFC 8446 section 3.4).
    mutating func vector8(_ lengths: ClosedRange<Int>) throws(ClientHelloRefusal) -> ArraySlice<UInt8> {
        try vector(Int(try number8()), lengths)
    }

    /// Reads a vector after its length in 16 bits.
    mutating func vector16(_ lengths: ClosedRange<Int>) throws(ClientHelloRefusal) -> ArraySlice<UInt8> {
        try vector(Int(try number16()), lengths)
    }

    private mutating func vector(_ length: Int, _ lengths: ClosedRange<Int>) throws(ClientHelloRefusal)
        -> ArraySlice<UInt8>
    {
        guard lengths.contains(length) else { throw .malformed }
        return try bytes(length)
    }

    /// Throws if anything is left.
    func end() throws(ClientHelloRefusal) {
        guard isAtEnd else { throw .malformed }
    }
}
