import Addresses
import Policy

/// An entry of a policy that would allow what was refused.
struct Grant: Hashable, Sendable {
    enum Subject: Hashable, Sendable {
        case host(HostName)
        /// A single address.
        case network(IPPrefix)
    }

    let subject: Subject
    /// In ascending order, never empty.
    var ports: [UInt16]
    /// The refusals that the entry would have avoided.
    var tally: Occurrences
    /// The warnings of `cx policy check` about the entry.
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

    /// The warnings as comments above the entry.
    var warningComments: [String] { warnings.map { "cx policy check warns: \(LearnedPolicy.safe($0))" } }

    /// Quotes the text if YAML could take it for something else. Names such as `12.5e3` are numbers in YAML,
    /// and a colon ends a key.
    private static func scalar(_ text: String) -> String {
        let isPlain = text.utf8.first.map { (0x61...0x7a).contains($0) } == true && !text.contains(":")
        return isPlain ? text : "\"\(text)\""
    }
}

/// A refusal for which cx suggests no entry.
struct UnallowableRefusal: Hashable, Sendable {
    enum Verdict: Hashable, Sendable {
        /// The rules for policies refuse every entry that would allow it.
        case never
        /// A person may still write the entry, knowing what it does.
        case notOffered
    }

    /// A printable description of what was refused.
    let what: String
    let reason: String
    let verdict: Verdict
    var tally: Occurrences
}
