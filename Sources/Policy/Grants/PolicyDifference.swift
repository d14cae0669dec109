// SPDX-License-Identifier: Apache-2.0

public import Addresses

/// The grants that one policy has and another does not, by meaning, however the two are written.
///
/// A change that cannot be judged, such as one of Claude Code's settings, counts as granting more.
public struct PolicyDifference: Hashable, Sendable, Codable {
    /// True if the new policy grants something that the old one does not.
    public var more: Bool
    public var added: [GrantChange]
    public var removed: [GrantChange]

    /// - Parameter ranges: AWS's published ranges, which some policies name.
    public init(from old: Policy, to new: Policy, ranges: PublishedRanges = .shipped) {
        let comparison = GrantComparison(from: old, to: new, ranges: ranges)
        added = comparison.additions()
        removed = comparison.reversed.additions()
        more = !added.isEmpty
    }
}

/// Something that one policy grants and another does not.
public struct GrantChange: Hashable, Sendable, Codable {
    public var kind: GrantKind
    /// The grant in words that follow "the session", such as `reaches status.example.com on 443`.
    public var grant: String
    /// The line that grants it; nil if none does, for example because a line is missing.
    public var origin: Origin?

    public init(kind: GrantKind, grant: String, origin: Origin?) {
        self.kind = kind
        self.grant = grant
        self.origin = origin
    }
}

/// The part of a policy to which a grant belongs.
public enum GrantKind: String, Hashable, Sendable, Codable, CaseIterable {
    case files
    case environment
    case limits
    case terminal
    case host
    /// Addresses without a name.
    case network
    case aws
    /// One action of IAM.
    case awsAction = "aws-action"
    /// One of the agent's own rules.
    case agentRule = "agent-rule"
    /// A command of the AWS CLI, as the agent's rules judge it.
    case awsCommand = "aws-command"
    case setting
}

extension PolicyDifference {
    /// The most lines of one kind that are shown to people.
    private static let mostLines = 12

    /// The difference for people, safe to print: `+` before what is granted more, `-` before what is granted
    /// less.
    public var lines: [String] {
        guard !added.isEmpty || !removed.isEmpty else { return ["same grants"] }
        return section("grants more", "+", added) + section("grants less", "-", removed)
    }

    private func section(_ title: String, _ sign: String, _ changes: [GrantChange]) -> [String] {
        guard !changes.isEmpty else { return [] }
        let groups = GrantKind.allCases.compactMap { kind in
            let own = changes.filter { $0.kind == kind }
            return own.isEmpty ? nil : own
        }
        return [title]
            + groups.flatMap { group in
                let lines = Self.lines(of: group)
                // A single remaining line is shown instead of a line that counts it.
                let shown = lines.count > Self.mostLines + 1 ? lines.prefix(Self.mostLines) : lines[...]
                let rest = group.count - shown.reduce(0) { $0 + $1.count }
                return shown.map { "  \(sign) \($0.text)" } + (rest > 0 ? ["  \(sign) and \(rest) more"] : [])
            }
    }

    /// Returns a line for each change. If there are many, changes from one line of the policy share a line.
    private static func lines(of group: [GrantChange]) -> [(text: String, count: Int)] {
        guard group.count > mostLines + 1 else { return group.map { (line($0), 1) } }
        var own: [Origin: [GrantChange]] = [:]
        for change in group { if let origin = change.origin { own[origin, default: []].append(change) } }
        var told: Set<Origin> = []
        return group.compactMap { change in
            guard let origin = change.origin, let alike = own[origin], alike.count > 1 else {
                return (line(change), 1)
            }
            guard told.insert(origin).inserted else { return nil }
            return (line(change, more: alike.count - 1), alike.count)
        }
    }

    private static func line(_ change: GrantChange, more: Int = 0) -> String {
        let place = change.origin.map { " (\($0.file):\($0.line))" } ?? ""
        return Printable.escaped(change.grant + (more > 0 ? ", and \(more) more" : "") + place)
    }
}
