import Addresses
import GuardProtocol

/// The distinct refusals of a session, each as the line that tells the sandbox of it: `TIME  KIND  TARGET
/// REASON`.
///
/// What runs inside chooses what is refused and how often, so both the number and the length of the lines are
/// bounded.
struct DenialLines {
    /// The most lines of the file, the first and the last among them.
    static let most = 1_000
    /// The most characters of a line.
    static let longest = 300
    /// The file's first line.
    static let heading = "# what cx refused so far, each once: time  kind  target  reason\n"
    private static let ending =
        "# more was refused than is listed here; the session's record outside has all of it\n"

    private var seen: Set<String> = []

    /// Nil where the event tells of no refusal, or of one that is listed already, or where the list is full.
    mutating func line(for event: GuardEvent) -> String? {
        guard let kind = event.kind.refusal?.rawValue, seen.count < Self.most - 1 else { return nil }
        let what = "\(kind)  \(Self.target(of: event))  \(event.reason ?? "not allowed by the policy")"
        guard seen.insert(what).inserted else { return nil }
        guard seen.count < Self.most - 1 else { return Self.ending }
        let text = Printable.escaped("\(Timestamp.milliseconds(event.time))  \(what)").unicodeScalars
        return String(String.UnicodeScalarView(text.prefix(Self.longest))) + "\n"
    }

    /// `paste.example.net`, `203.0.113.66:443/tcp`, or both: `paste.example.net at 198.51.100.10:443/tcp`.
    private static func target(of event: GuardEvent) -> String {
        guard let address = event.address else { return event.host ?? "-" }
        let endpoint = event.port.map { Endpoint(address, $0).description } ?? address.description
        let place = endpoint + (event.protocol.map { "/\($0)" } ?? "")
        return event.host.map { "\($0) at \(place)" } ?? place
    }
}
