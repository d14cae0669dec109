import FoundationEssentials
import Synchronization

/// Collects what the probes say.
final class ProbeLines: Sendable {
    private struct State {
        var findings: [VerificationFinding] = []
        var skipped: [SkippedProbe] = []
        var isComplete = false
    }

    private let state = Mutex(State())
    private let progress: Progress

    init(progress: Progress) {
        self.progress = progress
    }

    /// - Throws: where a line is none of the probes', or one is missing.
    func take(_ text: String) throws(LaunchError) {
        let line: ProbeLine
        do {
            line = try JSONDecoder().decode(ProbeLine.self, from: Data(text.utf8))
        } catch {
            throw LaunchError("the probes said what cx does not understand", detail: text)
        }
        switch line {
        case .part(let title): progress.begin("probing \(title.printable)")
        case .finding(let finding): state.withLock { $0.findings.append(finding) }
        case .skipped(let probe): state.withLock { $0.skipped.append(probe) }
        case .end(let findings):
            progress.end()
            let count = state.withLock { state in
                state.isComplete = findings == state.findings.count
                return state.findings.count
            }
            guard count == findings else {
                throw LaunchError("of \(findings) findings of the probes \(count) arrived")
            }
        }
    }

    /// Nil until all probes were run.
    var report: VerificationReport? {
        state.withLock { state in
            state.isComplete ? VerificationReport(findings: state.findings, skipped: state.skipped) : nil
        }
    }
}
