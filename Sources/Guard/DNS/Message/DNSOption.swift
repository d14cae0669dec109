/// One option of EDNS(0) (RFC 6891 section 6.1.2):
///
///                    +0 (MSB)                            +1 (LSB)
///         +---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+
///      0: |                          OPTION-CODE                          |
///         +---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+
///      2: |                         OPTION-LENGTH                         |
///         +---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+
///      4: /                          OPTION-DATA                          /
///         +---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+
struct DNSOption: Hashable, Sendable {
    var code: UInt16
    /// At most 65,535 bytes.
    var content: [UInt8]

    init(code: UInt16, content: [UInt8]) {
        self.code = code
        self.content = content
    }

    init(from reader: inout DNSReader) throws(DNSFormatError) {
        code = try reader.readUInt16()
        content = Array(try reader.readBytes(Int(try reader.readUInt16())))
    }

    func write(to bytes: inout [UInt8]) {
        bytes.append(bigEndian: code)
        bytes.append(bigEndian: UInt16(truncatingIfNeeded: content.count))
        bytes += content
    }
}
