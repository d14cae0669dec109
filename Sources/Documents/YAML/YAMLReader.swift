// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Parses a policy's text into a tree with places, or into findings.
package struct YAMLReader {
    /// The most anchors or aliases that are reported.
    private static let mostAliases = 20

    let source: PolicySource
    package let findings: FindingCollector

    package init(source: PolicySource, findings: FindingCollector) {
        self.source = source
        self.findings = findings
    }

    /// Returns nil if the text is not a YAML document.
    package func read() -> YAMLNode? {
        guard TextCheck(source: source, findings: findings).passes() else { return nil }
        do {
            let events = try YAMLEvent.all(in: source.text)
            guard aliasesAreAbsent(from: events) else { return nil }
            var builder = YAMLTreeBuilder(file: source.path, findings: findings, events: events)
            return builder.tree()
        } catch {
            report(error)
            return nil
        }
    }

    /// Reports the anchors, or the aliases if there is no anchor.
    private func aliasesAreAbsent(from events: [YAMLEvent]) -> Bool {
        let anchors = events.filter(\.hasAnchor)
        let refused = anchors.isEmpty ? events.filter { $0.content == .alias } : anchors
        // Nobody reads more, and each place takes a look at the whole text.
        for event in refused.prefix(Self.mostAliases) {
            findings.report(
                .alias, anchors.isEmpty ? "an alias" : "an anchor", at: origin(event.mark),
                help:
                    "write the value out; cx reads no anchors and aliases, and a value that starts with * or & "
                    + "needs quotes")
        }
        return refused.isEmpty
    }

    private func report(_ error: YAMLError) {
        switch error {
        case .syntax(let problem, let mark, let start):
            // The parser misses a closing bracket or quote at the end of the file. The place where it was
            // opened says more.
            let place = mark.map { isAtEnd($0) ? start ?? $0 : $0 }
            findings.report(
                .syntax, "this is not YAML: \(problem)",
                at: place.map(origin) ?? Origin(file: source.path, line: 1, column: 1))
        case .tooDeep(let mark):
            findings.report(
                .tooDeep, "nested deeper than \(YAMLEvent.mostLevels) levels", at: origin(mark))
        case .severalDocuments(let mark):
            findings.report(
                .severalDocuments, "a second document", at: origin(mark), help: "one file, one policy")
        }
    }

    private func isAtEnd(_ mark: YAMLMark) -> Bool {
        let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(
            mark.line - 1)
        return lines.dropFirst().allSatisfy { $0.allSatisfy(\.isWhitespace) }
            && (lines.first ?? "").unicodeScalars.dropFirst(mark.column - 1).allSatisfy(
                \.properties.isWhitespace)
    }

    private func origin(_ mark: YAMLMark) -> Origin {
        // The parser places the end of a text that has no last line break on the line behind it.
        let lines = source.text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
        guard mark.line <= lines else { return Origin(file: source.path, line: lines, column: 1) }
        return Origin(file: source.path, line: mark.line, column: mark.column)
    }
}

extension LintRule {
    public static let syntax = LintRule(
        "yaml/syntax", .error,
        summary: "text that is not YAML",
        rationale: """
            A file that cannot be parsed is not a policy, and cx does not guess: no launch begins with half \
            a policy. If a bracket or a quotation mark is never closed, the finding points to the place \
            where it was opened. A value needs quotes if it holds `: ` or ` #`, or if it begins with a \
            character that YAML reserves, such as `@`, `%` or a backtick.
            """,
        bad: [
            "aws: ↓{duration: 1h",
            "description: Reads only↓: nothing is changed.",
            "environment: {set: {USER_NAME: ↓@oncall}}",
        ],
        good: [
            "aws: {duration: 1h}",
            #"description: "Reads only: nothing is changed.""#,
            #"environment: {set: {USER_NAME: "@oncall"}}"#,
        ])
}

extension LintRule {
    public static let severalDocuments = LintRule(
        "yaml/several-documents", .error,
        summary: "more than one YAML document in a file",
        rationale: """
            A line of `---` begins another document. Some programs read the first document, some the last, \
            some all of them, so a reviewer's tool and cx could see different policies. Write one policy \
            per file, and let one extend the other for what they share.
            """,
        bad: [
            """
            workspace: {access: read-only}
            ↓---
            workspace: {access: read-write}
            """
        ],
        good: [
            "workspace: {access: read-only}",
            RuleExample(
                "---\ncx: 1\nname: example\n", isWhole: true),
        ])
}

extension LintRule {
    public static let alias = LintRule(
        "yaml/alias", .error,
        summary: "a YAML anchor or alias",
        rationale: """
            An alias grants what another line of the file says, so nobody can judge its own line alone. A \
            few lines of aliases of aliases can also expand to more than a machine's memory, and programs \
            read merge keys (`<<`) differently. Write the value out, or extend a policy that has it. A \
            string that begins with `&` or `*` needs quotes.
            """,
        bad: [
            "limits: {memory: ↓&size 1GiB, tmp: *size}",
            """
            environment:
              set:
                <<: ↓*shared
                TZ: UTC
            """,
        ],
        good: [
            "limits: {memory: 1GiB, tmp: 1GiB}",
            #"description: "*Everything* that reads queues.""#,
        ])
}

extension LintRule {
    public static let complexKey = LintRule(
        "yaml/complex-key", .error,
        summary: "a key that is not a string of one line",
        rationale: """
            YAML accepts a list, a mapping or several lines as a key. No key of a policy is one, and \
            programs read such keys differently. Write `key: value`.
            """,
        bad: [
            "environment: {set: {↓[LANG, LC_ALL]: C}}",
            #"environment: {set: {↓"LANG\nLC_ALL": C}}"#,
        ],
        good: [
            "environment: {set: {LANG: C, LC_ALL: C}}"
        ])
}
