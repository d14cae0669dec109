// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Synchronization

/// Collects the output of the probes.
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

    /// - Throws: if the line does not come from the probes, or if findings are missing.
    func take(_ text: String) throws(CXError) {
        let line: ProbeLine
        do {
            line = try JSONDecoder().decode(ProbeLine.self, from: Data(text.utf8))
        } catch {
            throw CXError("the probes printed a line that cx does not understand", detail: text)
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
                throw CXError("the probes made \(findings) findings, but \(count) arrived")
            }
        }
    }

    /// Nil until all probes have run.
    var report: VerificationReport? {
        state.withLock { state in
            state.isComplete ? VerificationReport(findings: state.findings, skipped: state.skipped) : nil
        }
    }
}

/// A line that the probes print.
enum ProbeLine: Hashable {
    /// The next probes are of this kind.
    case part(String)
    case finding(VerificationFinding)
    case skipped(SkippedProbe)
    /// All probes ran, and produced this many findings.
    case end(findings: Int)
}

extension ProbeLine: Decodable {
    private enum Kind: String, Decodable {
        case part, finding, skipped, end
    }

    private enum Key: CodingKey {
        case kind, title, findings
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        switch try fields.decode(Kind.self, forKey: .kind) {
        case .part: self = .part(try fields.decode(String.self, forKey: .title))
        case .finding: self = .finding(try VerificationFinding(from: decoder))
        case .skipped: self = .skipped(try SkippedProbe(from: decoder))
        case .end: self = .end(findings: try fields.decode(Int.self, forKey: .findings))
        }
    }
}
