// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Builds a tree from the parser's events and refuses what a policy must not hold: tags, keys that are not
/// strings, repeated keys, control characters, and deep nesting.
struct YAMLTreeBuilder {
    private let file: String
    private let findings: FindingCollector
    private var events: ArraySlice<YAMLEvent>

    /// `events` are those of one document without aliases.
    init(file: String, findings: FindingCollector, events: [YAMLEvent]) {
        self.file = file
        self.findings = findings
        self.events = events[...]
    }

    /// Returns nil if the document is empty or its root is refused.
    mutating func tree() -> YAMLNode? { node() }

    private mutating func node() -> YAMLNode? {
        guard let event = events.first else { return nil }
        let origin = origin(event)
        guard !event.hasTag else {
            refuseTag(origin)
            skip()
            return nil
        }
        events.removeFirst()
        switch event.content {
        case .scalar(let scalar):
            return hasNoControls(scalar.text, origin)
                ? YAMLNode(content: .scalar(scalar), origin: origin) : nil
        case .listStart: return YAMLNode(content: .list(items()), origin: origin)
        case .mapStart: return YAMLNode(content: .map(entries()), origin: origin)
        case .end, .alias: return nil
        }
    }

    private mutating func items() -> [YAMLNode] {
        var items: [YAMLNode] = []
        while !endIsNext() {
            if let item = node() { items.append(item) }
        }
        return items
    }

    private mutating func entries() -> [YAMLEntry] {
        var entries: [YAMLEntry] = []
        var lines: [String: Int] = [:]
        while !endIsNext() {
            guard let event = events.first else { break }
            let origin = origin(event)
            guard let name = key() else {
                skip()
                continue
            }
            let value = node()
            if let line = lines[name] {
                findings.report(
                    .duplicateKey, "\(Printable.quoted(name)) is given more than once", at: origin,
                    help: "it stands in line \(line) already")
                continue
            }
            lines[name] = origin.line
            if let value { entries.append(YAMLEntry(key: name, origin: origin, value: value)) }
        }
        return entries
    }

    /// Consumes a key. Returns nil if it is refused.
    private mutating func key() -> String? {
        guard let event = events.first else { return nil }
        let origin = origin(event)
        skip()
        guard case .scalar(let scalar) = event.content else {
            findings.report(
                .complexKey, "a key that is not a string", at: origin, help: "write `key: value`")
            return nil
        }
        guard !event.hasTag else {
            refuseTag(origin)
            return nil
        }
        guard hasNoControls(scalar.text, origin) else { return nil }
        guard !scalar.text.contains("\n") else {
            findings.report(.complexKey, "a key of several lines", at: origin)
            return nil
        }
        return scalar.text
    }

    /// Consumes the end of a list or mapping, if it is next.
    private mutating func endIsNext() -> Bool {
        guard let next = events.first else { return true }
        guard next.content == .end else { return false }
        events.removeFirst()
        return true
    }

    /// Consumes a value with all that it holds.
    private mutating func skip() {
        var open = 0
        while let event = events.popFirst() {
            switch event.content {
            case .listStart, .mapStart: open += 1
            case .end: open -= 1
            case .scalar, .alias: break
            }
            if open == 0 { return }
        }
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

    private func refuseTag(_ origin: Origin) {
        findings.report(.tag, "a YAML tag", at: origin, help: "a value that starts with ! needs quotes")
    }

    private func origin(_ event: YAMLEvent) -> Origin {
        Origin(file: file, line: event.mark.line, column: event.mark.column)
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
