import Guard
import Policy

/// What a session reached and what was refused, by name.
public struct SessionReport: Hashable, Sendable {
    public struct Reached: Hashable, Sendable {
        public var connections = 0
        public var bytesIn = 0
        public var bytesOut = 0
    }

    /// By `host:port`.
    public private(set) var reached: [String: Reached] = [:]
    /// By what could not be reached although it is allowed, and why.
    public private(set) var failed: [String: Int] = [:]
    /// Whether there were more events than could be counted.
    public private(set) var isIncomplete = false
    /// By what was refused and why.
    public private(set) var refused: [String: Int] = [:]

    /// What in a writable workspace appeared or changed, and may run on the host later.
    public var triggers: [String] = []

    /// Whether there is something in it that nobody could expect.
    public var hasNews: Bool { !refused.isEmpty || !failed.isEmpty || !triggers.isEmpty || isIncomplete }

    mutating func count(_ event: GuardEvent) {
        switch event.kind {
        case .connectionClosed:
            var entry = reached[target(of: event)] ?? Reached()
            entry.connections += 1
            entry.bytesIn += event.bytesIn ?? 0
            entry.bytesOut += event.bytesOut ?? 0
            reached[target(of: event)] = entry
        case .nameRefused:
            count(refused: "the name \(event.host ?? "?")")
        case .answerRefused:
            count(refused: "the answer for \(event.host ?? "?"): \(event.reason ?? "")")
        case .packetRefused, .connectionRefused, .serverNameRefused:
            count(refused: "\(event.protocol ?? "a packet") to \(target(of: event))")
        case .connectionFailed:
            failed["\(target(of: event)): \(event.reason ?? "no answer")", default: 0] += 1
        case .eventsDropped:
            isIncomplete = true
        case .nameAnswered, .connectionOpened, .hostAllowed, .hostWithdrawn, .wallVerified, .credentialsReceived,
            .credentialsServed, .failure:
            break
        }
    }

    private mutating func count(refused what: String) {
        refused[what, default: 0] += 1
    }

    private func target(of event: GuardEvent) -> String {
        let host = event.host ?? event.address?.description ?? "?"
        return event.port.map { "\(host):\($0)" } ?? host
    }

    /// A few lines for the end of a session; empty where nothing was reached and nothing refused.
    public var lines: [String] {
        let reached = reached.sorted { $0.key < $1.key }.map {
            "reached  \($0.key)  \($0.value.connections)×, \($0.value.bytesOut) bytes out, \($0.value.bytesIn) bytes in"
        }
        let failed = failed.sorted { $0.key < $1.key }.map { "failed   \($0.key)  \($0.value)×" }
        let refused = refused.sorted { $0.key < $1.key }.map { "refused  \($0.key)  \($0.value)×, by the network wall" }
        let triggers = triggers.map { "changed  \($0) in the workspace: look at it, it may run on this machine later" }
        return reached + failed + refused + triggers + (isIncomplete ? ["there was more than could be counted"] : [])
    }
}
