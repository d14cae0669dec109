// SPDX-License-Identifier: Apache-2.0

import Documents
import Glibc
public import Policy
import SystemPackage

/// The new policy file that suggests entries for what a session was refused, beside or below the policy that
/// the session ran under.
public struct LearnedPolicyFile: Sendable {
    /// The path of the file, which does not exist yet.
    public let path: String
    private let name: String
    private let parent: String
    private let review: GrantReview

    /// - Parameters:
    ///   - reference: the policy as the user named it.
    ///   - output: the file as the user named it; nil for `NAME-learned.yaml` in the working directory.
    /// - Throws: if the file already exists, or could not refer to the policy.
    public init(
        from policy: Policy, reference: String, output: String?, on workstation: Workstation
    ) throws(CXError) {
        name = policy.name
        path = FilePath(output ?? "\(policy.name)-learned.yaml").lexicallyNormalized().string
        guard FileStatus(link: path) == nil else {
            throw CXError(
                "\(path.printable) is there already", advice: "name another file: --output FILE")
        }
        guard let folder = FilePath(workstation.machine.workspace).pushing(FilePath(path)).parent,
            FileStatus(path: folder)?.isFolder == true
        else { throw CXError("there is no folder for \(path.printable)") }
        parent =
            PolicyStore.isPath(reference)
            ? Self.relative(reference, to: folder, from: workstation.machine.workspace) : reference
        review = GrantReview(store: workstation.policies, name: name, parent: parent, path: path)
        try check(workstation.policies)
    }

    /// Writes the policy.
    /// - Returns: false if nothing was refused, in which case nothing is written.
    /// - Throws: if the file cannot be written, or somebody else created it meanwhile.
    public func write(_ outcome: LaunchOutcome) throws(CXError) -> Bool {
        let report = outcome.report
        guard !report.refusals.isEmpty else { return false }
        let text = LearnedPolicy(name: name, parent: parent, session: outcome.session).text(
            of: review.reviewed(SuggestedEgress(report.refusals, names: report.names)),
            isComplete: report.otherRefusals == nil)
        do {
            let file = try FileDescriptor.open(
                FilePath(path), .writeOnly, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
                permissions: .ownerReadWrite)
            try file.closeAfter { _ = try file.writeAll(text.utf8) }
        } catch {
            throw CXError("cannot write \(path.printable)", detail: "\(error)")
        }
        return true
    }

    /// Checks before the launch that the policy can be extended, so that the results of the session are not
    /// lost.
    private func check(_ store: PolicyStore) throws(CXError) {
        let skeleton = LearnedPolicy(name: name, parent: parent, session: .make()).skeleton
        let errors = store.read(PolicySource(path: path, text: skeleton)).findings.filter {
            $0.severity == .error
        }
        guard errors.isEmpty else {
            throw CXError(
                "a policy at \(path.printable) could not extend \(parent.printable)",
                detail: errors.map(\.message).joined(separator: "\n"),
                advice: "name another file: --output FILE")
        }
    }

    /// Returns a path as `extends` has it: relative to the folder of the file, beginning with `./` or `../`.
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
