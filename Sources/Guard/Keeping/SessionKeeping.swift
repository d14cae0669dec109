import FoundationEssentials
import Glibc
import Netfilter
import SystemPackage

/// Keeps what a session would leave nowhere else: the ruleset as the kernel has it at the end, and the agent's transcripts.
/// Promise E6 (docs/security.md).
struct SessionKeeping {
    let plan: KeepingPlan
    let wall: Wall
    let transcripts: TranscriptSource?
    /// Of everything that the session was given.
    var redaction = Redaction()

    /// What cannot be kept is told in the report; none of it ends the session in another way.
    func run() async {
        var report = KeepingReport()
        do {
            let text = try await wall.listing()
            try write(Array(text.utf8), as: KeepingPlan.rulesetFile)
            report.kept.append(KeepingPlan.rulesetFile)
        } catch {
            report.miss(KeepingPlan.rulesetFile, "\(error)")
        }
        transcripts?.read(into: &report) { name, text in
            (try? write(redaction.applied(to: text), as: name)) != nil
        }
        guard let line = try? JSONLine.encode(report) else { return }
        try? write(Array(line), as: KeepingReport.file)
    }

    private func write(_ bytes: [UInt8], as name: String) throws(GuardError) {
        let path = "\(plan.folder)/\(name)"
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw GuardError.failed("writing \(path)") }
        defer { close(descriptor: file) }
        do {
            try FileDescriptor(rawValue: file).writeAll(bytes)
        } catch {
            throw GuardError.failed("writing \(path)")
        }
    }
}
