import Addresses
import Policy

/// One entry of a policy that would let through what was refused.
struct Grant: Hashable, Sendable {
    enum Subject: Hashable, Sendable {
        case host(HostName)
        /// One address.
        case network(IPPrefix)
    }

    let subject: Subject
    /// In ascending order, never empty.
    var ports: [UInt16]
    /// How often it was missed, and when.
    var tally: Tally
    /// What `cx policy check` says of the entry.
    var warnings: [String] = []

    /// The entry as a policy writes it, on one line.
    var entry: String {
        let ports = ports.map(String.init).joined(separator: ", ")
        switch subject {
        case .host(let name): return "{host: \(Self.scalar(name.text)), ports: [\(ports)]}"
        case .network(let prefix):
            return "{cidr: \(Self.scalar("\(prefix.address)/\(prefix.length)")), ports: [\(ports)]}"
        }
    }

    /// For comments above the entry.
    var warningComments: [String] { warnings.map { "cx policy check warns: \(LearnedPolicy.safe($0))" } }

    /// In quotation marks where YAML could take it for something else than text: names such as `12.5e3` are
    /// numbers to it, and a colon ends a key.
    private static func scalar(_ text: String) -> String {
        let isPlain = text.utf8.first.map { (0x61...0x7a).contains($0) } == true && !text.contains(":")
        return isPlain ? text : "\"\(text)\""
    }
}
