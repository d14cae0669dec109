// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
public import Policy
import Subprocess
import SystemPackage

/// A file in a commit of the git repository around the working directory.
struct GitFile: Hashable, Sendable {
    let revision: String
    /// From the repository's root.
    let path: String

    /// `main:policies/base.yaml`, as git writes it and findings show it.
    var text: String { "\(revision):\(path)" }

    /// Reads `REV:PATH`; nil if the text has no colon, or names a file.
    /// - Throws: if git would take a part of it for something else.
    init?(_ text: String) throws(CXError) {
        guard let colon = text.firstIndex(of: ":"), !TextFile.exists(text) else { return nil }
        revision = String(text[..<colon])
        path = String(text[text.index(after: colon)...])
        guard !revision.isEmpty, !revision.hasPrefix("-"), !path.isEmpty, !path.isAbsolutePath,
            !path.pathNames.contains(where: { $0 == "." || $0 == ".." })
        else {
            throw CXError(
                "\(text.printable) is neither a file nor a file of a git revision",
                advice: "write REV:PATH, with the path from the repository's root: main:policies/base.yaml")
        }
    }

    private init(revision: String, path: String) {
        self.revision = revision
        self.path = path
    }

    /// Resolves a path in `extends`, which is relative to the file that says it and in the same revision.
    /// - Throws: if it leads out of the repository.
    func other(_ name: String, besides source: String) throws(CXError) -> GitFile {
        let own = FilePath(String(source.dropFirst(revision.count + 1)))
        let path = own.removingLastComponent().pushing(FilePath(name)).lexicallyNormalized()
        guard path.isRelative, path.components.first?.kind == .regular else {
            throw CXError("\(name.printable) leads out of the repository")
        }
        return GitFile(revision: revision, path: path.string)
    }

    /// Reads the file. No hook, pager, filter or helper runs, nothing is fetched, and no `GIT_…` variable of
    /// the caller has an effect.
    func contents() async throws(CXError) -> String {
        guard let git = SystemProgram.path(of: "git") else {
            throw CXError(
                "git is not installed, and \(text.printable) is not a file", advice: "install git")
        }
        let command = Command(
            path: git,
            arguments: [
                "--no-pager", "--no-replace-objects", "-c", "core.fsmonitor=", "cat-file", "blob", "--", text,
            ],
            environment: [
                "PATH": SystemProgram.searchPath, "HOME": ProcessEnvironment.current()["HOME"] ?? "/",
                "LC_ALL": "C",
                "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0",
            ])
        let outcome: CommandOutcome
        do {
            outcome = try await within(Self.patience, or: CXError("git does not answer")) {
                try await command.collect(limit: TextFile.limit, isDetached: true)
            }
        } catch {
            throw CXError("git cannot read \(text.printable)", detail: "\(error)")
        }
        guard outcome.status == .exited(0) else {
            throw CXError(
                "git cannot read \(text.printable)", detail: outcome.error,
                advice:
                    "see that the repository around this folder has it: git log --oneline -- \(path.printable)"
            )
        }
        return outcome.output
    }

    /// Far longer than one file takes.
    private static let patience = Duration.seconds(30)
}

extension PolicyStore {
    /// More files than any chain that people review.
    private static let mostFiles = 64

    /// Compares what two policies grant. Each is a name, a path, or `REV:PATH` of a git repository.
    public func difference(from old: String, to new: String) async throws(CXError) -> PolicyDifference {
        let (old, new) = (try await readValidRevision(old), try await readValidRevision(new))
        let needsRanges = !(old.egress.published + new.egress.published).isEmpty
        return PolicyDifference(
            from: old, to: new, ranges: needsRanges ? try ranges.inForce().published : .shipped)
    }

    /// Reads a policy by name, by path, or from a commit by `REV:PATH`.
    func readValidRevision(_ reference: String) async throws(CXError) -> Policy {
        guard let file = try GitFile(reference) else { return try readValid(reference) }
        let source = PolicySource(path: file.text, text: try await file.contents())
        var texts: [GitFile: String] = [:]
        for _ in 0..<Self.mostFiles {
            var missing: GitFile?
            let reading = read(source) { name, from in
                guard Self.isPath(name), from.path.hasPrefix("\(file.revision):") else {
                    return try resolve(name, from: from)
                }
                let parent = try file.other(name, besides: from.path)
                if let text = texts[parent] { return PolicySource(path: parent.text, text: text) }
                missing = missing ?? parent
                return nil
            }
            guard let missing else { return try Self.policy(of: reading, called: reference) }
            texts[missing] = try await missing.contents()
        }
        throw CXError("\(reference.printable) extends more than \(Self.mostFiles) files")
    }
}
