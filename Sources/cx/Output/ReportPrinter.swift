import Launcher

/// The few lines at the end of a session, on standard error: what it reached and what was refused.
enum ReportPrinter {
    /// A command that met nothing unexpected leaves no trace on the screen, nor does a launch of which
    /// nothing ran. Promise E9 (docs/security.md).
    static func show(_ outcome: LaunchOutcome, request: LaunchRequest, review: GrantReview) {
        for line in outcome.transcripts { StandardError.write("cx: \(line)\n") }
        let isQuiet = if case .command = request { true } else { outcome.failure != nil }
        if isQuiet, !outcome.report.hasNews { return }
        let advice = GrantAdvice(outcome.report, session: outcome.session, review: review)
        for line in outcome.report.lines + advice.remarks { StandardError.write("cx: \(line)\n") }
        if !advice.policy.isEmpty {
            StandardError.write("cx: these lines of a policy would allow what was refused:\n")
            for line in advice.policy { StandardError.write("\(line)\n") }
        }
        StandardError.write("cx: session \(outcome.session.text) ended with status \(outcome.exitStatus)\n")
    }
}
