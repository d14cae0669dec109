// SPDX-License-Identifier: Apache-2.0

import Addresses
import FoundationEssentials
import NIOCore
import NIOPosix

/// Asks the host's own name servers, and no others, from the namespace that the guard was started in.
struct HostResolver: UpstreamResolver {
    /// The time for all servers and attempts. The C library inside waits 5 s before it asks again.
    private static let totalLimit = Duration.seconds(5)

    let group: any EventLoopGroup
    /// The settings, read before each lookup. Lookups are few, since answers are kept and merged.
    let source: ResolverSource
    private let habits = NameServerHabits()

    init(group: any EventLoopGroup, source: ResolverSource) {
        self.group = group
        self.source = source
    }

    func addresses(of name: DNSName, family: IPAddress.Family) async throws(UpstreamError) -> UpstreamReply {
        let configuration = source.configuration
        if family == .v6, configuration.omitsIPv6 { return .noData }
        let question = DNSQuestion(name: name, type: family == .v4 ? .a : .aaaa)
        // Some firewalls drop a query with options. The last attempt has none, so there are two at least.
        let attempts = max(configuration.attempts, 2)
        let tries = configuration.servers.count * attempts
        let limit = min(configuration.timeout, max(.seconds(1), Self.totalLimit / tries))
        let end = ContinuousClock.now + Self.totalLimit
        var servers = configuration.order
        var silentToOptions: Set<NameServer> = []
        for attempt in 1...attempts {
            for server in servers {
                let remaining = end - .now
                guard remaining > .zero, !Task.isCancelled, let address = try? server.socketAddress() else {
                    continue
                }
                let hasOptions = attempt < attempts && !habits.refusesOptions(server)
                let dialogue = NameServerDialogue(
                    exchange: UpstreamExchange(group: group, server: address), server: server,
                    question: question, habits: habits, hasOptions: hasOptions,
                    wasSilentToOptions: silentToOptions.contains(server))
                switch await dialogue.outcome(
                    isTCPAlone: configuration.usesTCPAlone, within: min(limit, remaining))
                {
                case .reply(let reply): return reply
                // It would say the same again.
                case .error: servers.removeAll { $0 == server }
                case .silence: if hasOptions { silentToOptions.insert(server) }
                }
            }
        }
        throw .noAnswer(servers: configuration.servers.count)
    }
}
