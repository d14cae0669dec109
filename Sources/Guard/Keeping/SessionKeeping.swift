// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc
import GuardProtocol
import SystemPackage

/// Keeps what a session leaves nowhere else, one file a step: the kernel's ruleset at the end, and the
/// agent's transcripts. Promises E6, E9 (docs/security.md).
struct SessionKeeping {
    private let plan: KeepingPlan
    /// Returns the kernel's ruleset in nft's language.
    private let listing: @Sendable () async throws -> String
    private let transcripts: TranscriptSource?
    /// Removes every secret that the session was given.
    var redaction = Redaction()
    private var hasRuleset = false
    /// The transcripts that are left; nil before the folders were searched.
    private var pending: ArraySlice<TranscriptSource.Path>?
    private var number = 0
    private var left: Int
    private var losses = TranscriptLosses()
    private var end: ContinuousClock.Instant?

    /// The time for all transcripts. cx waits somewhat longer.
    private static let patience = Duration.seconds(20)

    init(
        plan: KeepingPlan, transcripts: TranscriptSource?,
        listing: @escaping @Sendable () async throws -> String
    ) {
        self.plan = plan
        self.listing = listing
        self.transcripts = transcripts
        left = transcripts?.plan.mostBytes ?? 0
    }

    /// Takes the next step, and writes its report to the plan's folder. The report counts what cannot be
    /// kept.
    /// - Throws: if the report cannot be written.
    mutating func keepNext() async throws(GuardError) {
        let step = await next()
        guard let line = try? JSONLine.encode(step) else { throw GuardError.order("a step cannot be told") }
        let file = try StagedFile(folder: plan.folder, name: KeepingStep.file)
        try file.write(Array(line))
    }

    private mutating func next() async -> KeepingStep {
        guard hasRuleset else {
            hasRuleset = true
            return await ruleset()
        }
        guard let transcripts else { return KeepingStep(isLast: true) }
        return nextTranscript(of: transcripts)
    }

    private func ruleset() async -> KeepingStep {
        do {
            let text = try await listing()
            try StagedFile(folder: plan.folder, name: KeepingPlan.staged).write(Array(text.utf8))
            return KeepingStep(staged: .ruleset)
        } catch {
            return KeepingStep(missing: [.init(file: KeepingPlan.rulesetFile, reason: "\(error)", count: 1)])
        }
    }

    private mutating func nextTranscript(of source: TranscriptSource) -> KeepingStep {
        let end = end ?? .now + Self.patience
        self.end = end
        if pending == nil { pending = source.paths(&losses)[...] }
        while let path = pending?.popFirst() {
            do throws(TranscriptLoss) {
                guard number < KeepingPlan.mostTranscripts else { throw .tooMany }
                let count = try stage(path, of: source, before: end)
                left -= count
                number += 1
                return KeepingStep(staged: .transcript)
            } catch {
                losses.add(error, path)
            }
        }
        let isNone = number == 0 && losses.isEmpty
        let none = KeepingStep.Missing(
            file: KeepingPlan.transcripts, reason: "the agent wrote none", count: 1)
        return KeepingStep(missing: isNone ? [none] : losses.missing, isLast: true)
    }

    private func stage(
        _ path: TranscriptSource.Path, of source: TranscriptSource, before end: ContinuousClock.Instant
    ) throws(TranscriptLoss) -> Int {
        guard ContinuousClock.now < end else { throw .tooLate }
        do {
            let file = try StagedFile(folder: plan.folder, name: KeepingPlan.staged)
            var rest: [UInt8] = []
            let count = try source.read(path, atMost: left) { chunk throws(TranscriptLoss) in
                guard ContinuousClock.now < end else { throw .tooLate }
                rest += chunk
                let text = redaction.takeRedacted(from: &rest)
                guard (try? file.write(text)) != nil else { throw .unwritten }
            }
            try file.write(redaction.redacted(rest))
            return count
        } catch let loss as TranscriptLoss {
            throw loss
        } catch {
            throw .unwritten
        }
    }
}

/// A file that cx moves away as soon as it is told of it. A file that an earlier step left under its name is
/// removed.
final class StagedFile {
    private let path: String
    private let descriptor: CInt

    init(folder: String, name: String) throws(GuardError) {
        path = "\(folder)/\(name)"
        unlink(path)
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw GuardError.failed("writing \(path)") }
    }

    deinit {
        if descriptor >= 0 { close(descriptor: descriptor) }
    }

    func write(_ bytes: [UInt8]) throws(GuardError) {
        do {
            try FileDescriptor(rawValue: descriptor).writeAll(bytes)
        } catch {
            throw GuardError.failed("writing \(path)")
        }
    }
}
