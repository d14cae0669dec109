// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents

/// Moves findings to the line where their author can act. A rule on a whole policy may name a line of a
/// parent although only a line of the child brings the finding about. Nobody can mend such a finding, or allow
/// it, in a parent that is shipped with cx or that others use too.
///
/// The cause is found by trial: it is the part of the child without which the finding is gone.
struct FindingCauses {
    /// A reading of the policy with a part left out.
    struct Trial {
        let findings: [Finding]
        let faulty: Set<PolicySection>
        let index: FindingIndex

        init(findings: [Finding], faulty: Set<PolicySection>) {
            self.findings = findings
            self.faulty = faulty
            index = FindingIndex(findings)
        }
    }

    /// The most trials of one reading. Beyond them, a finding is placed less exactly.
    private static let mostTrials = 100
    /// Parts that grant or restrict come before those that describe, and `extends` comes last.
    private static let order = [
        "aws", "egress", "environment", "mounts", "workspace", "limits", "terminal", "claude", "name",
    ]

    let source: PolicySource
    /// The policies that it extends itself, each with its entry in `extends`.
    let parents: [Located<PolicySource>]
    let whole: Trial
    /// Reads a direct parent as a policy of its own.
    let alone: (PolicySource) -> PolicyReading
    /// Reads the policy from another tree, with these rules on whole policies alone.
    let attempt: (YAMLNode, Set<String>) -> Trial

    /// Returns a function that gives findings their places.
    func place() -> (Finding) -> Finding {
        let foreign = whole.findings.filter { $0.origin.file != source.path }
        guard !foreign.isEmpty else { return { $0 } }
        let readings = parents.map { parent in
            let reading = alone(parent.value)
            let index = FindingIndex(reading.counted + reading.allowed.map(\.finding))
            return (entry: parent.origin, reading: reading, index: index)
        }
        var places: [Finding: Origin] = [:]
        var open: [Finding] = []
        for finding in foreign {
            if let origin = inherited(finding, from: readings) {
                places[finding] = origin
            } else {
                open.append(finding)
            }
        }
        if !open.isEmpty {
            let search = CauseSearch(
                tree: YAMLReader(source: source, findings: FindingCollector()).read(), whole: whole,
                rules: Set(open.map(\.rule)), mostTrials: Self.mostTrials, order: Self.order, attempt: attempt
            )
            for finding in open {
                let entry = readings.last { _, reading, _ in
                    reading.sources.contains { $0.path == finding.origin.file }
                }
                places[finding] = search.cause(of: finding) ?? entry?.entry
            }
        }
        return { finding in places[finding].map(finding.brought(aboutBy:)) ?? finding }
    }

    /// The place that a finding has in a parent that has it on its own; nil if none has. What cx ships cannot
    /// be mended there, so the entry in `extends` counts.
    private func inherited(
        _ finding: Finding, from readings: [(entry: Origin, reading: PolicyReading, index: FindingIndex)]
    ) -> Origin? {
        for (entry, _, index) in readings {
            let alike = index.alike(finding)
            // With more around it, a rule may say more of the same place.
            guard
                let same = alike.first(where: { $0.message == finding.message })
                    ?? alike.first(where: { known in
                        !whole.index.alike(known).contains { $0.message == known.message }
                    })
            else { continue }
            return ShippedPolicies.all.contains { $0.path == same.origin.file } ? entry : same.origin
        }
        return nil
    }
}

/// Finds findings by their rule with their place or message: a policy may have thousands.
struct FindingIndex {
    private struct Place: Hashable {
        let rule: String
        let subject: Origin
    }

    private struct Text: Hashable {
        let rule: String
        let message: String
    }

    private let places: [Place: [Finding]]
    private let texts: Set<Text>

    init(_ findings: [Finding]) {
        places = Dictionary(grouping: findings) { Place(rule: $0.rule, subject: $0.subject) }
        texts = Set(findings.map { Text(rule: $0.rule, message: $0.message) })
    }

