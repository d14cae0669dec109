import FoundationEssentials
import Glibc
import Guard
import Policy

extension Launch {
    /// Puts what the guard kept of the session on record, so that it is part of the chain.
    /// - Returns: what became of the transcripts, where they were to be kept.
    func recordKept(_ audit: SessionAudit) async throws(LaunchError) -> [String] {
        // Before the wall stood, nothing ran that could have left something.
        guard await audit.hasSeenWall else { return [] }
        let own = try OwnFolder(folder.path)
        var lines: [String] = []
        let report = try keepingReport(in: own)
        for name in report.kept {
            guard let bytes = try own.read(name, atMost: Self.mostKept) else {
                throw LaunchError("\(folder.path)/\(name) is gone")
            }
            let kept = FileKept(file: name, digest: PolicyTexts.digest(of: bytes), size: bytes.count)
            try await audit.record(.kept(kept, at: Date()))
            lines.append("kept \(name), \(bytes.count) bytes, in \(folder.path)")
        }
        for missing in report.missing {
            let reason = missing.reason.shortPrintable
            try await audit.record(.missing(FileMissing(file: missing.file.shortPrintable, reason: reason), at: Date()))
            lines.append("not kept: \(missing.file.shortPrintable): \(reason)")
        }
        return plan.keepsTranscript ? lines.filter { $0.contains(KeepingPlan.transcripts) } : []
    }

    /// More than a ruleset and the largest transcript take.
    private static let mostKept = 256 << 20

    private func keepingReport(in own: OwnFolder) throws(LaunchError) -> KeepingReport {
        guard let bytes = try own.read(KeepingReport.file, atMost: 1 << 20) else {
            return .nothing("the guard ended before it could keep anything", transcripts: plan.keepsTranscript)
        }
        try own.remove(KeepingReport.file)
        guard let report = try? JSONLine.decode(KeepingReport.self, from: Data(bytes)),
            report.kept.allSatisfy(SessionFolder.isKept)
        else {
            return .nothing("what the guard said of it cannot be understood", transcripts: plan.keepsTranscript)
        }
        return report
    }
}

extension KeepingReport {
    fileprivate static func nothing(_ reason: String, transcripts: Bool) -> KeepingReport {
        var report = KeepingReport()
        let files = [KeepingPlan.rulesetFile] + (transcripts ? [KeepingPlan.transcripts] : [])
        for file in files { report.miss(file, reason) }
        return report
    }
}

extension Array<String> {
    /// Writes the texts that the session's policy was read from.
    func write(asPolicyIn folder: SessionFolder) throws(LaunchError) {
        for (index, text) in enumerated() { try folder.write(text, as: SessionFolder.policyFile(index + 1)) }
    }
}
