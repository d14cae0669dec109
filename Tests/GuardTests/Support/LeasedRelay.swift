import Addresses
import NIOCore
import Testing

@testable import Guard

/// A relay whose every connection goes to an address that is leased for names, on a port with TLS.
struct LeasedRelay {
    let bench: RelayBench
    let leases: LeaseTable
    let target: Endpoint
    var port: UInt16 { bench.port }

    /// - Parameter port: the destination's on loopback; the bench's own listener's where there is none.
    init(_ limits: RelayLimits = RelayLimits(), networks: [AllowedNetwork] = [], to port: UInt16? = nil)
        async throws
    {
        let leases = LeaseTable()
        let loopback = IPAddress(v4: 0x7f00_0001)
        var find: (@Sendable (any Channel) -> EventLoopFuture<Endpoint?>)?
        if let port { find = { $0.eventLoop.makeSucceededFuture(Endpoint(loopback, port)) } }
        bench = try await RelayBench(
            deciders: [
                LeaseDecider(leases: leases), NetworkDecider(networks: networks),
                ServerNameDecider(leases: leases),
            ], limits: limits, originalDestination: find)
        self.leases = leases
        target = Endpoint(loopback, port ?? bench.listener.port)
    }

    func grant(
        _ host: String, tls: Bool = true, for lifetime: Duration = .seconds(60), at address: IPAddress? = nil
    )
        throws
    {
        leases.grant(
            [address ?? target.address],
            Lease(
                host: try #require(HostName(host)), ports: [target.port], tlsPorts: tls ? [target.port] : [],
                end: .now + lifetime))
    }
}
