// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

/// Removes the warnings that their files allow, and reports what is wrong with the comments that allow them.
struct AllowReview {
    /// A comment, with the line that it applies to.
    private struct Allowance {
        let rule: String
        let reason: String
        let origin: Origin
        let line: Int
    }

    /// The policy that was asked for. Unused comments of parents are not reported, since they may be there
    /// for other children.
    let root: String
    let texts: [String: SourceTokens]
    let findings: FindingCollector

    /// Returns the findings that count, and those that are allowed.
    func apply(to sources: [PolicySource]) -> (counted: [Finding], allowed: [AllowedFinding]) {
        // Beside an error some rules stay silent, so a comment may only seem to be unused.
        let found = findings.findings
        let isComplete = !findings.hasErrors && found.count < FindingCollector.limit
        let allowances = sources.filter { AllowDirective.mayStand(in: $0.text) }.flatMap { source in
            texts[source.path].map { read($0, of: source.path) } ?? []
        }
        var used: Set<Origin> = []
        var allowed: [AllowedFinding] = []
        var counted: [Finding] = []
        for finding in found {
            let matching = allowances.filter {
                finding.severity == .warning && $0.rule == finding.rule
                    && $0.origin.file == finding.origin.file
                    && $0.line == finding.origin.line
            }
            used.formUnion(matching.map(\.origin))
            if let reason = matching.first?.reason {
                allowed.append(AllowedFinding(finding, reason: reason))
            } else {
                counted.append(finding)
            }
        }
        if isComplete {
            for allowance in allowances
            where allowance.origin.file == root && !used.contains(allowance.origin) {
                findings.report(
                    .allowUnused, "\(allowance.rule) finds nothing here that could be allowed",
                    at: allowance.origin,
                    help: "the comment stands at the end of the line or alone above it", fix: .removal)
            }
        }
        return (counted + findings.findings.dropFirst(found.count), allowed)
    }

    private func read(_ text: SourceTokens, of file: String) -> [Allowance] {
        AllowDirective.all(in: text).compactMap { comment, directive, line in
            let origin = Origin(file: file, line: comment.start.line, column: comment.start.column)
            guard let (rule, reason) = checked(directive, at: origin) else { return nil }
            return Allowance(rule: rule, reason: reason, origin: origin, line: line)
        }
    }

    /// Returns nil, with an error, if the comment allows nothing: its author believes that it does.
    private func checked(_ directive: AllowDirective, at origin: Origin) -> (rule: String, reason: String)? {
        guard let name = directive.rule else {
            findings.report(
                .allowReason, "no rule is named", at: origin, help: "write `\(AllowDirective.form)`")
            return nil
        }
        guard let rule = LintRule.named(name) else {
            findings.report(
                .allowUnknownRule, "there is no rule \(Printable.quoted(name))", at: origin,
                help: LintRule.help(forUnknown: name))
            return nil
        }
        guard rule.severity == .warning else {
            findings.report(
                .allowError, "\(rule.id) is an error, which cannot be allowed", at: origin,
                help: "fix what it finds; see cx policy check --explain \(rule.id)")
            return nil
        }
        guard let reason = directive.reason else {
            findings.report(
                .allowReason, "\(rule.id) is allowed without a reason", at: origin,
                help: "write `\(AllowDirective.form)`")
            return nil
        }
        return (rule.id, reason)
    }
}

extension LintRule {
    public static let allowReason = LintRule(
        "allow/reason", .error,
        summary: "a warning that is allowed without a reason",
        rationale: """
            A comment `# cx: allow RULE because REASON` overrules a rule. A reviewer of the policy, now or \
            in a year, needs to know why. SARIF reports show the reason, too.
            """,
        bad: ["egress: {hosts: [\"*.example.com\"]} ↓# cx: allow egress/wildcard"],
        good: [
            "egress: {hosts: [\"*.example.com\"]} # cx: allow egress/wildcard because all below it is ours"
        ])

    public static let allowUnknownRule = LintRule(
        "allow/unknown-rule", .error,
        summary: "a comment that allows a rule that does not exist",
        rationale: """
            The name after `# cx: allow` is not the name of a rule, so the comment allows nothing. Each \
            finding shows the name of its rule in brackets.
            """,
        bad: ["↓# cx: allow egress/wildcards because all below it is ours\negress: {hosts: [a.example.com]}"],
        good: [
            "# cx: allow egress/wildcard because all below it is ours\negress: {hosts: [\"*.example.com\"]}"
        ])

    public static let allowError = LintRule(
        "allow/error", .error,
        summary: "a comment that allows an error",
        rationale: """
            A warning is a judgement that a careful author may overrule. An error breaks a wall or cannot \
            work, and no comment changes that. Fix what the rule finds.
            """,
        bad: ["environment: {pass: [TERM]} ↓# cx: allow environment/protected because it is only for tests"],
        good: ["environment: {pass: [TERM]} # environment/protected is an error"])

    public static let allowUnused = LintRule(
        "allow/unused", .warning,
        summary: "a comment that allows something that is not there",
        rationale: """
            A comment `# cx: allow …` applies to its own line, or, if it stands alone, to the next line that \
            is not a comment. If the rule finds nothing there, the comment is left over or stands in the \
            wrong place. If it stayed, it could one day allow something that nobody has looked at.
            """,
        bad: ["egress: {hosts: [a.example.com]} ↓# cx: allow egress/wildcard because all below it is ours"],
        good: [
            "egress: {hosts: [\"*.example.com\"]} # cx: allow egress/wildcard because all below it is ours"
        ])
}
