// SPDX-License-Identifier: Apache-2.0

import Addresses
import Yams

/// Copies the parser's tree and refuses what a policy must not hold: tags, anchors, keys that are not
/// strings, repeated keys, control characters, and deep nesting.
struct YAMLTreeBuilder {
    /// The deepest nesting. A policy needs seven levels, Claude Code's settings a few more.
    private static let mostLevels = 32

    let file: String
    package let findings: FindingCollector
    let renamed: RenamedKeys?

    func node(_ node: Node) -> YAMLNode? {
        self.node(node, level: 1)
    }

    private func node(_ node: Node, level: Int) -> YAMLNode? {
        let origin = origin(node)
        guard level <= Self.mostLevels else {
            findings.report(.tooDeep, "nested deeper than \(Self.mostLevels) levels", at: origin)
            return nil
        }
        guard node.anchor == nil else {
            findings.report(.alias, "an anchor", at: origin, help: YAMLReader.aliasHelp)
            return nil
        }
        switch node {
        case .scalar(let scalar):
            return self.scalar(scalar, origin: origin)
        case .sequence(let sequence):
            guard isUntagged(sequence.tag, origin) else { return nil }
            return YAMLNode(
                content: .list(sequence.compactMap { self.node($0, level: level + 1) }), origin: origin)
        case .mapping(let mapping):
            guard isUntagged(mapping.tag, origin) else { return nil }
            return YAMLNode(content: .map(entries(mapping, level: level)), origin: origin)
        case .alias:
            findings.report(.alias, "an alias", at: origin, help: YAMLReader.aliasHelp)
            return nil
        }
    }

    private func scalar(_ scalar: Node.Scalar, origin: Origin) -> YAMLNode? {
        let isPlain = scalar.style == .plain
        // Without a tag in the text, a quoted scalar is tagged as a string, and a plain one is not tagged.
        guard scalar.tag.rawValue.isEmpty || !isPlain && scalar.tag.rawValue == Tag.Name.str.rawValue else {
            refuseTag(origin)
            return nil
        }
        guard hasNoControls(scalar.string, origin) else { return nil }
        return YAMLNode(content: .scalar(YAMLScalar(text: scalar.string, isPlain: isPlain)), origin: origin)
    }

    private func entries(_ mapping: Node.Mapping, level: Int) -> [YAMLEntry] {
        var entries: [YAMLEntry] = []
        var lines: [String: Int] = [:]
        for (key, value) in mapping {
            let origin = origin(key)
            guard case .scalar(let scalar) = key else {
                findings.report(.complexKey, "a key that is not a string", at: origin)
                continue
            }
            guard key.anchor == nil else {
                findings.report(.alias, "an anchor", at: origin, help: YAMLReader.aliasHelp)
                continue
            }
            // The parser resolves tags to compare keys, so a plain key is tagged as a string too.
            guard scalar.tag.rawValue.isEmpty || scalar.tag.rawValue == Tag.Name.str.rawValue else {
                refuseTag(origin)
                continue
            }
            let name = scalar.mark.flatMap { renamed?.name(at: $0) } ?? scalar.string
            guard hasNoControls(name, origin) else { continue }
            guard !name.contains("\n") else {
                findings.report(.complexKey, "a key of several lines", at: origin)
                continue
            }
            let node = self.node(value, level: level + 1)
            if let line = lines[name] {
                findings.report(
                    .duplicateKey, "\(Printable.quoted(name)) is given more than once", at: origin,
                    help: "it stands in line \(line) already")
                continue
            }
            lines[name] = origin.line
            if let node { entries.append(YAMLEntry(key: name, origin: origin, value: node)) }
        }
        return entries
    }

    /// Reports control characters of a string. Escapes such as `"\e"` write characters that the text itself
    /// does not hold.
    private func hasNoControls(_ text: String, _ origin: Origin) -> Bool {
        // Nearly every string passes here. Unicode's properties are slow to look up.
        if text.utf8.allSatisfy({ (0x20...0x7e).contains($0) }) { return true }
        guard let scalar = text.unicodeScalars.first(where: { $0 != "\n" && !Printable.isSafe($0) }) else {
            return true
        }
        findings.report(
            .controlCharacter, "a string with the character \(scalar.escaped(asASCII: true))", at: origin,
            help: "remove the escape")
        return false
    }

    private func isUntagged(_ tag: Tag, _ origin: Origin) -> Bool {
        guard tag.rawValue.isEmpty else {
            refuseTag(origin)
            return false
        }
        return true
    }

    private func refuseTag(_ origin: Origin) {
        findings.report(.tag, "a YAML tag", at: origin, help: "a value that starts with ! needs quotes")
    }

    private func origin(_ node: Node) -> Origin {
        Origin(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }
}

extension LintRule {
    public static let tooDeep = LintRule(
        "yaml/too-deep", .error,
        summary: "values nested more than 32 levels deep",
        rationale: """
            The format needs seven levels, and Claude Code's settings a few more. Nobody can review deeper \
            nesting, and it can exhaust the stack of the program that reads the file. Look for a bracket \
            that is opened once too often.
            """,
        bad: [
            RuleExample(
                "claude: {settings: {companyAnnouncements: "
                    + String(repeating: "[", count: 29) + "↓[" + String(repeating: "]", count: 30) + "}}")
        ],
        good: [
            #"claude: {settings: {companyAnnouncements: ["This session only reads."]}}"#
        ])
}

extension LintRule {
    public static let tag = LintRule(
        "yaml/tag", .error,
        summary: "a YAML tag",
        rationale: """
            A tag (`!!str`, `!include`) tells a YAML reader to change a value's type, or to run code of its \
            own. Its effect depends on the program that reads it, so the file would not mean the same to \
            everyone. Write the value in the format's own form. A string that begins with `!` needs quotes.
            """,
        bad: [
            "extends: ↓!include [base]",
            "description: ↓!!str 5",
            "workspace: {access: ↓! read-only}",
        ],
        good: [
            "extends: [base]",
            #"description: "5""#,
            "workspace: {access: read-only}",
        ])
}

extension LintRule {
    public static let duplicateKey = LintRule(
        "shape/duplicate-key", .error,
        summary: "a key twice in one mapping",
        rationale: """
            Most YAML readers silently keep the last of two equal keys. A reviewer who reads the first one \
            believes in a wall that the second one takes down. Write each key once; the finding's help \
            names the line of the first.
            """,
        bad: [
            """
            workspace: {access: read-only}
            ↓workspace: {access: read-write}
            """,
            #"claude: {settings: {permissions: {deny: ["Bash(rm *)"], ↓deny: []}}}"#,
        ],
        good: [
            "workspace: {access: read-only}",
            #"claude: {settings: {permissions: {deny: ["Bash(rm *)"]}}}"#,
        ])
}
