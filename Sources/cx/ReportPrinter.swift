import Launcher

/// The few lines at the end of a session, on standard error: what it reached and what was refused.
enum ReportPrinter {
    /// A command that met nothing unexpected leaves no trace on the screen.
    static func show(_ outcome: LaunchOutcome, request: LaunchRequest) {
        if case .command = request, !outcome.report.hasNews { return }
        for line in outcome.report.lines { StandardError.write("cx: \(line)\n") }
        StandardError.write("cx: session \(outcome.session.text) ended with status \(outcome.exitStatus)\n")
    }
}
