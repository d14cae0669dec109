// SPDX-License-Identifier: Apache-2.0

package import Documents

/// Finds rules made redundant by another rule. It holds the rules of one list by their tools.
package struct RuleSubsumption {
    package struct Entry {
        let source: Located<String>
        let rule: AgentRule
        /// The rule's index in its list.
        let number: Int
        /// The index of the file in the chain of policies, parents first.
        let rank: Int
        private let read: LazyView

        /// The command that the rule spells out, as Claude Code takes it apart; made once.
        var view: ShellView { read.view }

        package init(source: Located<String>, rule: AgentRule, number: Int, rank: Int) {
            self.source = source
            self.rule = rule
            self.number = number
            self.rank = rank
            read = LazyView(rule.shell?.text ?? "")
        }
    }

    private struct Group {
        /// The pairs of each rule, apart from the rules: nearly every comparison ends here.
        var pairs: [BytePairs] = []
        var entries: [Entry] = []
    }

    /// The rules about every use of a tool, or of several tools.
    private var whole: [Entry] = []
    private var groups: [String: Group] = [:]

    package init(_ entries: [Entry]) {
        for entry in entries {
            guard entry.rule.specifier != nil else {
                whole.append(entry)
                continue
            }
            groups[entry.rule.tool, default: Group()].pairs.append(entry.rule.shell?.pairs ?? [])
            groups[entry.rule.tool, default: Group()].entries.append(entry)
        }
    }

    /// Returns the first other rule that matches every call that `narrow` matches, as far as their texts show
    /// it. A rule of a child file never covers one of its parent, which also counts without the child. Of two
    /// rules that match the same calls, the earlier one counts.
    package func first(covering narrow: Entry) -> Entry? {
        if let wide = whole.first(where: { stands($0, before: narrow) && Self.covers($0, narrow) }) {
            return wide
        }
        guard let group = groups[narrow.rule.tool], narrow.rule.specifier != nil else { return nil }
        let samples = narrow.rule.shell?.samples ?? []
        let shared = samples.map { BytePairs($0) }.reduce(BytePairs(rawValue: .max)) { $0.intersection($1) }
        for (number, pairs) in group.pairs.enumerated() where pairs.isSubset(of: shared) {
            let wide = group.entries[number]
            if stands(wide, before: narrow), Self.covers(wide, narrow, samples: samples) {
                return wide
            }
        }
        return nil
    }

    private func stands(_ wide: Entry, before narrow: Entry) -> Bool {
        guard wide.rank <= narrow.rank else { return false }
        guard wide.rule.list == narrow.rule.list, wide.rank == narrow.rank, wide.number >= narrow.number
        else {
            return true
        }
        return wide.number != narrow.number && !Self.covers(narrow, wide)
    }

    /// True if Claude Code compares the wide rule with all that the narrow one spells out: it takes a list of
    /// commands apart, and starts some programs only by an allow rule for exactly this command.
    private static func reaches(_ wide: AgentRule, _ pattern: ShellPattern, _ entry: Entry) -> Bool {
        guard let narrow = entry.rule.shell, narrow.kind == .exact, pattern.kind != .exact else {
            return true
        }
        let isTakenApart = narrow.text.contains { "&|;<>()`\n".contains($0) }
        if wide.list == .allow {
            return !isTakenApart
                && !ShellApproval.startsOthers(narrow.text.split(separator: " ").map(String.init))
        }
        return !isTakenApart || entry.view.part(matching: pattern) != nil
    }

    private static func covers(_ other: Entry, _ entry: Entry, samples: [[UInt8]]? = nil) -> Bool {
        let (wide, narrow) = (other.rule, entry.rule)
        if wide.text == narrow.text { return true }
        guard let specifier = wide.specifier else {
            let isServer = wide.tool.hasPrefix("mcp__") && narrow.tool.hasPrefix(wide.tool + "__")
            return wide.isAbout(tool: narrow.tool) || isServer
                || wide.tool == "Edit" && ClaudeTools.writers.contains(narrow.tool)
        }
        guard wide.tool == narrow.tool, let other = narrow.specifier else { return false }
        if let pattern = wide.shell, let shell = narrow.shell {
            let samples = samples ?? shell.samples
            guard !samples.isEmpty, samples.allSatisfy({ pattern.matches($0) }) else { return false }
            return reaches(wide, pattern, entry)
        }
        if let pattern = wide.path, let path = narrow.path { return pattern.covers(path) }
        guard wide.tool == "WebFetch", specifier.hasPrefix("domain:"), other.hasPrefix("domain:") else {
            return false
        }
        // A label that no rule names stands for any label.
        let host = other.dropFirst("domain:".count).replacing("*", with: "\u{1}")
        return WebHost.matches(String(specifier.dropFirst("domain:".count)), WebHost.normal(String(host)))
    }
}

/// A command line that is taken apart when somebody asks.
private final class LazyView {
    private(set) lazy var view = ShellView(text, place: AgentPlace())
    private let text: String

    init(_ text: String) { self.text = text }
}
