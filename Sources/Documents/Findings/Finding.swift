// SPDX-License-Identifier: Apache-2.0

public import Addresses

/// One problem in a policy, with its place.
public struct Finding: Hashable, Sendable {
    /// The rule's identifier, one of ``LintRule/all``, such as `shape/unknown-key`.
    public var rule: String
    public var severity: FindingSeverity
    /// One sentence on the problem, free of control characters.
    public var message: String
    public var origin: Origin
    /// The place behind the last character that the finding is about.
    public var end: TextPosition
    /// Advice on how to mend the problem.
    public var help: String?
    /// The change that mends the problem without a person's judgement; nil if it takes one.
    public var fix: FindingFix?
    /// True if the finding's line holds a secret.
    var hidesSource = false
    /// Further places that the finding is about.
    public var related: [RelatedPlace] = []
    /// The proposed fix, before the characters at its place are known.
    var proposal: FixProposal?

    public init(rule: String, severity: FindingSeverity, message: String, origin: Origin, help: String? = nil)
    {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.origin = origin
        self.end = TextPosition(line: origin.line, column: origin.column + 1)
        self.help = help
    }

    init(rule: LintRule, message: String, origin: Origin, help: String? = nil, fix: FixProposal? = nil) {
        self.init(rule: rule.id, severity: rule.severity, message: message, origin: origin, help: help)
        self.proposal = fix
        self.hidesSource = rule.hidesSource
    }

    public var start: TextPosition { TextPosition(line: origin.line, column: origin.column) }

    /// The place that the rule names. It is the finding's own, unless a child's line brings the finding about.
    package var subject: Origin { related.first?.origin ?? origin }

    /// Returns the finding at the line that brings it about. Its own place becomes a related one. A fix would
    /// change that place, in a file that the reader did not name, so there is none.
    package func brought(aboutBy cause: Origin) -> Finding {
        guard cause != origin else { return self }
        var moved = self
        moved.origin = cause
        moved.end = TextPosition(line: cause.line, column: cause.column + 1)
        moved.related = [RelatedPlace(origin: subject, message: "the finding is about this line")]
        moved.fix = nil
        moved.proposal = nil
        return moved
    }
}

/// A place that a finding is about, beside the one where its author can act.
public struct RelatedPlace: Hashable, Sendable {
    public var origin: Origin
    /// The place behind its last character.
    public var end: TextPosition
    /// A few words on the place, free of control characters.
    public var message: String

    public init(origin: Origin, message: String) {
        self.origin = origin
        self.end = TextPosition(line: origin.line, column: origin.column + 1)
        self.message = message
    }
}

extension [Finding] {
    /// Sorts findings file by file, and in each file from top to bottom.
    package var inReadingOrder: [Finding] {
        let files = reduce(into: [String: Int]()) { ranks, finding in
            if ranks[finding.origin.file] == nil { ranks[finding.origin.file] = ranks.count }
        }
        let place = { (finding: Finding) in
            (
                LintRule.sums.contains(finding.rule) ? 1 : 0, files[finding.origin.file] ?? 0,
                finding.origin.line, finding.origin.column
            )
        }
        return sorted { place($0) < place($1) }
    }
}
