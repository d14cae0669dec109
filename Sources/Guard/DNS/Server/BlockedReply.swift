/// Makes the extended DNS error (RFC 8914) of a refusal.
struct BlockedReply: Hashable, Sendable {
    /// The policy's name.
    var policy: String

    func error(_ reason: String? = nil) -> DNSExtendedError {
        let text = "blocked by cx policy \(policy)"
        return DNSExtendedError(.blocked, reason.map { "\(text): \($0)" } ?? text)
    }
}
