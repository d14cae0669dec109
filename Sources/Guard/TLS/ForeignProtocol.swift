/// A protocol that is spoken in place of TLS, told by its first four bytes.
enum ForeignProtocol: String, Hashable, Sendable {
    case http = "HTTP"
    case ssh = "SSH"

    /// RFC 9110 section 9.3 and RFC 5789, the preface of RFC 9113 section 3.4; RFC 4253 section 4.2.
    private static let openings: [String: ForeignProtocol] = [
        "GET ": .http, "HEAD": .http, "POST": .http, "PUT ": .http, "DELE": .http, "CONN": .http,
        "OPTI": .http,
        "TRAC": .http, "PATC": .http, "PRI ": .http, "SSH-": .ssh,
    ]

    init?(opening: [UInt8]) {
        guard let found = Self.openings[String(decoding: opening, as: UTF8.self)] else { return nil }
        self = found
    }
}
