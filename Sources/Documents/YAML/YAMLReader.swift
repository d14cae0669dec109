import Addresses
import Yams

/// Turns a policy's text into a tree of positions, or into findings.
package struct YAMLReader {
    /// Each attempt renames one group of repeated keys, so that one reading reports several of them.
    private static let mostAttempts = 8
    /// How the parser names a repeated key that is no scalar.
    private static let keyWithoutText = "<uncovertable>"

    let source: PolicySource
    package let findings: FindingCollector

    package init(source: PolicySource, findings: FindingCollector) {
        self.source = source
        self.findings = findings
    }

    /// Nil where the text is no YAML document at all.
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

    /// True if the document is free of anchors, checked on a copy in which no alias can refer to one.
    ///
    /// The parser expands aliases while it reads and hashes keys with all they hold, so an alias bomb has
    /// gone off before its tree can be looked at. An alias is `*` and a name character; with the `*`
    /// replaced, the copy reads the same up to and including the first anchor. Without an anchor, the parser
    /// itself refuses each alias.
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
            let anchors = scratch.findings.filter { $0.rule == FindingRule.alias.id }
            for anchor in anchors {
                findings.report(.alias, anchor.message, at: anchor.origin, help: anchor.help)
            }
            return anchors.isEmpty
        case .failure(let error):
            // Anchors may come behind it, so nothing more is read.
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
            // Line ends more than the longest string that Swift keeps inline: the parser holds on to the
            // address.
            let padding = String(repeating: "\n", count: text.utf8.count < 32 ? 32 : 0)
            let parser = try Parser(yaml: text + padding, resolver: .basic, encoding: .utf8)
            // The parser owns the anchors, its nodes refer to them weakly.
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
            // What is never closed is missed at the end of the file; where it was opened says more.
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
            // The parser has no order for lists and mappings: of several groups any may come first, with its
            // mark.
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
        // What is behind the text is the padding of `compose`.
        let lines = source.text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
        guard mark.line <= lines else { return Origin(file: source.path, line: lines, column: 1) }
        return Origin(file: source.path, line: mark.line, column: mark.column)
    }

    static let aliasHelp =
        "write the value out; cx reads no anchors and aliases, and a value that starts with * or & needs quotes"
}
