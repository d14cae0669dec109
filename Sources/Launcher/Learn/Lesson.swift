import Documents
import Glibc
public import Policy
import SystemPackage

/// Where what a session teaches goes: a new policy beside, or below, the one that it ran under.
public struct Lesson: Sendable {
    /// The file, which is not there yet.
    public let path: String
    private let name: String
    private let parent: String
    private let review: GrantReview

    /// - Parameters:
    ///   - reference: How the user named the policy.
    ///   - output: How the user named the file; nil for `NAME-learned.yaml` in the working directory.
    /// - Throws: where the file is there already, or could not point to the policy.
    public init(
        from policy: Policy, reference: String, output: String?, on workstation: Workstation
    ) throws(LaunchError) {
        name = policy.name
        path = FilePath(output ?? "\(policy.name)-learned.yaml").lexicallyNormalized().string
        guard FileStatus(link: path) == nil else {
            throw LaunchError(
                "\(path.printable) is there already", advice: "name another file: --output FILE")
        }
        guard let folder = FilePath(workstation.machine.workspace).pushing(FilePath(path)).parent,
            FileStatus(path: folder)?.isFolder == true
        else { throw LaunchError("there is no folder for \(path.printable)") }
        parent =
            PolicyStore.isPath(reference)
            ? Self.relative(reference, to: folder, from: workstation.machine.workspace) : reference
        review = GrantReview(store: workstation.policies, name: name, parent: parent, path: path)
        try check(workstation.policies)
    }

    /// Writes the policy.
    /// - Returns: false where nothing was refused, and nothing is written.
    /// - Throws: where the file cannot be written, or somebody else made it meanwhile.
    public func write(_ outcome: LaunchOutcome) throws(LaunchError) -> Bool {
        let report = outcome.report
        guard !report.refusals.isEmpty else { return false }
        let text = LearnedPolicy(name: name, parent: parent, session: outcome.session).text(
            of: review.reviewed(GrantLines(report.refusals, names: report.names)),
            isComplete: report.otherRefusals == nil)
        do {
            let file = try FileDescriptor.open(
                FilePath(path), .writeOnly, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
                permissions: .ownerReadWrite)
            try file.closeAfter { _ = try file.writeAll(text.utf8) }
        } catch {
            throw LaunchError("cannot write \(path.printable)", detail: "\(error)")
        }
        return true
    }

    /// Before the launch: what is learned must not be lost for a name that no policy may extend.
    private func check(_ store: PolicyStore) throws(LaunchError) {
        let skeleton = LearnedPolicy(name: name, parent: parent, session: .make()).skeleton
        let errors = store.read(PolicySource(path: path, text: skeleton)).findings.filter {
            $0.severity == .error
        }
        guard errors.isEmpty else {
            throw LaunchError(
                "a policy at \(path.printable) could not extend \(parent.printable)",
                detail: errors.map(\.message).joined(separator: "\n"),
                advice: "name another file: --output FILE")
        }
    }

    /// As `extends` has paths: relative to the folder of the file that says it, beginning with `./` or `../`.
    static func relative(_ path: String, to folder: String, from workspace: String) -> String {
        let path = FilePath(workspace).pushing(FilePath(path)).lexicallyNormalized().components.map(\.string)
        let folder = FilePath(folder).lexicallyNormalized().components.map(\.string)
        let shared = zip(path, folder).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: folder.count - shared)
        return ((up.isEmpty ? ["."] : up) + path.dropFirst(shared)).joined(separator: "/")
    }
}

extension FilePath {
    fileprivate var parent: String? {
        let folder = removingLastComponent().string
        return folder.isEmpty ? nil : folder
    }
}
