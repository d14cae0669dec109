// SPDX-License-Identifier: Apache-2.0

/// EDNS(0) (RFC 6891 section 6.1.2). It stands in a record of type OPT that the root owns. The record's class
/// is the size of the largest UDP message that the sender takes. Its data is the options. Its TTL is
///
///                    +0 (MSB)                            +1 (LSB)
///         +---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+
///      0: |         EXTENDED-RCODE        |            VERSION            |
///         +---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+
///      2: | DO|                           Z                               |
///         +---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+
struct DNSOptions: Hashable, Sendable {
    /// In bytes.
    var udpSize: UInt16
    var extendedResponseCode: UInt8 = 0
    var version: UInt8 = 0
    /// The options. Those of a query are read and never echoed.
    var options: [DNSOption] = []

    init(udpSize: UInt16, extendedResponseCode: UInt8 = 0, options: [DNSOption] = []) {
        self.udpSize = udpSize
        self.extendedResponseCode = extendedResponseCode
        self.options = options
    }

    /// Nil for a record that is not OPT. Throws if its data is not a list of options.
    init?(_ record: DNSRecord) throws(DNSFormatError) {
        guard case .opaque(.opt, let content) = record.data else { return nil }
        udpSize = record.class.rawValue
        extendedResponseCode = UInt8(truncatingIfNeeded: record.ttl >> 24)
        version = UInt8(truncatingIfNeeded: record.ttl >> 16)
        var reader = DNSReader(content)
        while !reader.isAtEnd {
            do throws(DNSFormatError) {
                options.append(try DNSOption(from: &reader))
            } catch {
                throw .options
            }
        }
    }

    var record: DNSRecord {
        var content: [UInt8] = []
        for option in options { option.write(to: &content) }
        return DNSRecord(
            owner: .root, class: DNSClass(rawValue: udpSize),
            ttl: UInt32(extendedResponseCode) << 24 | UInt32(version) << 16, data: .opaque(.opt, content))
    }
}

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

/// The reason, for people, why a query has no answer (RFC 8914 section 2):
///
///                                              1   1   1   1   1   1
///      0   1   2   3   4   5   6   7   8   9   0   1   2   3   4   5
///    +---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+
/// 0: |                            OPTION-CODE                        |
///    +---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+
/// 2: |                           OPTION-LENGTH                       |
///    +---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+
/// 4: | INFO-CODE                                                     |
///    +---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+
/// 6: / EXTRA-TEXT ...                                                /
///    +---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+
struct DNSExtendedError: Hashable, Sendable {
    /// RFC 8914 section 5.2.
    enum Code: UInt16, Hashable, Sendable {
        /// An internal security policy of the server's operator.
        case blocked = 15
        case networkError = 23
    }

    /// RFC 8914 section 5.1.
    static let optionCode: UInt16 = 15
    /// The longest text in bytes. An answer never grows past what each client takes by UDP.
    private static let longestText = 200

    var code: Code
    var text: String

    init(_ code: Code, _ text: String) {
        self.code = code
        self.text = text
    }

    /// Nil for another option, or for a code that the guard does not use.
    init?(_ option: DNSOption) {
        guard option.code == Self.optionCode, option.content.count >= 2,
            let code = Code(rawValue: UInt16(option.content[0]) << 8 | UInt16(option.content[1]))
        else { return nil }
        self.code = code
        text = String(decoding: option.content.dropFirst(2), as: UTF8.self)
    }

    var option: DNSOption {
        var content: [UInt8] = []
        content.append(bigEndian: code.rawValue)
        // Whole characters only, however many bytes each takes.
        var text = text
        while text.utf8.count > Self.longestText { text.removeLast() }
        return DNSOption(code: Self.optionCode, content: content + text.utf8)
    }
}
