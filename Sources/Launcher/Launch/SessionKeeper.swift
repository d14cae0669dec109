// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc
import GuardProtocol
import Policy

/// Takes the files that the guard keeps of a session, and puts each on record before the guard looks at the
/// next one, so that it is part of the chain. Wherever this is interrupted, the files in the session's folder
/// are those on record. Promise E9 (docs/security.md).
actor SessionKeeper {
    private let folder: SessionFolder
    private let audit: SessionAudit
    private let keepsTranscript: Bool
    private var transcripts = 0
    /// The files that are neither kept nor on record as missing.
    private var open: Set<String>
    private var problem = "the guard ended before it could keep it"
    /// Lines for people on the transcripts, if they were to be kept.
    private(set) var transcriptLines: [String] = []

    /// The longest time that the guard is waited for: longer than it reads transcripts.
    private static let patience = Duration.seconds(30)
    /// The most steps: the ruleset, the transcripts, and the step that finds that there are no more.
    private static let mostSteps = KeepingPlan.mostTranscripts + 2
    /// The most bytes of a file: more than a ruleset and the largest transcript take.
    private static let longest = 256 << 20

    init(folder: SessionFolder, audit: SessionAudit, keepsTranscript: Bool) {
        self.folder = folder
        self.audit = audit
        self.keepsTranscript = keepsTranscript
        open =
            keepsTranscript ? [KeepingPlan.rulesetFile, KeepingPlan.transcripts] : [KeepingPlan.rulesetFile]
    }

    /// Keeps what the guard has. Whatever the guard cannot keep becomes a line of the record.
    /// - Throws: if the record cannot be written.
    func keep(by connection: GuardConnection) async throws(CXError) {
        guard await audit.hasSeenWall else { return }
        let end = ContinuousClock.now + Self.patience
        for _ in 0..<Self.mostSteps {
            do {
                let late = CXError("the guard took longer than \(Self.patience) to keep it")
                try await within(end - .now, or: late) { try await connection.keep() }
            } catch {
                problem = (error as? CXError)?.what ?? "the guard could not be asked"
                return
            }
            guard try await take() else { return }
        }
    }

    /// Records the files that the guard did not get to, when the guard is gone.
    /// - Throws: as `keep`.
    func finish() async throws(CXError) {
        // Nothing ran before the wall stood, so nothing was left.
        guard await audit.hasSeenWall else { return }
        for file in open.sorted() { try await miss(.init(file: file, reason: problem, count: nil)) }
        open = []
    }

    /// - Returns: true if there may be more.
    private func take() async throws(CXError) -> Bool {
        let step: KeepingStep
        let own: OwnFolder
        let staging: OwnFolder
        do throws(CXError) {
            own = try OwnFolder(folder.path)
            staging = try OwnFolder(folder.mounts)
            step = try Self.step(in: staging)
        } catch {
            problem = error.what
            return false
        }
        if let staged = step.staged { try await keep(staged, from: staging, in: own) }
        for missing in step.missing {
            open.remove(missing.file)
            try await miss(.init(file: missing.file, reason: missing.reason, count: missing.count))
        }
        if step.isLast { open.remove(KeepingPlan.transcripts) }
        return !step.isLast
    }

    private static func step(in staging: OwnFolder) throws(CXError) -> KeepingStep {
        guard let bytes = try staging.read(KeepingStep.file, atMost: KeepingStep.longest),
            let step = try? JSONLine.decode(KeepingStep.self, from: Data(bytes))
        else { throw CXError("the guard's list of what it kept cannot be read") }
        try staging.remove(KeepingStep.file)
        return step
    }

    private func keep(
        _ staged: KeepingStep.Staged, from staging: OwnFolder, in own: OwnFolder
    ) async throws(CXError) {
        let name: String
        switch staged {
        case .ruleset:
            name = KeepingPlan.rulesetFile
            open.remove(name)
        case .transcript:
            transcripts += 1
            name = KeepingPlan.transcriptFile(transcripts)
        }
        let kept: FileKept
        do throws(CXError) {
            kept = try Self.move(name, from: staging, to: own)
        } catch {
            return try await miss(
                .init(file: name, reason: "\(error.what): \(error.detail ?? "?")", count: nil))
        }
        do {
            try await audit.record(.kept(kept, at: Date()))
        } catch {
            // A file that the record does not name would look as if somebody had put it there.
            try? own.remove(name)
            throw error
        }
        guard keepsTranscript, staged == .transcript else { return }
        transcriptLines.append("kept \(name), \(kept.size) bytes, in \(folder.path)")
    }

    private static func move(_ name: String, from staging: OwnFolder, to own: OwnFolder) throws(CXError)
        -> FileKept
    {
        guard let bytes = try staging.read(KeepingPlan.staged, atMost: longest) else {
            throw CXError("\(staging.path)/\(KeepingPlan.staged) is gone")
        }
        guard renameat(staging.descriptor, KeepingPlan.staged, own.descriptor, name) == 0 else {
            throw CXError("cannot write \(own.path)/\(name)", detail: String(cString: strerror(errno)))
        }
        return FileKept(file: name, digest: PolicyTexts.digest(of: bytes), size: bytes.count)
    }

    private func miss(_ missing: FileMissing) async throws(CXError) {
        let shown = FileMissing(
            file: missing.file.shortPrintable, reason: missing.reason.shortPrintable, count: missing.count)
        try await audit.record(.missing(shown, at: Date()))
        guard keepsTranscript, missing.file != KeepingPlan.rulesetFile else { return }
        let times = missing.count.map { $0 > 1 ? "\($0) × " : "" } ?? ""
        transcriptLines.append("not kept: \(times)\(shown.file): \(shown.reason)")
    }
}
