// SPDX-License-Identifier: Apache-2.0

import Documents
public import Policy

/// Runs the tests of policies (`cx policy test`).
public struct AssertionRun: Sendable {
    private let policies: PolicyStore

    public init(policies: PolicyStore) {
        self.policies = policies
    }

    /// The files of tests among paths and in folders, each once.
    /// - Throws: if there is nothing at a path, or a folder holds no tests.
    public static func files(_ paths: [String]) throws(CXError) -> [String] {
        try PolicyFolder.files(named: paths, .tests)
    }

    /// Runs one file of tests. The suite holds what is wrong with the file or its policy.
    public func run(_ path: String) -> AssertionSuite {
        let start = ContinuousClock.now
        var suite = AssertionSuite(path: path, policy: nil, results: [], seconds: 0)
        do throws(CXError) {
            let text = try TextFile.read(path)
            let (file, findings) = AssertionFile.read(PolicySource(path: path, text: text.text))
            suite.problems = findings.filter { $0.severity == .error }.map(Self.line)
            if let file {
                let reference = file.policy.value
                let policy =
                    PolicyStore.isPath(reference) ? PolicyStore.path(reference, besides: path) : reference
                let explainer = try policies.explainer(of: policy)
                suite.policy = explainer.name
                suite.results = file.assertions.map { $0.result(by: explainer) }
            }
        } catch {
            // Many an error begins with the file's name.
            let text = "\(error)"
            let rest = text.trimmingPrefix("\(path.printable) ")
            suite.problems = ["\(path.printable): error: \(rest)"]
        }
        let time = (ContinuousClock.now - start).components
        suite.seconds = Double(time.seconds) + Double(time.attoseconds) / 1e18
        return suite
    }

    private static func line(_ finding: Finding) -> String {
        "\(finding.origin): error: \(finding.message) [\(finding.rule)]"
            + (finding.help.map { "; help: \($0)" } ?? "")
    }
}
