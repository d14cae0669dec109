/// What came of several files of tests.
public struct AssertionReport: Hashable, Sendable {
    public var suites: [AssertionSuite]

    public init(_ suites: [AssertionSuite]) {
        self.suites = suites
    }

    public var tests: Int { suites.reduce(0) { $0 + $1.results.count } }
    public var failed: Int { suites.reduce(0) { $0 + $1.failed } }
    /// True where a file or its policy could not be read.
    public var hasProblems: Bool { suites.contains { !$0.problems.isEmpty } }
    var seconds: Double { suites.reduce(0) { $0 + $1.seconds } }

    /// As `12 tests, 11 passed, 1 failed`.
    public var summary: String {
        let broken = suites.count { !$0.problems.isEmpty }
        return "\(tests) \(tests == 1 ? "test" : "tests"), \(tests - failed) passed, \(failed) failed"
            + (broken == 0 ? "" : ", \(broken) \(broken == 1 ? "file" : "files") not run")
    }
}
