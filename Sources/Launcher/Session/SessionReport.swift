// SPDX-License-Identifier: Apache-2.0

public import Addresses
import FoundationEssentials
public import GuardProtocol
import Policy

/// A summary of what a session reached and what was refused.
public struct SessionReport: Hashable, Sendable {
    public struct Reached: Hashable, Sendable, Codable {
        public var connections = 0
        public var bytesIn = 0
        public var bytesOut = 0
    }

    /// By `host:port`.
    public private(set) var reached: [String: Reached] = [:]
    /// The number of failures, by target and reason, of allowed connections.
    public private(set) var failed: [String: Int] = [:]
    private var distinct = DistinctRefusals<Occurrences>(most: mostDistinct)
    /// The number of times of each distinct refusal.
    public var refusals: [Refusal: Occurrences] { distinct.values }
    /// The refusals that are not listed because there were too many distinct ones.
    public private(set) var otherRefusals: Occurrences?
    /// The name that each address was an answer for.
    public private(set) var names: [IPAddress: HostName] = [:]
    /// True if more happened than could be counted or distinguished.
    public private(set) var isIncomplete = false

    /// Files in writable folders that appeared or changed, and may run on the host later.
    public var triggers = TriggerReport()

    /// The most distinct refusals, targets and failures to keep. Code inside decides how many there are, and
    /// must not decide how much memory cx uses.
    static let mostDistinct = 4096

    /// True if the report contains anything unexpected.
    public var hasNews: Bool { !refusals.isEmpty || !failed.isEmpty || !triggers.isEmpty || isIncomplete }

    /// The total number of refusals.
    public var refusalCount: Int { refusals.values.reduce(otherRefusals?.count ?? 0) { $0 + $1.count } }

    mutating func count(_ event: GuardEvent) {
        switch event.payload {
        case .refused(let refusal): count(refusal, at: event.time)
        case .connectionClosed(let connection, let traffic): countReached(connection, traffic)
        case .connectionFailed(let connection, let reason): countFailed(connection, reason)
        case .eventsDropped: isIncomplete = true
        case .nameAnswered(let host, let addresses): keepAddresses(host, addresses)
        case .connectionOpened, .hostAllowed, .hostWithdrawn, .wallVerified, .credentialsReceived,
            .credentialsServed, .credentialsWanted, .failure, .keepingStep:
            break
        }
    }

    private mutating func count(_ refusal: Refusal, at time: Date) {
        let outcome = distinct.note(refusal, Occurrences(at: time)) { $0.add(at: time) }
        guard outcome == .full, otherRefusals?.add(at: time) == nil else { return }
        otherRefusals = Occurrences(at: time)
    }

    private mutating func countReached(
        _ connection: GuardEvent.CarriedConnection, _ traffic: GuardEvent.Traffic
    ) {
        let target = Self.target(of: connection)
        guard reached[target] != nil || reached.count < Self.mostDistinct else { return isIncomplete = true }
        var entry = reached[target] ?? Reached()
        entry.connections += 1
        entry.bytesIn = Self.sum(entry.bytesIn, traffic.bytesIn)
        entry.bytesOut = Self.sum(entry.bytesOut, traffic.bytesOut)
        reached[target] = entry
    }

    /// Saturates, because a forged log may hold any number.
    private static func sum(_ one: Int, _ other: Int) -> Int {
        let (sum, isTooMuch) = one.addingReportingOverflow(other)
        return isTooMuch ? .max : sum
    }

    private mutating func countFailed(_ connection: GuardEvent.FailedConnection, _ reason: String) {
        let target =
            switch connection {
            case .lookup(let host): host
            case .dialled(let connection): Self.target(of: connection)
            case .cut: "a connection"
            }
        let failure = "\(target): \(reason)"
        guard failed[failure] != nil || failed.count < Self.mostDistinct else { return isIncomplete = true }
        failed[failure, default: 0] += 1
    }

    private mutating func keepAddresses(_ host: String, _ addresses: [IPAddress]) {
        guard let name = HostName(host) else { return }
        for address in addresses where names[address] != nil || names.count < Self.mostDistinct {
            names[address] = name
        }
    }

    private static func target(of connection: GuardEvent.CarriedConnection) -> String {
        connection.host.map { Endpoint.text($0, connection.destination.port) } ?? "\(connection.destination)"
    }

    /// The most lines about refusals at the end of a session; `cx sessions show` has all of them.
    private static let mostRefusalLines = 40

    /// A few lines for the end of a session; empty if nothing was reached and nothing refused.
    public var lines: [String] {
        let reached = reached.sorted { $0.key < $1.key }.map {
            "reached  \($0.key)  \($0.value.connections)×, \($0.value.bytesOut) bytes out, \($0.value.bytesIn) bytes in"
        }
        let failed = failed.sorted { $0.key < $1.key }.map { "failed   \($0.key)  \($0.value)×" }
        return reached + failed + refusalLines + triggers.lines
            + (isIncomplete ? ["more happened than could be counted"] : [])
    }

    private var refusalLines: [String] {
        let counts = refusals.reduce(into: [String: Int]()) {
            $0[$1.key.description, default: 0] += $1.value.count
        }
        let sorted = counts.sorted { $0.key < $1.key }
        let shown = sorted.prefix(Self.mostRefusalLines).map {
            "refused  \($0.key)  \($0.value)×, by the network wall"
        }
        let rest = sorted.dropFirst(shown.count).reduce(otherRefusals?.count ?? 0) { $0 + $1.value }
        return shown + (rest > 0 ? ["refused  more of other kinds  \(rest)×, by the network wall"] : [])
    }
}
