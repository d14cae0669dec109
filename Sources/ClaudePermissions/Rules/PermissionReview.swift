// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

/// Finds rules without an effect. Such a rule is a wall that does not stand, or a line that nobody needs to
/// review.
public enum PermissionReview {
    /// Returns the faults of single rules, then what the rules without a fault do to one another.
    /// - Parameter files: the files of the policy's chain, parents first.
    public static func findings(
        rules: [PermissionRule.List: [Located<String>]], files: [String] = []
    ) -> [PermissionFinding] {
        var faults: [PermissionFinding] = []
        var read: [PermissionRule.List: [AgentRule]] = [:]
        for list in PermissionRule.List.allCases {
            for source in rules[list] ?? [] {
                let rule = AgentRule(source.value, in: list, origin: source.origin)
                if let fault = PermissionFault.of(source.value, in: list) {
                    faults.append(
                        PermissionFinding(
                            rule: source, list: list, kind: rule == nil ? .skipped : .neverMatches,
                            suggestion: fault.form))
                } else if let rule {
                    read[list, default: []].append(rule)
                }
            }
        }
        return faults + findings(among: read, files: files)
    }

    /// List by list, in the order of the rules.
    /// - Parameter rules: rules that have no fault of their own.
    package static func findings(
        among rules: [PermissionRule.List: [AgentRule]], files: [String] = []
    ) -> [PermissionFinding] {
        let ranks = Dictionary(zip(files, files.indices), uniquingKeysWith: { first, _ in first })
        var found: [PermissionFinding] = []
        var earlier: [RuleSubsumption] = []
        for list in PermissionRule.List.allCases {
            let entries = (rules[list] ?? []).enumerated().compactMap { number, rule in
                rule.origin.map { origin in
                    RuleSubsumption.Entry(
                        source: Located(rule.text, origin: origin), rule: rule, number: number,
                        rank: ranks[origin.file] ?? 0)
                }
            }
            let cover = RuleSubsumption(entries)
            found += entries.flatMap { finding($0, earlier: earlier, own: cover) }
            earlier.append(cover)
        }
        return found
    }

    private static func finding(
        _ entry: RuleSubsumption.Entry, earlier: [RuleSubsumption], own: RuleSubsumption
    ) -> [PermissionFinding] {
        let decides = earlier.lazy.compactMap { $0.first(covering: entry) }.first
        guard let other = decides ?? own.first(covering: entry) else { return [] }
        let isOneFile = other.source.origin.file == entry.source.origin.file
        let kind: PermissionFinding.Kind = decides != nil ? .shadowed : isOneFile ? .redundant : .repeated
        return [
            PermissionFinding(
                rule: entry.source, list: entry.rule.list, kind: kind, other: other.source,
                otherList: other.rule.list)
        ]
    }
}

/// A permission rule without an effect, with the reason.
public struct PermissionFinding: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Claude Code skips the rule.
        case skipped
        /// Claude Code reads the rule and never consults it, or the rule matches nothing that anybody would
        /// write.
        case neverMatches
        /// A rule of a list that takes precedence decides every case that this one would.
        case shadowed
        /// Another rule of the same list and file does everything that this one does.
        case redundant
        /// A rule of the same list in a parent file does everything that this one does.
        case repeated
    }

    public var rule: Located<String>
    public var list: PermissionRule.List
    public var kind: Kind
    /// The rule that decides in its place.
    public var other: Located<String>?
    public var otherList: PermissionRule.List?
    /// The form that works; nil if none is certain, or if the rule should be left out.
    public var suggestion: String?
}
