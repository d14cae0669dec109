// SPDX-License-Identifier: Apache-2.0

import Addresses
import NIOCore
import NIOPosix

@testable import Guard
@testable import GuardProtocol

/// Guard services on loopback, with a name server behind them and a wall that only takes notes.
final class Sandbox: Sendable {
    struct Admitted: Hashable, Sendable {
        var addresses: [IPAddress]
        var ports: [UInt16]
        var lifetime: Duration
    }

    struct Withdrawn: Hashable, Sendable {
        var address: IPAddress
        var ports: [UInt16]
    }

    static let roles = [
        RoleAccess(
            role: CredentialRole(name: "default", path: "/v1/credentials", tokenPath: "/run/cx/token"),
            token: Secret("the-token")),
        RoleAccess(
            role: CredentialRole(
                name: "inference", path: "/v1/credentials/inference", tokenPath: "/run/cx/token-inference"),
            token: Secret("another-token")),
    ]

    let server: FakeNameServer
    let services: GuardServices
    let log = EventLog()
    let udp: [Bool: UInt16]
    let tcp: [Bool: UInt16]
    let relay: UInt16
    let credentials: UInt16
    private let notes: Notes<Admitted>
    private let withdrawals: Notes<Withdrawn>

    /// `gate` runs inside each admission.
    init(
        hosts: [AllowedHost] = Sandbox.hosts, networks: [AllowedNetwork] = [],
        published: [String: [IPPrefix]] = [:], proxy: UpstreamProxy? = nil,
        hasRoute: @escaping @Sendable (IPAddress) -> Bool = { _ in true },
        forgeries: [@Sendable (DNSMessage) -> [UInt8]] = [],
        gate: @escaping @Sendable () async throws -> Void = {},
        zone: @escaping FakeNameServer.Zone
    ) async throws {
        server = try await FakeNameServer(forgeries: forgeries, zone)
        let datagrams = try [false, true].map { try TestSocket.bound(.udp, isIPv6: $0) }
        let streams = try [false, true].map { try TestSocket.bound(.tcp, isIPv6: $0) }
        let relay = try TestSocket.bound(.tcp)
        let credentials = try TestSocket.bound(.tcp)
        udp = [false: datagrams[0].port, true: datagrams[1].port]
        tcp = [false: streams[0].port, true: streams[1].port]
        self.relay = relay.port
        self.credentials = credentials.port
        let notes = Notes<Admitted>()
        self.notes = notes
        let withdrawals = Notes<Withdrawn>()
        self.withdrawals = withdrawals
        let resolver = server.resolver
        services = GuardServices(
            GuardConfiguration(
                policy: "test", hosts: hosts, networks: networks, published: published, proxy: proxy),
            sockets: GuardSockets(
                dnsDatagram: datagrams.map(\.descriptor), dnsStream: streams.map(\.descriptor),
                relay: [relay.descriptor], credentials: [credentials.descriptor]),
            roles: Self.roles, events: log.queue, group: MultiThreadedEventLoopGroup(numberOfThreads: 2),
            upstream: resolver, source: resolver.source, routes: HostRoutes(check: hasRoute),
            credentialPatience: .milliseconds(300),
            originalDestination: OriginalDestination.find,
            admission: WallNotes(
                admission: { addresses, ports, lifetime in
                    notes.add(Admitted(addresses: addresses, ports: ports, lifetime: lifetime))
                    try await gate()
                },
                withdrawal: { withdrawals.add(Withdrawn(address: $0, ports: $1)) }))
        try await services.start()
    }

    var admitted: [Admitted] { notes.all }
    var withdrawn: [Withdrawn] { withdrawals.all }

    static let hosts = [
        host("allowed.example.com", [443, 8443]), host("other.example.com", [22]),
    ]

    static func host(_ text: String, _ ports: [UInt16]) -> AllowedHost {
        guard let name = HostName(text) else { preconditionFailure("not a host name: \(text)") }
        return AllowedHost(
            name: .host(name), ports: ports, tlsPorts: ports.filter { $0 == 443 },
            origin: Origin(file: "test.yaml", line: 1, column: 1))
    }

    /// Runs `body` with a sandbox.
    static func with(
        hosts: [AllowedHost] = Sandbox.hosts, published: [String: [IPPrefix]] = [:],
        proxy: UpstreamProxy? = nil,
        hasRoute: @escaping @Sendable (IPAddress) -> Bool = { _ in true },
        forgeries: [@Sendable (DNSMessage) -> [UInt8]] = [],
        gate: @escaping @Sendable () async throws -> Void = {},
        zone: @escaping FakeNameServer.Zone = { question, _ in
            .addresses(question, ["192.0.2.1", "2001:db8::1"])
        },
        _ body: (Sandbox) async throws -> Void
    ) async throws {
        let sandbox = try await Sandbox(
            hosts: hosts, published: published, proxy: proxy, hasRoute: hasRoute, forgeries: forgeries,
            gate: gate,
            zone: zone)
        do {
            try await body(sandbox)
        } catch {
            await sandbox.stop()
            throw error
        }
        await sandbox.stop()
    }

    func stop() async {
        await services.stop()
        await server.stop()
        log.queue.finish()
    }

    /// Sends bytes, and returns those of the answer.
    func exchange(_ bytes: [UInt8], _ transport: DNSTransport = .udp, isIPv6: Bool = false, seconds: Int = 8)
        async throws -> [UInt8]
    {
        let port = (transport == .udp ? udp : tcp)[isIPv6] ?? 0
        return try await blocking {
            let socket = try TestSocket.connected(
                transport == .udp ? .udp : .tcp, to: port, isIPv6: isIPv6, seconds: seconds)
            defer { socket.close() }
            guard transport == .tcp else {
                try socket.send(bytes)
                return try socket.receive()
            }
            try socket.send([UInt8(bytes.count >> 8), UInt8(bytes.count & 0xff)] + bytes)
            let length = try socket.receive(exactly: 2)
            return try socket.receive(exactly: Int(length[0]) << 8 | Int(length[1]))
        }
    }

    func ask(
        _ name: String, _ type: DNSRecordType = .a, _ transport: DNSTransport = .udp, isIPv6: Bool = false,
        options: DNSOptions? = nil
    ) async throws -> DNSMessage {
        let query = DNSMessage.query(name, type, options: options)
        return try DNSMessage(try await exchange(query.bytes, transport, isIPv6: isIPv6))
    }
}

/// A wall made of closures.
struct WallNotes: AddressAdmission {
    var admission: @Sendable ([IPAddress], [UInt16], Duration) async throws -> Void = { _, _, _ in }
    var withdrawal: @Sendable (IPAddress, [UInt16]) async throws -> Void = { _, _ in }

    func admit(_ addresses: [IPAddress], ports: [UInt16], for lifetime: Duration) async throws {
        try await admission(addresses, ports, lifetime)
    }

    func withdraw(_ address: IPAddress, ports: [UInt16]) async throws {
        try await withdrawal(address, ports)
    }
}

extension WallOpenings {
    init(
        leases: LeaseTable,
        admit: @escaping @Sendable ([IPAddress], [UInt16], Duration) async throws -> Void,
        withdraw: @escaping @Sendable (IPAddress, [UInt16]) async throws -> Void
    ) {
        self.init(leases: leases, admission: WallNotes(admission: admit, withdrawal: withdraw))
    }
}
