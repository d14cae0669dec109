// SPDX-License-Identifier: Apache-2.0

import Addresses
import Yams

/// Parses a policy's text into a tree with places, or into findings.
package struct YAMLReader {
    /// The most attempts to parse a text. Each renames one group of repeated keys, so that one reading
    /// reports several of them.
    private static let mostAttempts = 8
    /// The parser's name for a repeated key that is not a scalar.
    private static let keyWithoutText = "<uncovertable>"

    let source: PolicySource
    package let findings: FindingCollector

    package init(source: PolicySource, findings: FindingCollector) {
        self.source = source
        self.findings = findings
    }

    /// Returns nil if the text is not a YAML document.
    package func read() -> YAMLNode? {
        guard TextCheck(source: source, findings: findings).passes(), aliasesAreAbsent() else { return nil }
        var text = RenamedKeys(text: source.text)
        for _ in 0..<Self.mostAttempts {
            switch compose(text.text, renamed: text) {
            case .success(let node): return node
            case .failure(.duplicatedKeysInMapping(let duplicates, let context)):
                guard let key = duplicates.first, !duplicates.contains(Self.keyWithoutText),
                    text.rename(key, at: context.mark)
                else {
                    report(.duplicatedKeysInMapping(duplicates: duplicates, context: context))
                    return nil
                }
            case .failure(let error):
                report(error)
                return nil
            }
        }
        findings.report(
            .duplicateKey, "too many keys are given more than once",
            at: Origin(file: source.path, line: 1, column: 1))
        return nil
    }

    /// True if the document has no anchor, checked on a copy in which no alias can refer to one.
    ///
    /// The parser expands aliases while it reads, and it hashes keys with all they hold, so an alias bomb has
    /// gone off before its tree can be examined. An alias is a `*` and a name character; with each such `*`
    /// replaced, the copy reads the same up to and including the first anchor. If there is no anchor, the
    /// parser itself refuses each alias.
    private func aliasesAreAbsent() -> Bool {
        var bytes = Array(source.text.utf8)
        let mayAnchor = zip(bytes, bytes.dropFirst()).contains {
            $0 == UInt8(ascii: "&") && Self.isAnchorCharacter($1)
        }
        guard mayAnchor else { return true }
        for index in bytes.indices.dropLast() where bytes[index] == UInt8(ascii: "*") {
            if Self.isAnchorCharacter(bytes[index + 1]) { bytes[index] = UInt8(ascii: "+") }
        }
        let scratch = FindingCollector()
        let reader = YAMLReader(source: source, findings: scratch)
        switch reader.compose(String(decoding: bytes, as: UTF8.self), renamed: nil) {
        case .success:
            let anchors = scratch.findings.filter { $0.rule == LintRule.alias.id }
            for anchor in anchors {
                findings.report(.alias, anchor.message, at: anchor.origin, help: anchor.help)
            }
            return anchors.isEmpty
        case .failure(let error):
            // Anchors may come further below, so nothing more is read.
            report(error)
            return false
        }
    }

    private static func isAnchorCharacter(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    private func compose(_ text: String, renamed: RenamedKeys?) -> Result<YAMLNode?, YamlError> {
        do {
            // Pad the text beyond the longest string that Swift keeps inline: the parser holds on to the
            // address.
            let padding = String(repeating: "\n", count: text.utf8.count < 32 ? 32 : 0)
            let parser = try Parser(yaml: text + padding, resolver: .basic, encoding: .utf8)
            // The parser owns the anchors; its nodes refer to them weakly.
            return try withExtendedLifetime(parser) {
                guard let root = try parser.singleRoot() else { return .success(nil) }
                return .success(
                    YAMLTreeBuilder(file: source.path, findings: findings, renamed: renamed).node(root))
            }
        } catch let error as YamlError {
            return .failure(error)
        } catch {
            return .failure(.no)
        }
    }

    private func report(_ error: YamlError) {
        let start = Origin(file: source.path, line: 1, column: 1)
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
            // The parser misses a closing bracket or quote at the end of the file. The place where it was
            // opened says more.
            let place = isAtEnd(mark) ? context?.mark ?? mark : mark
            findings.report(.syntax, "this is not YAML: \(problem)", at: origin(place))
        case .composer(_, let problem, let mark, _):
            if problem.contains("alias") {
                findings.report(.alias, "an alias", at: origin(mark), help: Self.aliasHelp)
            } else {
                findings.report(
                    .severalDocuments, "a second document", at: origin(mark), help: "one file, one policy")
            }
        case .duplicatedKeysInMapping(let duplicates, let context)
        where duplicates.contains(Self.keyWithoutText):
            // The parser does not order lists and mappings, so it may report any of several groups first,
            // with its mark.
            let place = duplicates.count == 1 ? origin(context.mark) : start
            let help = "write `key: value`"
            findings.report(
                .complexKey, "a key that is a list or a mapping, more than once", at: place, help: help)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let name = duplicates.first.map(Printable.quoted) ?? "a key"
            findings.report(.duplicateKey, "\(name) is given more than once here", at: origin(context.mark))
        case .reader(let problem, _, _, _):
            findings.report(.syntax, "this is not YAML: \(problem)", at: start)
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            findings.report(.syntax, "this cannot be read as YAML", at: start)
        }
    }

    private func isAtEnd(_ mark: Mark) -> Bool {
        let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(
            mark.line - 1)
        return lines.dropFirst().allSatisfy { $0.allSatisfy(\.isWhitespace) }
            && (lines.first ?? "").unicodeScalars.dropFirst(mark.column - 1).allSatisfy(
                \.properties.isWhitespace)
    }

    private func origin(_ mark: Mark) -> Origin {
        // A mark behind the text lies in the padding of `compose`.
        let lines = source.text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
        guard mark.line <= lines else { return Origin(file: source.path, line: lines, column: 1) }
        return Origin(file: source.path, line: mark.line, column: mark.column)
    }

    static let aliasHelp =
        "write the value out; cx reads no anchors and aliases, and a value that starts with * or & needs quotes"
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
            programs read such keys differently. Comparing them can also take time that grows with the \
            square of their size, so cx refuses eight entries of the long form `? key` before it parses \
            them. Write `key: value`.
            """,
        bad: [
            "environment: {set: {↓[LANG, LC_ALL]: C}}",
            #"environment: {set: {↓"LANG\nLC_ALL": C}}"#,
            RuleExample(
                "environment:\n  set:\n"
                    + "ABCDEFGH".map { "    ?\($0 == "H" ? "↓" : "") \($0)\n    : \"1\"\n" }.joined()),
        ],
        good: [
            "environment: {set: {LANG: C, LC_ALL: C}}"
        ])
}