    /// The findings of the same rule about the same place.
    func alike(_ finding: Finding) -> [Finding] {
        places[Place(rule: finding.rule, subject: finding.subject)] ?? []
    }

    /// True if the same rule says the same, of any place.
    func says(_ finding: Finding) -> Bool {
        texts.contains(Text(rule: finding.rule, message: finding.message))
    }
}

/// Leaves parts of a policy out, one after the other, until a finding is gone.
private final class CauseSearch {
    private let tree: YAMLNode?
    private let whole: FindingCauses.Trial
    private let rules: Set<String>
    private let order: [String]
    private let attempt: (YAMLNode, Set<String>) -> FindingCauses.Trial
    private var left: Int
    private var trials: [YAMLNode.Path: FindingCauses.Trial] = [:]

    init(
        tree: YAMLNode?, whole: FindingCauses.Trial, rules: Set<String>, mostTrials: Int, order: [String],
        attempt: @escaping (YAMLNode, Set<String>) -> FindingCauses.Trial
    ) {
        self.tree = tree
        self.whole = whole
        self.rules = rules
        self.order = order
        self.attempt = attempt
        left = mostTrials
    }

    func cause(of finding: Finding) -> Origin? {
        guard let tree else { return nil }
        let members = tree.members
        let sections = order.compactMap { key in members.firstIndex { $0.key == key } }
        if let origin = part(of: finding, among: members, at: sections, below: []) { return origin }
        guard let index = members.firstIndex(where: { $0.key == "extends" }) else { return nil }
        let entries = members[index].value.members
        let entry = entries.indices.last { isGone(finding, without: [index, $0]) }
        return entry.map { entries[$0].origin }
    }

    /// Returns the place of the smallest part whose absence is enough. A list's item is not taken apart.
    private func part(
        of finding: Finding, among members: [(key: String?, value: YAMLNode, origin: Origin)],
        at indexes: [Int], below path: YAMLNode.Path
    ) -> Origin? {
        let inner = { (index: Int) -> Origin? in
            guard members[index].key != nil else { return nil }
            let inner = members[index].value.members
            return self.part(of: finding, among: inner, at: Array(inner.indices), below: path + [index])
        }
        for index in indexes where isGone(finding, without: path + [index]) {
            return inner(index) ?? members[index].origin
        }
        // A part of one may be enough where the whole of it leaves an error behind.
        for index in indexes where leavesError(without: path + [index]) {
            if let origin = inner(index) { return origin }
        }
        return nil
    }

    private func leavesError(without path: YAMLNode.Path) -> Bool {
        trial(without: path).map { !$0.faulty.isSubset(of: whole.faulty) } ?? false
    }

    /// True if the policy without a part does not have the finding, and has no error in its stead.
    private func isGone(_ finding: Finding, without path: YAMLNode.Path) -> Bool {
        guard let trial = trial(without: path), trial.faulty.isSubset(of: whole.faulty) else { return false }
        guard !trial.index.says(finding) else { return false }
        // Without the part, a rule may say less of the same place.
        return trial.index.alike(finding).count < whole.index.alike(finding).count
    }

    private func trial(without path: YAMLNode.Path) -> FindingCauses.Trial? {
        guard let tree else { return nil }
        // A collection goes with its only member, so both are one trial.
        var path = path
        while path.count > 1, tree[path.dropLast()]?.members.count == 1 { path.removeLast() }
        if let known = trials[path] { return known }
        guard left > 0 else { return nil }
        left -= 1
        // A policy needs a name, so another one takes its place.
        let isName = path.count == 1 && tree.members[path[0]].key == "name"
        guard let other = isName ? tree.replacing("name", by: "policy") : tree.removing(path) else {
            return nil
        }
        let trial = attempt(other, rules)
        trials[path] = trial
        return trial
    }
}
