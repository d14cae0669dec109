// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents

/// Reads a file of tests as strictly as a policy.
struct AssertionFileReader {
    let source: PolicySource
    let findings: FindingCollector

    /// Returns nil if the file names no policy or has no list of tests.
    func read() -> AssertionFile? {
        let start = Origin(file: source.path, line: 1, column: 1)
        guard let root = YAMLReader(source: source, findings: findings).read() else {
            if !findings.hasErrors {
                findings.report(.emptyValue, "the file is empty", at: start, help: "it begins with `cx: 1`")
            }
            return nil
        }
        guard let section = Section(root, AssertionFormat.file, findings: findings) else { return nil }
        section.checkVersion()
        let policy = section.string("policy")
        let tests = section["tests"].map { node in
            let items = findings.list(node)
            if case .list = node.content, items.isEmpty {
                findings.report(.emptyValue, "no test at all", at: node.origin)
            }
            return items.flatMap(assertions)
        }
        guard let policy, let tests else { return nil }
        return AssertionFile(path: source.path, policy: policy, assertions: tests)
    }

    /// Returns one assertion for each thing that the test asks about.
    private func assertions(_ node: YAMLNode) -> [PolicyAssertion] {
        guard let section = Section(node, AssertionFormat.test, findings: findings) else { return [] }
        let name = section.string("name")?.value
        let walls = walls(section)
        let said = AssertionFormat.verdicts.filter { section.contains(PolicyAssertion.verb($0)) }
        guard let expected = said.first else {
            findings.report(
                .missingKey, "a test that expects nothing", at: node.origin,
                help:
                    "it has one of \(AssertionFormat.verdicts.map(PolicyAssertion.verb).joined(separator: ", "))"
            )
            return []
        }
        guard said.count == 1 else {
            findings.report(
                .invalidValue,
                "a test expects one thing, not \(said.map(PolicyAssertion.verb).joined(separator: " and "))",
                at: section.keyOrigin(PolicyAssertion.verb(said[1])), help: "make it two tests")
            return []
        }
        return queries(section, PolicyAssertion.verb(expected)).map { query, origin in
            PolicyAssertion(name: name, expected: expected, query: query, walls: walls, origin: origin)
        }
    }

    private func queries(_ section: Section, _ verb: String) -> [(PolicyQuery, Origin)] {
        let kinds = PolicyQuery.Kind.allCases
        guard let subjects = section.section(verb) else { return [] }
        let said = kinds.filter { subjects.contains($0.rawValue) }
        if said.isEmpty {
            findings.report(
                .emptyValue, "nothing is asked about", at: subjects.origin,
                help: "one of \(kinds.map(\.rawValue).joined(separator: ", "))")
        }
        return said.flatMap { kind in
            texts(subjects, kind.rawValue).compactMap { text in query(kind, text).map { ($0, text.origin) } }
        }
    }

    private func query(_ kind: PolicyQuery.Kind, _ text: Located<String>) -> PolicyQuery? {
        do throws(PolicyQueryFault) {
            return try PolicyQuery(kind, text.value)
        } catch {
            findings.report(.invalidValue, error.message, at: text.origin, help: error.help)
            return nil
        }
    }

    /// Reads a string, or a list of strings.
    private func texts(_ section: Section, _ key: String) -> [Located<String>] {
        guard let node = section[key] else { return [] }
        guard case .list(let items) = node.content else { return findings.string(node).map { [$0] } ?? [] }
        if items.isEmpty { findings.report(.emptyValue, "an empty list", at: node.origin) }
        return items.compactMap { findings.string($0) }
    }

    private func walls(_ section: Section) -> [PolicyCoverage.Wall] {
        guard let node = section["wall"] else { return [] }
        let nodes = if case .list(let items) = node.content { items } else { [node] }
        if nodes.isEmpty { findings.report(.emptyValue, "an empty list", at: node.origin) }
        return nodes.compactMap { findings.choice($0, PolicyCoverage.Wall.self) }
    }
}
