/// What came of one file of tests.
public struct AssertionSuite: Hashable, Sendable {
    /// The file, as the user should see it.
    public var path: String
    /// The policy's name; nil where there is none that could be asked.
    public var policy: String?
    public var results: [AssertionResult]
    /// What kept the tests from being run, for people; empty where nothing did.
    public var problems: [String]
    public var seconds: Double

    public init(
        path: String, policy: String?, results: [AssertionResult], problems: [String] = [], seconds: Double
    ) {
        self.path = path
        self.policy = policy
        self.results = results
        self.problems = problems
        self.seconds = seconds
    }

    /// The problems as a report has them, one line each.
    var problemLines: [String] { problems.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) } }

    public var failed: Int { results.count { !$0.isPassed } }
}
