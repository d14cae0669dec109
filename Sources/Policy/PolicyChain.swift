// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents

/// Follows `extends`, parents first. A file that is reached in two ways counts once, at its first place.
struct PolicyChain {
    let findings: FindingCollector
    let resolve: (String, PolicySource) throws -> PolicySource?
    let cache: PolicyReaderCache
    /// The tree to read instead of the first policy's text.
    let tree: YAMLNode?

    private(set) var draft = PolicyDraft()
    private(set) var files: [PolicyFile] = []
    private(set) var sources: [PolicySource] = []
    /// The parents that the first policy names, each with its entry in `extends`.
    private(set) var parents: [Located<PolicySource>] = []
    /// False if a parent is missing, also since it would be part of a loop.
    private(set) var isWhole = true
    private var open: [String] = []
    private var seen: Set<[UInt8]> = []

    init(
        findings: FindingCollector, resolve: @escaping (String, PolicySource) throws -> PolicySource?,
        cache: PolicyReaderCache, tree: YAMLNode? = nil
    ) {
        self.findings = findings
        self.resolve = resolve
        self.cache = cache
        self.tree = tree
    }

    mutating func add(_ source: PolicySource) {
        guard seen.insert(source.path.pathBytes).inserted else { return }
        checkWriters(of: source)
        let own =
            open.isEmpty
            ? FileReader(source: source, findings: findings, tree: tree).read() : parent(source)
        open.append(source.path)
        for parent in own.extends { add(parent, of: source) }
        open.removeLast()
        draft.merge(own)
        files.append(PolicyFile(path: source.path, digest: PolicyDigest.ofFile(source.text)))
        sources.append(source)
    }

    /// Reads a parent's file once: many policies extend the same few.
    private func parent(_ source: PolicySource) -> PolicyDraft {
        let file = cache.parents.answer(source) {
            let own = FindingCollector()
            let draft = FileReader(source: source, findings: own).read()
            return PolicyReaderCache.File(draft: draft, findings: own.findings, hasErrors: own.hasErrors)
        }
        findings.add(file.findings, hasErrors: file.hasErrors)
        return file.draft
    }

    private func checkWriters(of source: PolicySource) {
        let start = Origin(file: source.path, line: 1, column: 1)
        let path = Printable.escaped(source.path)
        switch source.writers {
        case .owner: break
        case .others(let how):
            findings.report(
                .replaceable,
                "others may change this file, or put another one in its place: \(Printable.escaped(how))",
                at: start, help: "a launch refuses it")
        case .everyone:
            findings.report(
                .writableByEveryone,
                "this file may be written by every user of this machine, so it decides nothing here",
                at: start,
                help: "chmod o-w '\(path)'")
        }
    }

    private mutating func add(_ parent: Located<String>, of source: PolicySource) {
        let shown = Printable.quoted(parent.value)
        let found: PolicySource?
        do {
            found = try resolve(parent.value, source)
        } catch {
            let reason =
                String(describing: error).split(whereSeparator: \.isNewline).first ?? "no reason is known"
            miss(.extendsMissing, "\(shown) cannot be read: \(Printable.escaped(reason))", at: parent.origin)
            return
        }
        guard let found else {
            miss(.extendsMissing, "there is no policy \(shown) to extend", at: parent.origin)
            return
        }
        if let start = open.firstIndex(where: found.path.isSamePath) {
            let loop = (open[start...] + [found.path]).map { Printable.quoted($0) }.joined(separator: " → ")
            miss(.extendsLoop, "\(shown) extends itself: \(loop)", at: parent.origin)
        } else if open.count >= PolicyReader.deepestChain {
            miss(
                .extendsTooDeep, "\(shown) is more than \(PolicyReader.deepestChain) policies deep",
                at: parent.origin)
        } else {
            if open.count == 1 { parents.append(Located(found, origin: parent.origin)) }
            add(found)
        }
    }

    /// Reports a missing parent. It might have said something in every section.
    private mutating func miss(_ rule: LintRule, _ message: String, at origin: Origin) {
        findings.report(rule, message, at: origin)
        isWhole = false
        draft.faulty = PolicySection.all
    }
}
