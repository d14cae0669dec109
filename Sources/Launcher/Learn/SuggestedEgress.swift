// SPDX-License-Identifier: Apache-2.0

import Addresses
import GuardProtocol
import Policy

/// The entries that would have allowed a session's refusals, and the refusals that no entry may allow. Both
/// are judged by the rules for policies.
struct SuggestedEgress: Hashable, Sendable {
    /// The most frequent first.
    private(set) var grants: [Grant] = []
    /// The most frequent first.
    private(set) var forbidden: [UnallowableRefusal] = []
    /// The number of entries that there was no room for.
    private(set) var left = 0
    /// Warnings about a policy with any of these entries.
    private(set) var warnings: [String] = []

    /// The port to suggest for a name that was looked up without one.
    private static let standardPort: UInt16 = 443

    /// - Parameter names: the allowed name of each address, so that another port of such an address is not
    ///   taken for an address without a name.
    init(_ refusals: [Refusal: Occurrences], names: [IPAddress: HostName] = [:]) {
        var granted: [Grant.Subject: Grant] = [:]
        var refused: [[String]: UnallowableRefusal] = [:]
        let judged = refusals.map { (refusal: $0.key, tally: $0.value, judgement: Self.judge($0.key, names)) }
        let hosts = judged.compactMap(\.judgement.host)
        let (crowded, laden) = (CarriedData.crowded(hosts), CarriedData.laden(hosts))
        let blocks = CarriedNumbers.blocks(judged.compactMap(\.judgement.address))
        let forbid = {
            (what: String, reason: String, verdict: UnallowableRefusal.Verdict, tally: Occurrences) in
            if refused[[what, reason]]?.tally.add(tally) == nil {
                refused[[what, reason]] = UnallowableRefusal(
                    what: what, reason: reason, verdict: verdict, tally: tally)
            }
        }
        for (refusal, tally, judgement) in judged {
            let carried =
                judgement.host.flatMap { Self.carried($0, refusal, crowded, laden) }
                ?? judgement.address.flatMap { CarriedNumbers.reason(for: $0, among: blocks) }
            if let (what, reason) = carried {
                forbid(what, reason, .notOffered, tally)
                continue
            }
            switch judgement {
            case .grant(let subject, let port):
                var grant = granted[subject] ?? Grant(subject: subject, ports: [], tally: tally)
                if !grant.ports.isEmpty { grant.tally.add(tally) }
                grant.ports = Set(grant.ports + [port]).sorted()
                granted[subject] = grant
            case .forbid(let reason): forbid(refusal.description.printable, reason, .never, tally)
            }
        }
        for grant in granted.values {
            guard let (what, reason) = CarriedNumbers.reason(for: grant) else { continue }
            forbid(what, reason, .notOffered, grant.tally)
            granted[grant.subject] = nil
        }
        grants = granted.values.sorted { ($1.tally.count, $0.entry) < ($0.tally.count, $1.entry) }
        forbidden = refused.values.sorted(by: Self.isBefore)
    }

    private static func isBefore(_ left: UnallowableRefusal, _ right: UnallowableRefusal) -> Bool {
        (right.tally.count, left.what) < (left.tally.count, right.what)
    }

    /// Keeps only the most frequent entries.
    mutating func offer(atMost most: Int) {
        left += max(0, grants.count - most)
        grants = Array(grants.prefix(most))
    }

    /// Adds a warning about one entry.
    mutating func warn(_ entry: String, _ warning: String) {
        guard let index = grants.firstIndex(where: { $0.entry == entry }) else { return }
        grants[index].warnings.append(warning)
    }

    /// Adds a warning about all entries together.
    mutating func warn(_ warning: String) {
        if !warnings.contains(warning) { warnings.append(warning) }
    }

    /// Withdraws an entry.
    mutating func refuse(_ entry: String, _ reason: String, _ verdict: UnallowableRefusal.Verdict = .never) {
        guard let index = grants.firstIndex(where: { $0.entry == entry }) else { return }
        let grant = grants.remove(at: index)
        forbidden.append(
            UnallowableRefusal(what: grant.entry, reason: reason, verdict: verdict, tally: grant.tally))
        forbidden.sort(by: Self.isBefore)
    }

    /// Withdraws all entries.
    mutating func refuseAll(_ reason: String) {
        for grant in grants { refuse(grant.entry, reason, .notOffered) }
    }

    /// Returns the reason for not suggesting a name that looks like data.
    private static func carried(
        _ host: HostName, _ refusal: Refusal, _ crowded: [String: Int], _ laden: [String: Int]
    ) -> (what: String, reason: String)? {
        if let domain = CarriedData.domain(of: host, among: crowded) {
            let count = crowded[domain] ?? 0
            return (
                "the names below \(domain)",
                "they look like data carried in names (there are \(count) different ones directly below it)"
            )
        }
        if let reason = CarriedData.reason(for: host, spelt: refusal.spelling ?? host.text) {
            return ("the name \(host)", reason)
        }
        return CarriedData.domain(of: host, amongLaden: laden).map { domain in
            let count = laden[domain] ?? 0
            return (
                "names below \(domain)",
                "they look like data carried in names (together \(count) characters that form no words)"
            )
        }
    }

    private enum Judgement {
        case grant(Grant.Subject, UInt16)
        case forbid(String)

        var host: HostName? {
            switch self {
            case .grant(.host(let name), _): name
            case .grant(.network, _), .forbid: nil
            }
        }

        var address: IPAddress? {
            switch self {
            case .grant(.network(let prefix), _): prefix.address
            case .grant(.host, _), .forbid: nil
            }
        }
    }

    private static func judge(_ refusal: Refusal, _ names: [IPAddress: HostName]) -> Judgement {
        switch refusal {
        case .name(_, _, let reason) where reason.code == .reverseLookup: .forbid(reverseLookup)
        case .name(let host, _, _): name(host, standardPort)
        case .serverName(nil, _, _): .forbid("it opened without a server name")
        case .serverName(let host?, let destination, _):
            isReverse(host) ? .forbid(reverseLookup) : name(host, destination.port)
        case .answer:
            .forbid("the name is allowed already; only `private: true` for it would admit a private address")
        case .packet(let address, let port?, protocol: "tcp"): packet(Endpoint(address, port), names)
        case .connection(let destination?, _, _): packet(destination, names)
        case .packet, .connection: .forbid("only TCP to a port can be allowed")
        }
    }

    private static let reverseLookup = "a reverse lookup, which no policy allows"

    /// True for a server name that the guard would refuse to look up as one of an address.
    private static func isReverse(_ host: String) -> Bool {
        host.hasSuffix(".in-addr.arpa") || host.hasSuffix(".ip6.arpa")
    }

    private static func name(_ text: String, _ port: UInt16) -> Judgement {
        switch GrantRule.host(text) {
        case .success(let name): return .grant(.host(name), port)
        case .failure(let fault): return .forbid(fault.message)
        }
    }

    private static func packet(_ target: Endpoint, _ names: [IPAddress: HostName]) -> Judgement {
        let (address, port) = (target.address, target.port)
        guard port > 0 else { return .forbid("there is no port 0") }
        if let name = names[address] { return .grant(.host(name), port) }
        switch GrantRule.network(address) {
        case .success(let prefix): return .grant(.network(prefix), port)
        case .failure(let fault): return .forbid(fault.message)
        }
    }
}
