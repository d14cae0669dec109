import FoundationEssentials
import Glibc
import GuardProtocol
import SystemPackage

/// A session's own folder, `$XDG_STATE_HOME/cx/sessions/ID`: the record, which stays, and what the container
/// mounts, which goes. No secret is ever written to it.
struct SessionFolder: Hashable, Sendable {
    let path: String

    /// Makes the folder, open to its owner only.
    static func make(_ id: SessionID, home: String, environment: [String: String]) throws(LaunchError)
        -> SessionFolder
    {
        let state = ConfigurationFolder.state(home: home, environment: environment)
        let folder = SessionFolder(path: "\(state)/sessions/\(id.text)")
        try Folder.make(folder.path)
        return folder
    }

    /// Makes the folder of what the container mounts.
    func makeMounts() throws(LaunchError) { try Folder.make(mounts) }

    var mounts: String { "\(path)/mounts" }
    var pidFile: String { "\(path)/mounts/pid" }
    var monitorPIDFile: String { "\(path)/mounts/monitor-pid" }
    var audit: String { "\(path)/\(Self.auditFile)" }
    /// The socket on which a running session takes requests.
    var control: String { "\(path)/\(Self.controlSocket)" }

    static let auditFile = "audit.jsonl"
    static let planFile = "plan.json"
    static let controlSocket = "control"

    /// One of the files that the policy was read from, from 1, in the order of the policy's digest.
    static func policyFile(_ number: Int) -> String { "policy-\(number).yaml" }

    static func isPolicyFile(_ name: String) -> Bool {
        let number = Int(name.dropFirst("policy-".count).dropLast(".yaml".count))
        return number.map { $0 > 0 && policyFile($0) == name } ?? false
    }

    /// True if the guard keeps a file of this name.
    static func isKept(_ name: String) -> Bool {
        guard name != KeepingPlan.rulesetFile else { return true }
        let number = Int(name.dropFirst("\(KeepingPlan.transcripts)-".count).dropLast(".jsonl".count))
        return number.map { $0 > 0 && KeepingPlan.transcriptFile($0) == name } ?? false
    }

    func path(of file: GeneratedFile) -> String { "\(mounts)/\(file.name)" }

    /// Writes a file of the record, readable by its owner only.
    func write(_ text: String, as name: String) throws(LaunchError) {
        try Self.write(text, to: "\(path)/\(name)", mode: 0o600)
    }

    /// As `write`, but whoever reads the file sees all of the old or all of the new text, also after a crash
    /// or on a disk that is full.
    func replace(_ name: String, by text: String) throws(LaunchError) {
        let new = "\(path)/\(name).new"
        do throws(LaunchError) {
            try Self.write(text, to: new, mode: 0o600, isSynced: true)
        } catch {
            unlink(new)
            throw error
        }
        guard rename(new, "\(path)/\(name)") == 0 else {
            throw LaunchError("cannot write \(path)/\(name)", detail: String(cString: strerror(errno)))
        }
    }

    /// Writes what the container mounts. Claude Code as another user must be able to read it: it goes on
    /// **without** its managed settings where it cannot (measured on 2.1.329).
    func write(_ file: GeneratedFile) throws(LaunchError) {
        try Self.write(file.text, to: path(of: file), mode: 0o644)
    }

    func removeMounts() {
        try? FileManager.default.removeItem(atPath: mounts)
    }

    private static func write(
        _ text: String, to path: String, mode: mode_t, isSynced: Bool = false
    ) throws(LaunchError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode)
        guard descriptor >= 0 else {
            throw LaunchError("cannot write \(path)", detail: String(cString: strerror(errno)))
        }
        defer { close(descriptor) }
        do {
            try FileDescriptor(rawValue: descriptor).writeAll(text.utf8)
        } catch {
            throw LaunchError("cannot write \(path)", detail: "\(error)")
        }
        // Whatever the caller's umask took away.
        guard fchmod(descriptor, mode) == 0 else {
            throw LaunchError("cannot set the mode of \(path)", detail: String(cString: strerror(errno)))
        }
        guard !isSynced || fsync(descriptor) == 0 else {
            throw LaunchError("cannot write \(path) to the disk", detail: String(cString: strerror(errno)))
        }
    }
}
