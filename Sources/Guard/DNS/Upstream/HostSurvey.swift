// SPDX-License-Identifier: Apache-2.0

public import Addresses
import GuardProtocol
import NIOPosix

/// Asks the host's own name servers for the current addresses of a policy's hosts, outside of any session,
/// and judges the answers as a session's guard does.
public struct HostSurvey: Sendable {
    public struct Address: Hashable, Sendable {
        public var address: IPAddress
        /// In seconds.
        public var ttl: UInt32
        /// The reason why the guard would not let the host be reached there; nil if it would.
        public var refusal: String?
    }

    /// The answer about one host.
    public struct Answer: Hashable, Sendable {
        public var addresses: [Address] = []
        /// The reason why there is no address, or not of both families.
        public var problem: String?
    }

    /// The number of hosts that are asked for at a time, each for both families.
    private static let mostAtOnce = 16

    private let resolver: HostResolver
    private let judge: AnswerJudge

    /// - Parameters:
    ///   - resolver: the text of resolv.conf(5).
    ///   - published: the blocks of each scope, by its text.
    public init(resolver: String, published: [String: [IPPrefix]]) {
        self.resolver = HostResolver(
            group: MultiThreadedEventLoopGroup.singleton, source: ResolverSource(resolver))
        judge = AnswerJudge(published: published)
    }

    /// Returns the answers in the order of the hosts. Names that only the sandbox chooses are not asked for.
    /// - Parameter limit: the time after which no further host is asked for. The last lookups may take some
    ///   seconds more.
    public func answers(for hosts: [AllowedHost], within limit: Duration) async -> [Answer] {
        let end = ContinuousClock.now + limit
        return await withTaskGroup(of: (Int, Answer).self) { group in
            var answers = hosts.map { _ in Answer() }
            var next = 0
            let start = { (group: inout TaskGroup<(Int, Answer)>, number: Int) in
                let host = hosts[number]
                group.addTask { (number, await self.answer(for: host, until: end)) }
            }
            while next < min(hosts.count, Self.mostAtOnce) {
                start(&group, next)
                next += 1
            }
            for await (number, answer) in group {
                answers[number] = answer
                guard next < hosts.count else { continue }
                start(&group, next)
                next += 1
            }
            return answers
        }
    }

    private func answer(for host: AllowedHost, until end: ContinuousClock.Instant) async -> Answer {
        guard case .host(let name) = host.name else {
            return Answer(problem: "a wildcard: its names are looked up when they are used")
        }
        guard .now < end else { return Answer(problem: "not asked for, as too much time had passed") }
        let allowed = AllowedName(name, by: host)
        async let v4 = addresses(of: allowed, .v4)
        async let v6 = addresses(of: allowed, .v6)
        let (first, second) = await (v4, v6)
        let addresses = first.addresses + second.addresses
        return Answer(
            addresses: addresses,
            problem: first.problem ?? second.problem ?? (addresses.isEmpty ? "no address" : nil))
    }

    private func addresses(of name: AllowedName, _ family: IPAddress.Family) async -> Answer {
        do {
            switch try await resolver.addresses(of: DNSName(name.host), family: family) {
            case .addresses(let addresses, let ttl):
                return Answer(
                    addresses: addresses.map {
                        Address(address: $0, ttl: ttl, refusal: judge.refusal(of: $0, for: name)?.description)
                    })
            case .noData: return Answer()
            case .noSuchName: return Answer(problem: "there is no such name")
            }
        } catch {
            return Answer(problem: error.description)
        }
    }
}
