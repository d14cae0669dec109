import FoundationEssentials

/// Takes the secrets that a session ever held out of what is kept of it. What runs inside can ask for them and write them
/// anywhere; it can also write them in another form, which nobody can know.
/// Promise E5 (docs/security.md).
struct Redaction {
    private var secrets: [[UInt8]] = []
    /// Which pairs of bytes a secret begins with: one look a byte is enough for nearly all of a text.
    private var beginnings = [Bool](repeating: false, count: 1 << 16)

    static let mark = Array("<redacted>".utf8)
    /// Shorter ones would be found everywhere; no key and no token is as short.
    private static let shortest = 8

    mutating func add(_ secret: Secret) {
        let bytes = Array(secret.reveal().utf8)
        guard bytes.count >= Self.shortest, !secrets.contains(bytes) else { return }
        secrets.append(bytes)
        beginnings[Int(bytes[0]) << 8 | Int(bytes[1])] = true
    }

    mutating func add(_ credentials: SessionCredentials) {
        for secret in [credentials.accessKeyID, credentials.secretAccessKey, credentials.sessionToken] { add(secret) }
    }

    /// The text with a mark in place of each secret.
    func applied(to text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var start = 0
        var index = 0
        while index + 1 < text.count {
            if beginnings[Int(text[index]) << 8 | Int(text[index + 1])], let length = secret(in: text, at: index) {
                result += text[start..<index] + Self.mark
                index += length
                start = index
            } else {
                index += 1
            }
        }
        return result + text[start...]
    }

    /// The length of the longest secret that begins here; one may be the beginning of another.
    private func secret(in text: [UInt8], at index: Int) -> Int? {
        let rest = text[index...]
        return secrets.filter { rest.starts(with: $0) }.map(\.count).max()
    }
}
