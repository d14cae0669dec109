// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc
import GuardProtocol
import SystemPackage

/// A session's own folder, `$XDG_STATE_HOME/cx/sessions/ID`. It holds the record, which stays, and the files
/// that the container mounts, which are removed. cx never writes a secret to it.
struct SessionFolder: Hashable, Sendable {
    let path: String

    /// Makes the folder, open to its owner only.
    static func make(_ id: SessionID, home: String, environment: [String: String]) throws(CXError)
        -> SessionFolder
    {
        let state = ConfigurationFolder.state(home: home, environment: environment)
        let folder = SessionFolder(path: "\(state)/sessions/\(id.text)")
        try Folder.make(folder.path)
        return folder
    }

    /// Makes the folder for the files that the container mounts.
    func makeMounts() throws(CXError) { try Folder.make(mounts) }

    var mounts: String { "\(path)/mounts" }
    var pidFile: String { "\(path)/mounts/pid" }
    var monitorPIDFile: String { "\(path)/mounts/monitor-pid" }
    var audit: String { "\(path)/\(Self.auditFile)" }
    /// The socket on which a running session accepts requests.
    var control: String { "\(path)/\(Self.controlSocket)" }

    static let auditFile = "audit.jsonl"
    static let planFile = "plan.json"
    static let controlSocket = "control"

    /// Returns the name of one of the policy's files, numbered from 1 in the order of the policy's digest.
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

    /// Writes a file of the record that only its owner can read.
    func write(_ text: String, as name: String) throws(CXError) {
        try Self.write(text.utf8, to: "\(path)/\(name)", mode: 0o600)
    }

    /// Writes like `write`, but readers see either all of the old or all of the new text, even after a crash
    /// or on a full disk.
    func replace(_ name: String, by text: String) throws(CXError) {
        try FileReplacement.replace("\(path)/\(name)", by: text, suffix: ".new")
    }

    /// Writes a file that the container mounts. Claude Code runs as another user and must be able to read it:
    /// if it cannot read its managed settings, it continues **without** them (measured on 2.1.329).
    func write(_ file: GeneratedFile) throws(CXError) {
        try Self.write(file.bytes, to: path(of: file), mode: 0o644)
    }

    func removeMounts() {
        try? FileManager.default.removeItem(atPath: mounts)
    }

    private static func write(
        _ bytes: some Sequence<UInt8>, to path: String, mode: mode_t
    ) throws(CXError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode)
        guard descriptor >= 0 else {
            throw CXError("cannot write \(path)", detail: String(cString: strerror(errno)))
        }
        defer { close(descriptor) }
        do {
            try FileDescriptor(rawValue: descriptor).writeAll(bytes)
        } catch {
            throw CXError("cannot write \(path)", detail: "\(error)")
        }
        // The caller's umask may have removed some bits.
        guard fchmod(descriptor, mode) == 0 else {
            throw CXError("cannot set the mode of \(path)", detail: String(cString: strerror(errno)))
        }
    }
}

/// A lock on a session's folder for as long as its cx lives. The kernel releases it with the process, however
/// that ends, so no text has to be trusted to know whether a session is running (flock(2)).
final class SessionLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock for a session that is about to run.
    init(_ folder: SessionFolder) throws(CXError) {
        descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw CXError("cannot open \(folder.path)", detail: String(cString: strerror(errno)))
        }
        // Another cx that lists sessions takes the lock for a moment, to test whether it is free.
        for _ in 0..<100 {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
            guard errno == EWOULDBLOCK || errno == EINTR else { break }
            usleep(10_000)
        }
        throw CXError("cannot lock \(folder.path)", detail: String(cString: strerror(errno)))
    }

    deinit {
        close(descriptor)
    }

    /// True if a cx holds the lock of this open folder.
    /// - Throws: if the file system does not tell.
    static func isHeld(_ folder: Int32) throws(CXError) -> Bool {
        guard flock(folder, LOCK_SH | LOCK_NB) == 0 else {
            if errno == EWOULDBLOCK { return true }
            throw CXError(
                "cannot tell whether a session is running", detail: String(cString: strerror(errno)))
        }
        flock(folder, LOCK_UN)
        return false
    }

    /// Takes the lock of a session that is over, until the descriptor is closed. Returns false if the
    /// session's cx is alive.
    static func take(_ folder: Int32) -> Bool {
        flock(folder, LOCK_EX | LOCK_NB) == 0
    }
}
