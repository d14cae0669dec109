/// Finds rules that do nothing: a wall that does not stand, or a line that nobody needs to review.
public enum PermissionReview {
    /// In the order of the rules. The same rule twice counts once: children repeat what parents say.
    public static func findings(rules: [PermissionRule.List: [Sourced<String>]]) -> [PermissionFinding] {
        var found: [PermissionFinding] = []
        let denied = (rules[.deny] ?? []).compactMap { rule in AgentRule(rule.value, in: .deny).map { (rule, $0) } }
        for list in PermissionRule.List.allCases {
            var seen: Set<String> = []
            for rule in rules[list] ?? [] where seen.insert(rule.value).inserted {
                guard let read = AgentRule(rule.value, in: list) else {
                    found.append(
                        PermissionFinding(
                            rule: rule, list: list, kind: .skipped, suggestion: suggestion(for: rule.value)))
                    continue
                }
                if PermissionRule.fault(rule.value, in: list) != nil {
                    found.append(
                        PermissionFinding(
                            rule: rule, list: list, kind: .neverMatches, suggestion: suggestion(for: rule.value)))
                } else if let other = denied.first(where: { $0.0.value != rule.value && covers($0.1, read) }) {
                    found.append(PermissionFinding(rule: rule, list: list, kind: .shadowed, other: other.0))
                }
            }
        }
        return found
    }

    /// The form that does what the rule seems to mean.
    static func suggestion(for rule: String) -> String? {
        guard let (tool, specifier) = PermissionRule.parts(rule.trimming { $0 == " " }) else { return nil }
        let name =
            ClaudeTools.names.first { $0.lowercased() == tool.lowercased() }
            ?? NearestName.find(tool, among: ClaudeTools.names.sorted())
        guard let name else { return nil }
        guard var specifier, !specifier.isEmpty, specifier != ":*" else { return name }
        if ["Write", "NotebookEdit", "MultiEdit"].contains(name) { return "Edit(\(specifier))" }
        guard name == "Bash" else { return "\(name)(\(specifier))" }
        if specifier.hasPrefix("command:") { specifier = String(specifier.dropFirst("command:".count)) }
        let end = specifier.hasSuffix(":*") ? ":*" : ""
        let inner = specifier.dropLast(end.count).replacing(":*", with: " *")
        let isVerb = inner != specifier.dropLast(end.count) && end.isEmpty && !inner.hasSuffix("*")
        return "Bash(\(inner)\(isVerb ? "*" : end))"
    }

    /// True where every call that `narrow` is about meets `wide`, as far as their texts show it.
    static func covers(_ wide: AgentRule, _ narrow: AgentRule) -> Bool {
        guard wide.tool == narrow.tool, wide.specifier != narrow.specifier else { return false }
        guard wide.specifier != nil else { return true }
        guard let outer = wide.shell, let inner = narrow.shell else { return false }
        switch inner.kind {
        case .exact: return outer.matches(inner.text)
        case .prefix:
            let words = inner.text.dropLast(2)
            // A word that no rule names stands for whatever may follow.
            return outer.matches(words) && outer.matches(words + " \u{1}") && outer.matches(words + " \u{1} \u{2}")
        case .wildcard:
            guard outer.kind != .exact else { return false }
            // What the inner asterisks stand for is kept apart from everything that the outer rule names.
            let filled = inner.text.replacing("*", with: "\u{1}")
            let isBare = inner.text.hasSuffix(" *") && inner.text.count { $0 == "*" } == 1
            return outer.matches(filled) && outer.matches(inner.text.replacing("*", with: ""))
                && (!isBare || outer.matches(inner.text.dropLast(2)))
        }
    }

    /// Reports what would surprise the policy's author; what ``PermissionRule/fault(_:in:)`` said already is left out.
    static func check(_ rules: [PermissionRule.List: [Sourced<String>]], findings: FindingCollector) {
        for finding in self.findings(rules: rules) where finding.kind == .shadowed {
            guard let other = finding.other else { continue }
            let shown = Printable.quoted(finding.rule.value)
            if finding.list == .deny {
                findings.warning(
                    .permissionShadowed, "\(shown) denies nothing that \(Printable.quoted(other.value)) does not deny",
                    at: finding.rule.origin, help: "the other one is in \(other.origin)")
            } else {
                findings.error(
                    .permissionShadowed,
                    "\(shown) can never count, since \(Printable.quoted(other.value)) denies all of it",
                    at: finding.rule.origin, help: "the other one is in \(other.origin); deny rules have no exceptions")
            }
        }
    }
}
