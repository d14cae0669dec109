public import Documents

/// A file of tests that stands beside a policy.
public struct AssertionFile: Hashable, Sendable {
    /// What such files are called: `NAME.test.yaml`.
    public static let suffixes = [".test.yaml", ".test.yml"]

    /// As the user should see it.
    public var path: String
    /// A name, or a path that is relative to the file's folder.
    public var policy: Sourced<String>
    public var assertions: [PolicyAssertion]

    /// Reads a file's text, and reports everything that is wrong with it at once.
    /// - Returns: nil where one of the findings is an error.
    public static func read(_ source: PolicySource) -> (file: AssertionFile?, findings: [Finding]) {
        let findings = FindingCollector()
        let file = AssertionFileReader(source: source, findings: findings).read()
        return (findings.hasErrors ? nil : file, findings.findings.inReadingOrder)
    }
}
