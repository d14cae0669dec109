// SPDX-License-Identifier: Apache-2.0

public import Addresses
import GuardProtocol
public import Policy

/// The part of what the sandbox may reach that depends on AWS's published ranges.
public struct EgressPlan: Hashable, Sendable {
    /// An entry of `egress.published`, and the number of addresses that it opens.
    public struct Published: Hashable, Sendable {
        public var range: PublishedRange
        public var count: AddressCount
    }

    /// The policy's hosts, without AWS's ranges if the proxy alone resolves names: nobody then sees an address that
    /// could be compared with them.
    public var hosts: [AllowedHost]
    /// All networks that are reached by address: the policy's own, and the blocks of the published ranges
    /// that it names.
    public var networks: [AllowedNetwork]
    public var published: [Published]
    /// The blocks in which the addresses of AWS's hosts may lie.
    public var scopes: [PublishedScope: [IPPrefix]]
    /// Nil if the policy needs no published ranges.
    public var ranges: AddressRanges?

    /// The scopes in the form that the guard takes.
    var publishedByScope: [String: [IPPrefix]] {
        Dictionary(uniqueKeysWithValues: scopes.map { ($0.key.text, $0.value) })
    }
}

extension Planner {
    /// Plans what the sandbox may reach.
    /// - Throws: if AWS's ranges are damaged, or have no block that the policy needs, or if a host may have private
    ///   addresses and the proxy alone resolves names.
    func egressPlan() throws(CXError) -> EgressPlan {
        let hosts = try hosts()
        let scopes = Set(hosts.compactMap(\.published))
        var plan = EgressPlan(
            hosts: hosts, networks: policy.egress.networks, published: [], scopes: [:], ranges: nil)
        guard !scopes.isEmpty || !policy.egress.published.isEmpty else { return plan }
        let ranges = try self.ranges.inForce()
        plan.ranges = ranges
        for scope in scopes { plan.scopes[scope] = try prefixes(of: scope, in: ranges) }
        for range in policy.egress.published {
            let prefixes = ranges.published.prefixes(service: range.service, region: range.region)
            guard !prefixes.isEmpty else {
                throw CXError(
                    "AWS's ranges \(ranges.summary), have none of \(range.service) in \(range.region) (\(range.origin))",
                    advice: "cx ranges update"
                )
            }
            plan.published.append(.init(range: range, count: AddressCount(of: prefixes)))
            plan.networks += prefixes.map {
                AllowedNetwork(prefix: $0, ports: range.ports, reason: range.reason, origin: range.origin)
            }
        }
        return plan
    }

    /// The proxy that alone resolves names; nil if the host's name servers do.
    var resolvingProxy: Setting<UpstreamProxy>? {
        settings.proxy.flatMap { proxy in
            switch proxy.value.resolution {
            case .local: nil
            case .proxy: proxy
            }
        }
    }

    private func hosts() throws(CXError) -> [AllowedHost] {
        guard let proxy = resolvingProxy else { return policy.egress.hosts }
        if let host = policy.egress.hosts.first(where: \.allowsPrivate) {
            throw CXError(
                "\(host.name) has `private: true` (\(privateLine(of: host))), and the proxy alone resolves names "
                    + "(resolve: proxy, \(proxy.source)), so cx sees no address that it could let through or hold back",
                advice: """
                    take `private: true` out of the policy: the proxy decides where the name leads
                    or let this machine's name servers resolve names: resolve: local, or a proxy: with its URL alone
                    """)
        }
        return policy.egress.hosts.map { host in
            var host = host
            host.published = nil
            return host
        }
    }

    /// The line that says `private: true` for a host, which may be one of several that name the host.
    private func privateLine(of host: AllowedHost) -> Origin {
        let line = policy.origins.hosts.first { $0.name == host.name && $0.allowsPrivate } ?? host
        let isAWS = policy.egress.allowsPrivateAWS && line.published != nil
        return (isAWS ? policy.origins["egress.aws.private"] : nil) ?? line.origin
    }

    /// The blocks of a scope. Without any block every public answer would be refused, and nobody would know
    /// why.
    private func prefixes(of scope: PublishedScope, in ranges: AddressRanges) throws(CXError)
        -> [IPPrefix]
    {
        let prefixes = ranges.published.prefixes(scope)
        let host = policy.egress.hosts.first { $0.published == scope && !$0.allowsPrivate }
        guard prefixes.isEmpty, let host else { return prefixes }
        throw CXError(
            "AWS's ranges \(ranges.summary), have none of \(scope.text), so no address of \(host.name) could be told "
                + "from a false one (\(host.origin))",
            advice: """
                cx ranges update, where AWS publishes ranges of it by now
                where it has private addresses only, say private: true under egress.aws
                else name its hosts under egress.hosts, which lets them answer with any public address
                """
        )
    }
}
