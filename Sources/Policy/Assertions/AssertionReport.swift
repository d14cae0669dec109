// SPDX-License-Identifier: Apache-2.0

import Addresses

/// The results of several files of tests.
public struct AssertionReport: Hashable, Sendable {
    public var suites: [AssertionSuite]

    public init(_ suites: [AssertionSuite]) {
        self.suites = suites
    }

    public var tests: Int { suites.reduce(0) { $0 + $1.results.count } }
    public var failed: Int { suites.reduce(0) { $0 + $1.failed } }
    /// True if a file or its policy could not be read.
    public var hasProblems: Bool { suites.contains { !$0.problems.isEmpty } }
    var seconds: Double { suites.reduce(0) { $0 + $1.seconds } }

    /// The counts, such as `12 tests, 11 passed, 1 failed`.
    public var summary: String {
        let broken = suites.count { !$0.problems.isEmpty }
        return "\(tests) \(tests == 1 ? "test" : "tests"), \(tests - failed) passed, \(failed) failed"
            + (broken == 0 ? "" : ", \(broken) \(broken == 1 ? "file" : "files") not run")
    }
}

extension AssertionReport {
    /// The report for people, safe to print: each failed test with each wall's answer, and the counts.
    /// - Parameter isVerbose: true to list tests that passed, too.
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
    /// Each wall's answer to the first question that failed, safe to print.
    var details: [String] { failures.first.map { $0.lines.map { "  \($0)" } } ?? [] }
}

extension AssertionReport {
    /// The report for JSON.
    public struct Document: Encodable {
        struct Test: Encodable {
            let name: String?
            let file: String
            let line: Int
            let column: Int
            let query: PolicyAnswer.Query
            let expected: WallVerdict
            let walls: [PolicyCoverage.Wall]
            let passed: Bool
            /// The answers that were not as expected.
            let failures: [PolicyAnswer]
        }

        struct Suite: Encodable {
            let file: String
            let policy: String?
            let problems: [String]
            let tests: [Test]
        }

        let tests: Int
        let passed: Int
        let failed: Int
        let suites: [Suite]
    }

    public var document: Document {
        Document(
            tests: tests, passed: tests - failed, failed: failed,
            suites: suites.map { suite in
                Document.Suite(
                    file: suite.path, policy: suite.policy, problems: suite.problems,
                    tests: suite.results.map(Self.test)
                )
            })
    }

    private static func test(_ result: AssertionResult) -> Document.Test {
        let assertion = result.assertion
        return Document.Test(
            name: assertion.name, file: assertion.origin.file, line: assertion.origin.line,
            column: assertion.origin.column,
            query: PolicyAnswer.Query(kind: assertion.query.kind, value: assertion.query.text),
            expected: assertion.expected, walls: assertion.walls, passed: result.isPassed,
            failures: result.failures)
    }
}
