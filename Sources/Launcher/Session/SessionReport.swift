public import Addresses
import GuardProtocol
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
    /// The number of times of each distinct refusal.
    public private(set) var refusals: [Refusal: Occurrences] = [:]
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
        if let refusal = Refusal(event) { count(refusal, event) }
        switch event.kind {
        case .connectionClosed: countReached(event)
        case .connectionFailed: countFailed(event)
        case .eventsDropped: isIncomplete = true
        case .nameAnswered: keepAddresses(event)
        case .nameRefused, .answerRefused, .packetRefused, .connectionOpened, .connectionRefused,
            .serverNameRefused, .hostAllowed, .hostWithdrawn, .wallVerified, .credentialsReceived,
            .credentialsServed,
            .credentialsWanted, .failure, .keepingStep:
            break
        }
    }

    private mutating func count(_ refusal: Refusal, _ event: GuardEvent) {
        if refusals[refusal]?.add(at: event.time) != nil { return }
        if refusals.count < Self.mostDistinct {
            refusals[refusal] = Occurrences(at: event.time)
        } else if otherRefusals?.add(at: event.time) == nil {
            otherRefusals = Occurrences(at: event.time)
        }
    }

    private mutating func countReached(_ event: GuardEvent) {
        let target = target(of: event)
        guard reached[target] != nil || reached.count < Self.mostDistinct else { return isIncomplete = true }
        var entry = reached[target] ?? Reached()
        entry.connections += 1
        entry.bytesIn = Self.sum(entry.bytesIn, event.bytesIn ?? 0)
        entry.bytesOut = Self.sum(entry.bytesOut, event.bytesOut ?? 0)
        reached[target] = entry
    }

    /// Saturates, because a forged log may hold any number.
    private static func sum(_ one: Int, _ other: Int) -> Int {
        let (sum, isTooMuch) = one.addingReportingOverflow(other)
        return isTooMuch ? .max : sum
    }

    private mutating func countFailed(_ event: GuardEvent) {
        let failure = "\(target(of: event)): \(event.reason ?? "no answer")"
        guard failed[failure] != nil || failed.count < Self.mostDistinct else { return isIncomplete = true }
        failed[failure, default: 0] += 1
    }

    private mutating func keepAddresses(_ event: GuardEvent) {
        guard let name = event.host.flatMap({ HostName($0) }) else { return }
        for address in event.addresses ?? [] where names[address] != nil || names.count < Self.mostDistinct {
            names[address] = name
        }
    }

    private func target(of event: GuardEvent) -> String {
        let host = event.host ?? event.address?.description ?? "?"
        return event.port.map { "\(host):\($0)" } ?? host
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
