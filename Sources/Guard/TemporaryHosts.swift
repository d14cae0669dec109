// SPDX-License-Identifier: Apache-2.0

import Addresses
import GuardProtocol
import NIOCore
import Synchronization

/// Lets a running session reach hosts for a while beside those of its policy, and withdraws each by itself.
final class TemporaryHosts: Sendable {
    /// The subject of a grant, without its limit. Allowing the same again prolongs it.
    private typealias Subject = AllowedName

    private struct Entry {
        var grant: TemporaryGrant
        var timer: Scheduled<Void>?
    }

    private struct State {
        var entries: [Subject: Entry] = [:]
        var nextID = 1
    }

    /// The most hosts at once.
    static let most = 64
    /// A day, in seconds. A longer time is a change of the policy.
    static let longest = 86_400

    /// The longest time that a timer runs. The loop's clock stands still while the machine sleeps, but the
    /// end of a grant does not.
    private static let longestSleep = Duration.seconds(5)

    private let names: AllowedNames
    private let cache: AnswerCache
    private let wall: WallOpenings
    private let connections: OpenConnections
    private let events: EventQueue
    private let group: any EventLoopGroup
    private let state = Mutex(State())

    init(
        names: AllowedNames, cache: AnswerCache, wall: WallOpenings, connections: OpenConnections,
        events: EventQueue,
        group: any EventLoopGroup
    ) {
        self.names = names
        self.cache = cache
        self.wall = wall
        self.connections = connections
        self.events = events
        self.group = group
    }

    /// Allows a host from now on, and withdraws it after its time. If there are too many, the host is
    /// withdrawn at once, and the event says why.
    ///
    /// Throws for what cx would never send: a wildcard, no ports, no time, or more than a day.
    func allow(_ temporary: TemporaryHost, now: ContinuousClock.Instant = .now) throws(GuardError) {
        let subject = try Self.subject(of: temporary)
        let end = now + .seconds(temporary.seconds)
        let entry = state.withLock { state -> Entry? in
            if var entry = state.entries[subject] {
                entry.grant.end = max(entry.grant.end, end)
                entry.timer?.cancel()
                entry.timer = schedule(subject, entry.grant, now)
                state.entries[subject] = entry
                return entry
            }
            guard state.entries.count < Self.most else { return nil }
            let grant = TemporaryGrant(id: state.nextID, end: end)
            state.nextID += 1
            let entry = Entry(grant: grant, timer: schedule(subject, grant, now))
            state.entries[subject] = entry
            return entry
        }
        guard let entry else {
            let reason = "\(Self.most) hosts are allowed for a time already"
            report(subject, request: temporary.request) { .hostWithdrawn($0, reason: reason) }
            return
        }
        var name = subject
        name.limit = entry.grant
        names.add(name, entry.grant)
        // This comes after the grant: a withdrawal that ends just now looks for a grant before it leaves.
        connections.permit(subject.host, subject.ports)
        // What was found out before is admitted for a shorter time.
        cache.forget()
        let milliseconds = Int((entry.grant.end - now) / .milliseconds(1))
        report(subject, request: temporary.request) {
            .hostAllowed($0, milliseconds: milliseconds, reason: temporary.host.reason)
        }
    }

    private static func subject(of temporary: TemporaryHost) throws(GuardError) -> Subject {
        let host = temporary.host
        let name: HostName
        switch host.name {
        case .host(let host): name = host
        case .below: throw .order("no wildcard can be allowed for a time: \(host.name)")
        }
        guard !host.ports.isEmpty, host.tlsPorts.allSatisfy(host.ports.contains) else {
            throw .order("\(name) has no ports to be allowed, or others than them for TLS")
        }
        guard (1...longest).contains(temporary.seconds) else {
            throw .order("\(name) cannot be allowed for \(temporary.seconds) s: it takes 1 to \(longest)")
        }
        return AllowedName(name, by: host)
    }

    private func schedule(_ subject: Subject, _ grant: TemporaryGrant, _ now: ContinuousClock.Instant)
        -> Scheduled<Void>
    {
        let loop = group.next()
        return loop.scheduleTask(in: TimeAmount(min(grant.end - now, Self.longestSleep))) {
            let woken = ContinuousClock.now
            guard woken >= grant.end else { return self.reschedule(subject, grant, woken) }
            loop.makeFutureWithTask { await self.withdraw(subject, grant) }.whenComplete { _ in }
        }
    }

    private func reschedule(_ subject: Subject, _ grant: TemporaryGrant, _ now: ContinuousClock.Instant) {
        state.withLock { state in
            guard state.entries[subject]?.grant == grant else { return }
            state.entries[subject]?.timer = schedule(subject, grant, now)
        }
    }

    /// Withdraws a grant in this order: nothing new is looked up, then nothing new is let through, then what
    /// is open is cut.
    private func withdraw(_ subject: Subject, _ grant: TemporaryGrant) async {
        let isOver = state.withLock { state in
            // It was prolonged just now, and the other timer will come.
            guard state.entries[subject]?.grant == grant else { return false }
            state.entries[subject] = nil
            return true
        }
        guard isOver else { return }
        names.remove(grant, of: subject.host)
        cache.forget()
        do {
            try await wall.close(grant)
        } catch {
            events.report(GuardEvent(.failure(reason: "not withdrawn: \(error)", host: subject.host.text)))
        }
        for port in subject.ports where !names.permits(subject.host, port, asFreelyAs: subject) {
            connections.withdraw(subject.host, port)
            // A grant on narrower terms may come again, on those.
            if names.permits(subject.host, port) { connections.permit(subject.host, [port]) }
        }
        report(subject) { .hostWithdrawn($0) }
    }

    /// Reports an event for each port.
    private func report(
        _ subject: Subject, request: Int? = nil, _ payload: (GuardEvent.HostGrant) -> GuardEvent.Payload
    ) {
        for port in subject.ports {
            let grant = GuardEvent.HostGrant(host: subject.host.text, port: port, request: request)
            events.report(GuardEvent(payload(grant)))
        }
    }
}
