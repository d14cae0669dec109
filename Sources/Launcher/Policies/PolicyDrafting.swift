// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy

/// Makes a new policy from one answer after the other (`cx policy new`). The reader of policies judges each
/// answer together with those before it.
public final class PolicyDrafting {
    private let policies: PolicyStore
    private var draft: NewPolicy
    private var base: Policy?

    /// - Parameter path: the path of the new file. A parent's path is relative to it.
    /// - Throws: if the name is not valid.
    public init(name: String, path: String, policies: PolicyStore) throws(CXError) {
        self.policies = policies
        draft = NewPolicy(name: name, path: path)
        _ = try accepted(draft, base)
    }

    /// The regions of a policy whose author names none.
    public var standardRegion: String {
        let given = base?.egress.regions ?? []
        return given.isEmpty ? NewPolicy.standardRegion : given.joined(separator: " ")
    }

    /// The warnings of the reader.
    public var warnings: [String] {
        policies.read(source(draft, base)).findings.filter { $0.severity == .warning }.map(Self.sentence)
    }

    public func text() throws(CXError) -> String { try accepted(draft, base) }

    public func describe(_ answer: [String]) throws(CXError) {
        guard let text = answer.first, !text.isEmpty else {
            throw CXError("a policy needs a description", advice: "one line that says what it is for")
        }
        guard !text.contains(where: \.isNewline) else {
            throw CXError(
                "the description has several lines", advice: "one line that says what it is for")
        }
        try change { $0.summary = text }
    }

    /// - Parameter parent: the policy to extend, or `none`.
    public func extend(_ parent: String) throws(CXError) {
        guard parent != "none" else { return }
        let reference =
            PolicyStore.isPath(parent) ? PolicyStore.path(parent, besides: draft.path) : parent
        let base = try policies.readValid(reference)
        var changed = draft
        changed.parent = parent
        _ = try accepted(changed, base)
        (draft, self.base) = (changed, base)
    }

    public func reach(services: [String]) throws(CXError) { try change { $0.services = services } }

    public func reach(regions: [String]) throws(CXError) { try change { $0.regions = regions } }

    public func reach(hosts: [String]) throws(CXError) { try change { $0.hosts = hosts } }

    /// - Parameter answer: `yes` lets the agent change the workspace.
    public func write(_ answer: String) throws(CXError) {
        switch answer.lowercased() {
        case "yes", "y": try change { $0.access = .readWrite }
        case "no", "n": break
        default: throw CXError("\(answer.printable) is neither yes nor no")
        }
    }

    public func take(role: String) throws(CXError) { try change { $0.role = role } }

    private func change(_ apply: (inout NewPolicy) -> Void) throws(CXError) {
        var changed = draft
        apply(&changed)
        _ = try accepted(changed, base)
        draft = changed
    }

    /// - Throws: the reader's first error.
    private func accepted(_ draft: NewPolicy, _ base: Policy?) throws(CXError) -> String {
        let source = source(draft, base)
        if let error = policies.read(source).findings.first(where: { $0.severity == .error }) {
            throw CXError(error.message, advice: error.help)
        }
        return source.text
    }

    private func source(_ draft: NewPolicy, _ base: Policy?) -> PolicySource {
        PolicySource(path: draft.path, text: draft.text(extending: base))
    }

    private static func sentence(_ finding: Finding) -> String {
        finding.message + (finding.help.map { "; \($0)" } ?? "")
    }
}
