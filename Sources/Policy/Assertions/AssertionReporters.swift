// SPDX-License-Identifier: Apache-2.0

public import Documents

/// The results of tests for people: failed tests with what each wall said, and the counts.
public struct AssertionTextReport: Reporter {
    /// True if passed tests are listed, too.
    private let isVerbose: Bool

    public init(isVerbose: Bool = false) {
        self.isVerbose = isVerbose
    }

    public func report(_ results: AssertionReport) -> String {
        results.lines(isVerbose: isVerbose).joinedLines
    }
}

/// The results of tests for programs.
public struct AssertionJSONReport: Reporter {
    public init() {}

    public func report(_ results: AssertionReport) throws -> String { try JSONText.of(results.document) }
}

/// The results of tests for CI systems, as JUnit's XML.
public struct JUnitReport: Reporter {
    public init() {}

    public func report(_ results: AssertionReport) -> String { results.junit }
}
