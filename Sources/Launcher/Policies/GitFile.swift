import Documents
import Policy
import Subprocess
import SystemPackage

/// A file as a commit of the git repository around the working directory has it.
struct GitFile: Hashable, Sendable {
    let revision: String
    /// From the repository's root.
    let path: String

    /// As git writes it, `main:policies/base.yaml`, and as findings show it.
    var text: String { "\(revision):\(path)" }

    /// Reads `REV:PATH`; nil where the text has no colon, or is the name of a file.
    /// - Throws: where git would take a part of it for something else.
    init?(_ text: String) throws(LaunchError) {
        guard let colon = text.firstIndex(of: ":"), !TextFile.exists(text) else { return nil }
        revision = String(text[..<colon])
        path = String(text[text.index(after: colon)...])
        guard !revision.isEmpty, !revision.hasPrefix("-"), !path.isEmpty, !path.isAbsolutePath,
            !path.pathNames.contains(where: { $0 == "." || $0 == ".." })
        else {
            throw LaunchError(
                "\(text.printable) is neither a file nor a file of a git revision",
                advice: "write REV:PATH, with the path from the repository's root: main:policies/base.yaml")
        }
    }

    private init(revision: String, path: String) {
        self.revision = revision
        self.path = path
    }

    /// A path in `extends` is relative to the file that says it, and of the same revision.
    /// - Throws: where it leads out of the repository.
    func other(_ name: String, besides source: String) throws(LaunchError) -> GitFile {
        let own = FilePath(String(source.dropFirst(revision.count + 1)))
        let path = own.removingLastComponent().pushing(FilePath(name)).lexicallyNormalized()
        guard path.isRelative, path.components.first?.kind == .regular else {
            throw LaunchError("\(name.printable) leads out of the repository")
        }
        return GitFile(revision: revision, path: path.string)
    }

    /// No hook, pager, filter or helper runs, nothing is fetched, and the caller's `GIT_…` steer nothing.
    func contents() async throws(LaunchError) -> String {
        guard let git = SystemProgram.path(of: "git") else {
            throw LaunchError("git is not installed, and \(text.printable) is no file", advice: "install git")
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
            outcome = try await within(Self.patience, or: LaunchError("git does not answer")) {
                try await command.collect(limit: TextFile.limit, isDetached: true)
            }
        } catch {
            throw LaunchError("git cannot read \(text.printable)", detail: "\(error)")
        }
        guard outcome.status == .exited(0) else {
            throw LaunchError(
                "git cannot read \(text.printable)", detail: outcome.error,
                advice:
                    "see that the repository around this folder has it: git log --oneline -- \(path.printable)"
            )
        }
        return outcome.output
    }

    /// Far more than one file takes.
    private static let patience = Duration.seconds(30)
}
