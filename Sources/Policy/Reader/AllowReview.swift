// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

/// Removes the warnings that their files allow, and reports what is wrong with the comments that allow them.
struct AllowReview {
    /// A line of a file, with a rule that finds something there.
    private struct Place: Hashable {
        let rule: String
        let file: String
        let line: Int
    }

    /// The policy that was asked for. Unused comments of parents are not reported, since they may be there
    /// for other children.
    let root: String
    let texts: [String: SourceTokens]
    let today: CalendarDay
    let findings: FindingCollector

    /// Returns the findings that count, those that are allowed, and the comments that allow something.
    func apply(to sources: [PolicySource]) -> (
        counted: [Finding], allowed: [AllowedFinding], exceptions: [PolicyException]
    ) {
        // Beside an error some rules stay silent, so a comment may only seem to be unused.
        let found = findings.findings
        let isComplete = !findings.hasErrors && !findings.isCut
        let exceptions = sources.filter { AllowDirective.mayStand(in: $0.text) }.flatMap { source in
            texts[source.path].map { read($0, of: source.path) } ?? []
        }
        let places = Dictionary(grouping: exceptions) {
            Place(rule: $0.rule, file: $0.origin.file, line: $0.line)
        }
        var used: Set<Origin> = []
        var allowed: [AllowedFinding] = []
        var counted: [Finding] = []
        for finding in found {
            // A parent may allow what its children bring about at its own line.
            let matching =
                finding.severity == .warning
                ? ([finding.origin] + finding.related.map(\.origin)).flatMap { origin in
                    places[Place(rule: finding.rule, file: origin.file, line: origin.line)] ?? []
                } : []
            used.formUnion(matching.map(\.origin))
            if let exception = matching.first(where: { !$0.isEnded }) {
                allowed.append(
                    AllowedFinding(finding, reason: exception.reason, until: exception.until))
            } else {
                counted.append(finding)
            }
        }
        for exception in exceptions {
            let isUsed = used.contains(exception.origin)
            if exception.isEnded {
                guard isUsed || exception.origin.file == root else { continue }
                reportEnded(exception, isLeftOver: isComplete && !isUsed)
            } else if exception.origin.file == root {
                reportFarEnd(exception)
                if isComplete, !isUsed { reportUnused(exception) }
            }
        }
        return (counted + findings.findings.dropFirst(found.count), allowed, exceptions)
    }

    private func reportEnded(_ exception: PolicyException, isLeftOver: Bool) {
        let day = exception.until.map { " on \($0)" } ?? ""
        findings.report(
            .allowEnded, "the exception for \(exception.rule) ended\(day)", at: exception.origin,
            help: isLeftOver
                ? "take the comment out: the rule finds nothing here"
                : "mend what the rule finds, or name a later day and a reason that holds until then",
            fix: isLeftOver ? .removal : nil)
    }

    private func reportFarEnd(_ exception: PolicyException) {
        guard let day = exception.until, day > today.nextYear else { return }
        findings.report(
            .allowFarEnd, "the exception for \(exception.rule) goes on until \(day), for more than a year",
            at: exception.origin, help: "name a day within a year, or leave `until` out if it need not end")
    }

    private func reportUnused(_ exception: PolicyException) {
        findings.report(
            .allowUnused, "\(exception.rule) finds nothing here that could be allowed",
            at: exception.origin,
            help: "the comment stands at the end of the line or alone above it", fix: .removal)
    }

    private func read(_ text: SourceTokens, of file: String) -> [PolicyException] {
        AllowDirective.all(in: text).compactMap { comment, directive, line in
            let origin = Origin(file: file, line: comment.start.line, column: comment.start.column)
            guard let (rule, reason) = checked(directive, at: origin) else { return nil }
            let until: CalendarDay? =
                switch directive.end {
                case .day(let day): day
                case .never, .faulty: nil
                }
            return PolicyException(
                origin: origin, line: line, rule: rule, until: until, reason: reason, today: today)
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
        if case .faulty(let fault) = directive.end {
            findings.report(
                .allowUntil, "the exception for \(rule.id) names no day on which it ends: \(fault)",
                at: origin,
                help: "write `\(AllowDirective.endingForm)`")
            return nil
        }
        guard let reason = directive.reason else {
            let form = directive.end == .never ? AllowDirective.form : AllowDirective.endingForm
            findings.report(
                .allowReason, "\(rule.id) is allowed without a reason", at: origin,
                help: "write `\(form)`")
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
