/// What could be done about the refusals of a session, for its end: a person reads it on a terminal.
public struct GrantAdvice: Hashable, Sendable {
    /// The most entries, and the most remarks.
    private static let most = 20

    /// The lines of a policy that would allow what was refused, to be copied as they are.
    public let policy: [String]
    /// What no line would allow, and where the rest is.
    public let remarks: [String]

    public init(_ report: SessionReport, session: SessionID) {
        let all = GrantLines(report.refusals, names: report.names)
        let hidden = max(0, all.grants.count - Self.most) + max(0, all.forbidden.count - Self.most)
        let isMore = hidden > 0 || report.otherRefusals != nil
        policy = all.egress(most: Self.most).split(separator: "\n").map(String.init)
        remarks =
            all.forbidden.prefix(Self.most).map { "no policy may allow \($0.what): \($0.reason)" }
            + (isMore ? ["and \(hidden > 0 ? "\(hidden) more" : "more"): cx sessions show \(session.text)"] : [])
    }
}
