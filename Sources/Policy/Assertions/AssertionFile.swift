// SPDX-License-Identifier: Apache-2.0

public import Documents

/// A file of tests that stands beside a policy.
public struct AssertionFile: Hashable, Sendable {
    /// The ends of such a file's name: `NAME.test.yaml`.
    public static let suffixes = [".test.yaml", ".test.yml"]

    /// The file's path as messages show it.
    public var path: String
    /// The policy's name, or its path relative to the file's folder.
    public var policy: Located<String>
    public var assertions: [PolicyAssertion]

    /// Reads a file's text and reports everything that is wrong with it at once.
    /// - Returns: no file if one of the findings is an error.
    public static func read(_ source: PolicySource) -> (file: AssertionFile?, findings: [Finding]) {
        let findings = FindingCollector()
        let file = AssertionFileReader(source: source, findings: findings).read()
        return (findings.hasErrors ? nil : file, findings.findings.inReadingOrder)
    }
}

/// The format of test files.
enum AssertionFormat {
    static let verdicts: [WallVerdict] = [.allowed, .denied, .needsApproval]

    static let file = MappingShape([
        FormatField("cx", isRequired: true, .version(PolicyFormat.version), "The version of this format."),
        FormatField(
            "policy", isRequired: true, .text(.line),
            "The policy to ask: a name, or a path relative to this file."),
        FormatField(
            "tests", isRequired: true, .list(of: .mapping(test), isNeverEmpty: true),
            "The expectations."),
    ])

    static let test = MappingShape(
        [FormatField("name", .text(.line), "What the test is about.")]
            + verdicts.map { verdict in
                FormatField(
                    PolicyAssertion.verb(verdict), .mapping(subjects), "Subjects that are \(verdict.words).")
            } + [
                FormatField(
                    "wall", .either([wall, .list(of: wall, isNeverEmpty: true)]),
                    "The walls that must each give this verdict; all walls together without the key.")
            ])

    static let subjects = MappingShape(
        PolicyQuery.Kind.allCases.map { kind in
            FormatField(
                kind.rawValue, .either([.text(.line), .list(of: .text(.line), isNeverEmpty: true)]),
                "One, or several.")
        })

    private static let wall = Shape.choice(PolicyCoverage.Wall.self)
}
