// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Remembers for a while the ways in which name servers let themselves be asked, so that not every lookup has
/// to find out (RFC 6891 section 6.2.2). The servers are those of the resolver's settings, so they are few.
final class NameServerHabits: Sendable {
    /// The time for which a habit is believed. A server may have been slow for once, or another one may have
    /// come in its place.
    private static let memory = Duration.seconds(60)
    /// The most servers that are remembered. VPNs that come and go bring others.
    private static let most = 64

    private struct Entry {
        var isTCPFirst = ContinuousClock.now
        var isPlain = ContinuousClock.now
    }

    private let entries = Mutex<[NameServer: Entry]>([:])

    /// True if the server has answered by TCP and not by UDP.
    func prefersTCP(_ server: NameServer, now: ContinuousClock.Instant = .now) -> Bool {
        entries.withLock { $0[server].map { $0.isTCPFirst > now } ?? false }
    }

    /// True if the server has answered only without options.
    func refusesOptions(_ server: NameServer, now: ContinuousClock.Instant = .now) -> Bool {
        entries.withLock { $0[server].map { $0.isPlain > now } ?? false }
    }

    func noteTCP(_ server: NameServer, now: ContinuousClock.Instant = .now) {
        note(server) { $0.isTCPFirst = now + Self.memory }
    }

    func noteRefusalOfOptions(_ server: NameServer, now: ContinuousClock.Instant = .now) {
        note(server) { $0.isPlain = now + Self.memory }
    }

    private func note(_ server: NameServer, _ change: (inout Entry) -> Void) {
        entries.withLock { entries in
            if entries.count >= Self.most, entries[server] == nil { entries = [:] }
            change(&entries[server, default: Entry()])
        }
    }
}
