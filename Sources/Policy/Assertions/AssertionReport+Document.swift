import Addresses

extension AssertionReport {
    /// The report as JSON has it.
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
            /// Those that were not as expected.
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
