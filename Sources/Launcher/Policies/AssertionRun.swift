import Documents
public import Policy

/// Asks policies what their files of tests expect.
public struct AssertionRun: Sendable {
    private let policies: PolicyStore

    public init(policies: PolicyStore) {
        self.policies = policies
    }

    /// The files of tests among paths and below folders, each once, in order of their paths.
    /// - Throws: where there is nothing at a path, or a folder holds none.
    public static func files(_ paths: [String]) throws(LaunchError) -> [String] {
        var found: [String] = []
        for path in paths {
            guard let status = FileStatus(path: path) else {
                throw LaunchError("there is no file \(path.printable)")
            }
            let files = status.isFolder ? below(path).sorted() : [path]
            guard !files.isEmpty else {
                throw LaunchError(
                    "there are no tests in \(path.printable)",
                    advice: "they are in files called NAME.test.yaml")
            }
            found += files.filter { !found.contains($0) }
        }
        return found
    }

    /// Folders that are links are left alone, so that none is gone through twice.
    private static func below(_ folder: String) -> [String] {
        Folder.names(in: folder).flatMap { name -> [String] in
            let path = folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
            guard let status = FileStatus(link: path) else { return [] }
            if status.isFolder { return below(path) }
            return AssertionFile.suffixes.contains(where: name.hasSuffix) ? [path] : []
        }
    }

    /// What is wrong with a file or its policy is in the suite.
    public func run(_ path: String) -> AssertionSuite {
        let start = ContinuousClock.now
        var suite = AssertionSuite(path: path, policy: nil, results: [], seconds: 0)
        do throws(LaunchError) {
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
            suite.problems = ["\(path.printable): error: \(error)"]
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
