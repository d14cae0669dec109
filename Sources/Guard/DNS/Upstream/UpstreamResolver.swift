import Addresses

/// Finds the addresses of allowed names.
protocol UpstreamResolver: Sendable {
    func addresses(of name: DNSName, family: IPAddress.Family) async throws(UpstreamError) -> UpstreamReply
}
