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
