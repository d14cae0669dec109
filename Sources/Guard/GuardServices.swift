// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
public import GuardProtocol
import NIOCore
import NIOPosix
import Synchronization

/// Wires together DNS, relay and credential endpoint of one sandbox.
public final class GuardServices: Sendable {
    /// Two are enough for the traffic of one agent, and each costs memory.
    private static let threads = 2

    private let sockets: GuardSockets
    private let group: MultiThreadedEventLoopGroup
    private let dns: DNSServer
    private let temporaryHosts: TemporaryHosts
    private let relay: Relay
    private let endpoint: CredentialEndpoint
    private let store = CredentialStore()
    private let source: ResolverSource
    private let channels = Mutex<[any Channel]>([])
    private let datagramServices = Mutex<[DatagramService]>([])

    /// - Parameters:
    ///   - roles: the roles whose credentials the sandbox may ask for, and the token for each.
    ///   - events: takes the reports of decisions. The caller reads and finishes it.
    ///   - admission: opens the wall before an answer is given.
    convenience init(
        _ configuration: GuardConfiguration, sockets: GuardSockets, roles: [RoleAccess], events: EventQueue,
        admission: any AddressAdmission
    ) {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: Self.threads)
        let source = ResolverSource(configuration.resolver)
        self.init(
            configuration, sockets: sockets, roles: roles, events: events, group: group,
            upstream: HostResolver(group: group, source: source), source: source, routes: HostRoutes(),
            originalDestination: OriginalDestination.find, admission: admission)
    }

    init(
        _ configuration: GuardConfiguration, sockets: GuardSockets, roles: [RoleAccess], events: EventQueue,
        group: MultiThreadedEventLoopGroup, upstream: any UpstreamResolver, source: ResolverSource,
        routes: HostRoutes, times: LookupTimes = LookupTimes(), credentialPatience: TimeAmount = .seconds(20),
        originalDestination: @escaping @Sendable (any Channel) -> EventLoopFuture<Endpoint?>,
        admission: any AddressAdmission
    ) {
        self.sockets = sockets
        self.group = group
        self.source = source
        let leases = LeaseTable()
        let wall = WallOpenings(leases: leases, admission: admission)
        let (names, pool) = Self.resolver(for: configuration, upstream)
        let lookup = NameLookup(
            upstream: names, wall: wall,
            judge: AnswerJudge(published: configuration.published, pool: pool), routes: routes,
            events: events, times: times)
        let allowed = AllowedNames(configuration.hosts)
        let connections = OpenConnections()
        dns = DNSServer(
            group: group,
            responder: DNSResponder(
                policy: configuration.policy, names: allowed, lookup: lookup, routes: routes, events: events),
            events: events)
        temporaryHosts = TemporaryHosts(
            names: allowed, cache: lookup.cache, wall: wall, connections: connections, events: events,
            group: group)
        relay = Relay(
            group: group,
            // Deciders on what must never be dialled come before those on what may be. The one that asks for
            // a name comes after those that need none.
            deciders: [
                OwnAddressDecider(), LocalAddressDecider(pool: pool), LeaseDecider(leases: leases),
                NetworkDecider(networks: configuration.networks), ServerNameDecider(leases: leases),
            ],
            events: events, route: configuration.proxy.map { ProxyRoute(proxy: $0, resolver: upstream) },
            connections: connections, originalDestination: originalDestination)
        endpoint = CredentialEndpoint(
            group: group, roles: roles, store: store, events: events, patience: credentialPatience)
    }

    /// Returns the resolver of the sandbox's names, and the block of its answers if it is a pool. Each name has one
    /// resolver in a session.
    private static func resolver(
        for configuration: GuardConfiguration, _ upstream: any UpstreamResolver
    ) -> (any UpstreamResolver, pool: IPPrefix?) {
        switch configuration.proxy?.resolution {
        case .local, nil: (upstream, nil)
        case .proxy: (NamePool(configuration.hosts), SandboxAddress.names)
        }
    }

    /// Takes over the sockets and serves on them. If it throws, nothing is served.
    public func start() async throws(GuardError) {
        // The process's first timer opens a descriptor that stays. Lookups need it, and later the sandbox may have
        // used up all descriptors with its connections.
        try? await Task.sleep(for: .milliseconds(1))
        var left = sockets.all
        do {
            for descriptor in sockets.dnsDatagram {
                left.removeAll { $0 == descriptor }
                let service = try dns.serve(udp: descriptor)
                datagramServices.withLock { $0.append(service) }
            }
            try await serve(sockets.dnsStream, as: "DNS by TCP", &left) { try await dns.serve(tcp: $0) }
            try await serve(sockets.relay, as: "the relay", &left) { try await relay.serve($0) }
            try await serve(sockets.credentials, as: "credentials", &left) { try await endpoint.serve($0) }
        } catch {
            left.forEach { close(descriptor: $0) }
            await stop()
            throw error
        }
    }

    /// Serves these credentials of a role from now on, in place of those before.
    public func replace(_ credentials: SessionCredentials, of role: String) {
        store.replace(credentials, of: role)
    }

    /// Lets the sandbox reach a host for a while.
    public func allow(_ host: TemporaryHost) throws(GuardError) {
        try temporaryHosts.allow(host)
    }

    /// Resolves names by this text of the host's resolv.conf(5) from now on.
    public func resolve(by text: String) {
        source.replace(text)
        // Other name servers may know more, or something else. Nobody joins the lookups at the old ones.
        dns.responder.lookup.cache.forget()
    }

    /// Stops listening, ends what is open, and forgets the credentials.
    public func stop() async {
        store.close()
        datagramServices.withLock { services in
            services.forEach { $0.stop() }
            services = []
        }
        let channels = channels.withLock { channels in
            defer { channels = [] }
            return channels
        }
        for channel in channels { try? await channel.close() }
        // Before their event loops.
        await dns.responder.lookup.stop()
        // Closes the channels of accepted and dialled connections too.
        try? await group.shutdownGracefully()
    }

    private func serve(
        _ descriptors: [CInt], as name: String, _ left: inout [CInt],
        _ body: (CInt) async throws -> any Channel
    ) async throws(GuardError) {
        for descriptor in descriptors {
            // From now on NIO closes it.
            left.removeAll { $0 == descriptor }
            do {
                let channel = try await body(descriptor)
                channels.withLock { $0.append(channel) }
            } catch {
                throw .listener(name, reason: "\(error)")
            }
        }
    }
}

/// Sockets that were opened and bound inside the container's network namespace, as descriptors. The TCP ones
/// may listen already. `GuardServices.start` takes them over and closes them at the end, also if it throws.
public struct GuardSockets: Hashable, Sendable {
    /// UDP, one for each address.
    public var dnsDatagram: [CInt]
    /// TCP, one for each address.
    public var dnsStream: [CInt]
    /// TCP, one for each address.
    public var relay: [CInt]
    /// TCP.
    public var credentials: [CInt]

    public init(
        dnsDatagram: [CInt] = [], dnsStream: [CInt] = [], relay: [CInt] = [], credentials: [CInt] = []
    ) {
        self.dnsDatagram = dnsDatagram
        self.dnsStream = dnsStream
        self.relay = relay
        self.credentials = credentials
    }

    var all: [CInt] { dnsDatagram + dnsStream + relay + credentials }
}
