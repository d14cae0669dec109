/// Finds rules that do nothing: a wall that does not stand, or a line that nobody needs to review.
public enum PermissionReview {
    /// In the order of the rules. The same rule twice counts once: children repeat what parents say.
    public static func findings(rules: [PermissionRule.List: [Sourced<String>]]) -> [PermissionFinding] {
        var found: [PermissionFinding] = []
        var cover = DenyRuleCover([])
        for list in PermissionRule.List.allCases {
            var seen: Set<String> = []
            let read = (rules[list] ?? []).filter { seen.insert($0.value).inserted }.map { rule in
                (source: rule, rule: AgentRule(rule.value, in: list))
            }
            if list == .deny {
                cover = DenyRuleCover(read.compactMap { source, rule in rule.map { (source, $0) } })
            }
            for (source, rule) in read {
                let kind: PermissionFinding.Kind
                if rule == nil {
                    kind = .skipped
                } else if PermissionRule.fault(source.value, in: list) != nil {
                    kind = .neverMatches
                } else {
                    if let other = rule.flatMap(cover.first) {
                        found.append(PermissionFinding(rule: source, list: list, kind: .shadowed, other: other))
                    }
                    continue
                }
                found.append(
                    PermissionFinding(rule: source, list: list, kind: kind, suggestion: suggestion(for: source.value)))
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
        if ClaudeTools.writers.contains(name) { return "Edit(\(specifier))" }
        guard name == "Bash" else { return "\(name)(\(specifier))" }
        if specifier.hasPrefix("command:") { specifier = String(specifier.dropFirst("command:".count)) }
        let end = specifier.hasSuffix(":*") ? ":*" : ""
        let inner = specifier.dropLast(end.count).replacing(":*", with: " *")
        let isVerb = inner != specifier.dropLast(end.count) && end.isEmpty && !inner.hasSuffix("*")
        return "Bash(\(inner)\(isVerb ? "*" : end))"
    }

    /// Reports what would surprise the policy's author; what ``PermissionRule/fault(_:in:)`` said already is left out.
    static func check(_ rules: [PermissionRule.List: [Sourced<String>]], findings: FindingCollector) {
        for finding in self.findings(rules: rules) where finding.kind == .shadowed {
            guard let other = finding.other else { continue }
            let shown = Printable.quoted(finding.rule.value)
            if finding.list == .deny {
                findings.report(
                    .denyShadowed, "\(shown) denies nothing that \(Printable.quoted(other.value)) does not deny",
                    at: finding.rule.origin, help: "the other one is in \(other.origin)")
            } else {
                findings.report(
                    .permissionShadowed,
                    "\(shown) can never count, since \(Printable.quoted(other.value)) denies all of it",
                    at: finding.rule.origin, help: "the other one is in \(other.origin); deny rules have no exceptions")
            }
        }
    }
}
