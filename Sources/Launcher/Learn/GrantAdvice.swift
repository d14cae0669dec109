/// What could be done about the refusals of a session, for its end: a person reads it on a terminal.
public struct GrantAdvice: Hashable, Sendable {
    /// The most entries, and the most remarks.
    private static let most = 20

    /// The lines of a policy that would allow what was refused, to be copied as they are.
    public let policy: [String]
    /// What no line would allow, and where the rest is.
    public let remarks: [String]

    public init(_ report: SessionReport, session: SessionID, review: GrantReview) {
        let all = review.reviewed(GrantLines(report.refusals, names: report.names))
        let hidden = all.left + max(0, all.grants.count - Self.most) + max(0, all.forbidden.count - Self.most)
        let isMore = hidden > 0 || report.otherRefusals != nil
        policy = all.egress(most: Self.most) { $0.warningComments }.split(separator: "\n").map(String.init)
        remarks =
            all.forbidden.prefix(Self.most).map { forbidden in
                let verdict =
                    switch forbidden.verdict {
                    case .never: "no policy may allow"
                    case .notOffered: "no line is offered for"
                    }
                return "\(verdict) \(forbidden.what): \(forbidden.reason)"
            }
            + (isMore
                ? ["and \(hidden > 0 ? "\(hidden) more" : "more"): cx sessions show \(session.text)"] : [])
    }
}
