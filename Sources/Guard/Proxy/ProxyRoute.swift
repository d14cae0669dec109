import Addresses
import GuardProtocol

/// Knows where a proxy is now.
actor ProxyRoute {
    /// The time, in seconds, for which an address with a shorter TTL is used. A lookup for each connection
    /// helps nobody.
    private static let shortestLife: UInt32 = 30

    nonisolated let proxy: UpstreamProxy
    private let resolver: any UpstreamResolver
    private var known: (endpoints: [Endpoint], end: ContinuousClock.Instant)?

    init(proxy: UpstreamProxy, resolver: any UpstreamResolver) {
        self.proxy = proxy
        self.resolver = resolver
    }

    /// Returns every endpoint to dial, in order. The proxy is the user's own setting, so it may be private or
    /// on this machine.
    func endpoints() async throws -> [Endpoint] {
        if let address = IPAddress(proxy.host) { return [Endpoint(address, proxy.port)] }
        guard let host = HostName(proxy.host) else {
            return [IPAddress(v4: 0x7f00_0001), IPAddress(v6: 1)].map { Endpoint($0, proxy.port) }
        }
        if let known, known.end > .now { return known.endpoints }
        for family in [IPAddress.Family.v4, .v6] {
            let reply = try await resolver.addresses(of: DNSName(host), family: family)
            guard case .addresses(let addresses, let ttl) = reply else { continue }
            let endpoints = addresses.map { Endpoint($0, proxy.port) }
            known = (endpoints, .now + .seconds(Int64(max(ttl, Self.shortestLife))))
            return endpoints
        }
        throw ProxyError.notFound
    }
}
