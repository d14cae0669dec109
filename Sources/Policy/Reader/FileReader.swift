// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

/// Reads one file's sections into a draft. Each section has an extension of its own.
struct FileReader {
    let source: PolicySource
    let findings: FindingCollector
    /// The tree to read instead of the source's text.
    var tree: YAMLNode?

    func read() -> PolicyDraft {
        var draft = PolicyDraft()
        var root: YAMLNode?
        if findings.reportsError({ root = tree ?? document() }) { draft.faulty = PolicySection.all }
        guard let root, let section = Section(root, PolicyFormat.policy, findings: findings) else {
            draft.faulty = PolicySection.all
            return draft
        }
        draft.origins = PolicyOrigins(root)
        if findings.reportsError(section.checkVersion) { draft.faulty = PolicySection.all }
        draft.faulty.formUnion(misspelt(in: root))
        readHead(section, into: &draft)
        read(.workspace, of: section, into: &draft) { readWorkspace($0, into: &$1) }
        if findings.reportsError({ draft.mounts = section.list("mounts").compactMap(mount) }) {
            draft.faulty.insert(.mounts)
        }
        read(.environment, of: section, into: &draft) { readEnvironment($0, into: &$1) }
        read(.limits, of: section, into: &draft) { limits, draft in
            draft.limits = readLimits(limits)
            draft.tmp = draft.limits.tmp.map { Located($0, origin: limits.valueOrigin("tmp")) }
        }
        read(.terminal, of: section, into: &draft) { terminal, draft in
            draft.clipboard = terminal["clipboard"].flatMap { findings.choice($0, ClipboardAccess.self) }
            draft.namesWindow = terminal.bool("title")
        }
        read(.claude, of: section, into: &draft) { readSettings($0, into: &$1) }
        read(.aws, of: section, into: &draft) { $1.aws = readAWS($0) }
        read(.egress, of: section, into: &draft) { readEgress($0, into: &$1) }
        return draft
    }

    private func document() -> YAMLNode? {
        var root: YAMLNode?
        let isFaulty = findings.reportsError { root = YAMLReader(source: source, findings: findings).read() }
        if root == nil, !isFaulty || source.text.isEmpty {
            findings.report(
                .emptyValue, "the policy is empty", at: Origin(file: source.path, line: 1, column: 1),
                help: "it begins with `cx: 1`")
        }
        return root
    }

    /// Returns the sections that an unknown key may stand for: all that the file does not have.
    private func misspelt(in root: YAMLNode) -> Set<PolicySection> {
        guard case .map(let entries) = root.content else { return [] }
        let keys = Set(entries.map(\.key))
        guard !keys.isSubset(of: PolicyFormat.policy.keys) else { return [] }
        return PolicySection.all.filter { !keys.contains($0.rawValue) }
    }

    private func read(
        _ name: PolicySection, of policy: Section, into draft: inout PolicyDraft,
        _ read: (Section, inout PolicyDraft) -> Void
    ) {
        let isFaulty = findings.reportsError {
            if let section = policy.section(name.rawValue) { read(section, &draft) }
        }
        if isFaulty { draft.faulty.insert(name) }
    }

    private func readHead(_ section: Section, into draft: inout PolicyDraft) {
        draft.name = name(section)
        if draft.name == nil { draft.faulty.insert(.name) }
        draft.summary = section.string("description")?.value
        if findings.reportsError({ draft.extends = parents(section) }) { draft.faulty = PolicySection.all }
    }

    private func name(_ section: Section) -> Located<String>? {
        guard let node = section["name"], let name = findings.string(node) else { return nil }
        guard PolicyName.isValid(name.value) else {
            findings.report(
                .invalidValue, "\(Printable.quoted(name.value)) is not a valid policy name", at: name.origin,
                help: PolicyName.help)
            return nil
        }
        return name
    }

    private func parents(_ section: Section) -> [Located<String>] {
        var parents: [Located<String>] = []
        for name in section.strings("extends") {
            if parents.contains(where: { $0.value == name.value }) {
                findings.report(
                    .duplicateEntry, "\(Printable.quoted(name.value)) is extended twice", at: name.origin,
                    fix: .removal)
            } else if PolicyName.isValid(name.value) || PolicyName.isRelativePath(name.value) {
                parents.append(name)
            } else {
                findings.report(
                    .invalidValue,
                    "\(Printable.quoted(name.value)) is neither a policy name nor a relative path",
                    at: name.origin, help: "\(PolicyName.help), or a path that begins with ./ or ../")
            }
        }
        return parents
    }
}

extension LintRule {
    public static let duplicateEntry = LintRule(
        "shape/duplicate-entry", .error,
        summary: "a list with the same entry twice, or two entries that exclude each other",
        rationale: """
            One of the two is not what the author meant, and a reader cannot tell which one counts: a \
            variable that is both passed and set, a port that is named twice, two mounts where one would \
            cover the other. Remove one of them. A child may set a variable that its parent passes: that \
            overrides the parent, and this rule does not report it.
            """,
        bad: [
            "extends: [base, ↓base]",
            """
            environment:
              pass: [TERM, LANG, ↓TERM]
              set: {↓LANG: C}
            """,
            """
            egress:
              hosts:
                - {host: api.example.com, ports: ↓[8443, 8443]}
            """,
            """
            mounts:
              - {source: ~/runbooks, target: /mnt/team}
              - ↓{source: ~/notes, target: /mnt/team/notes}
            """,
        ],
        good: [
            "extends: [base]",
            """
            environment:
              pass: [TERM]
              set: {LANG: C}
            """,
            """
            mounts:
              - {source: ~/runbooks, target: /mnt/runbooks}
              - {source: ~/notes, target: /mnt/notes}
            """,
        ])
}

/// The names of policies, and the paths by which one policy names another.
enum PolicyName {
    static let help = "a name is 1 to 64 of a-z, 0-9 and -, and begins with a letter or digit"

    static func isValid(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && !text.hasPrefix("-")
            && text.utf8.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d }
    }

    static func isRelativePath(_ text: String) -> Bool {
        (text.hasPrefix("./") || text.hasPrefix("../")) && !text.hasSuffix("/") && text.utf8.count <= 1024
    }
}
