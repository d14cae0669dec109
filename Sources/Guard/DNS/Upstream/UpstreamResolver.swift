import Addresses

/// Who knows the addresses behind allowed names.
protocol UpstreamResolver: Sendable {
    func addresses(of name: DNSName, family: IPAddress.Family) async throws(UpstreamError) -> UpstreamReply
}
