import Addresses

extension AssertionReport {
    /// For people, safe to print: what failed with what each wall said, and the counts.
    /// - Parameter isVerbose: whether what has passed is listed, too.
    public func lines(isVerbose: Bool = false) -> [String] {
        suites.flatMap { suite in
            suite.problemLines.map(Printable.escaped)
                + suite.results.flatMap { Self.lines($0, isVerbose: isVerbose) }
        } + [summary]
    }

    private static func lines(_ result: AssertionResult, isVerbose: Bool) -> [String] {
        let place = result.assertion.origin
        let title = Printable.escaped(
            "\(place): \(result.isPassed ? "PASS" : "FAIL") \(result.assertion.title)")
        guard let summary = result.summary else { return isVerbose ? [title] : [] }
        return [title, "  \(Printable.escaped(summary))"] + result.details
    }
}

extension AssertionResult {
    /// What each wall said of the first that failed, safe to print.
    var details: [String] { failures.first.map { $0.lines.map { "  \($0)" } } ?? [] }
}
