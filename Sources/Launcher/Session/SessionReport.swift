public import Addresses
import GuardProtocol
import Policy

/// What a session reached and what was refused.
public struct SessionReport: Hashable, Sendable {
    public struct Reached: Hashable, Sendable, Codable {
        public var connections = 0
        public var bytesIn = 0
        public var bytesOut = 0
    }

    /// By `host:port`.
    public private(set) var reached: [String: Reached] = [:]
    /// By what could not be reached although it is allowed, and why.
    public private(set) var failed: [String: Int] = [:]
    /// Each distinct refusal, and how often.
    public private(set) var refusals: [Refusal: Tally] = [:]
    /// The refusals that are told apart no more, since there were too many distinct ones.
    public private(set) var otherRefusals: Tally?
    /// The names by the addresses that they were answered with.
    public private(set) var names: [IPAddress: HostName] = [:]
    /// True if there was more than could be counted, or told apart.
    public private(set) var isIncomplete = false

    /// What in writable folders appeared or changed, and may run on the host later.
    public var triggers = TriggerReport()

    /// The most distinct refusals, targets and failures that are told apart: what runs inside chooses how
    /// many there are, and must not choose how much memory cx takes.
    static let mostDistinct = 4096

    /// True if there is something in it that nobody could expect.
    public var hasNews: Bool { !refusals.isEmpty || !failed.isEmpty || !triggers.isEmpty || isIncomplete }

    /// How often anything was refused.
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
            refusals[refusal] = Tally(at: event.time)
        } else if otherRefusals?.add(at: event.time) == nil {
            otherRefusals = Tally(at: event.time)
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

    /// A forged log may hold any number.
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

    /// The most lines about refusals at the end of a session; `cx sessions show` has them all.
    private static let mostRefusalLines = 40

    /// A few lines for the end of a session; empty where nothing was reached and nothing refused.
    public var lines: [String] {
        let reached = reached.sorted { $0.key < $1.key }.map {
            "reached  \($0.key)  \($0.value.connections)×, \($0.value.bytesOut) bytes out, \($0.value.bytesIn) bytes in"
        }
        let failed = failed.sorted { $0.key < $1.key }.map { "failed   \($0.key)  \($0.value)×" }
        return reached + failed + refusalLines + triggers.lines
            + (isIncomplete ? ["there was more than could be counted"] : [])
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
