// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
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
        case .host(let name): return "{host: \(YAMLText.string(name.text)), ports: [\(ports)]}"
        case .network(let prefix):
            return "{cidr: \(YAMLText.string("\(prefix.address)/\(prefix.length)")), ports: [\(ports)]}"
        }
    }

    /// The warnings as comments above the entry.
    var warningComments: [String] { warnings.map { "cx policy check warns: \(LearnedPolicy.safe($0))" } }
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
