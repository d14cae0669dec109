// SPDX-License-Identifier: Apache-2.0

import Documents
import FoundationEssentials
import Policy

/// Compares a session's log with the files beside it: `session.json`, which gives the log's end, `plan.json`,
/// the policy behind the plan, and the files that the log lists as kept.
struct RecordCheck {
    let session: KeptRecord
    let chain: AuditChain

    /// In seconds. Between these two times the log is written to the disk.
    private static let longestDelay = 60.0

    func findings() throws(CXError) -> [AuditFinding] {
        let record: SessionRecord
        do throws(CXError) {
            guard let found = try session.record() else { return [missing(SessionRecord.file)] }
            record = found
        } catch {
            return [AuditFinding(kind: .otherRecord, line: nil, problem: error.what)]
        }
        return sealFindings(record) + startFindings(record) + endFindings(record) + (try planFindings())
            + (try policyFindings()) + (try keptFindings())
    }

    private func sealFindings(_ record: SessionRecord) -> [AuditFinding] {
        guard let seal = record.audit else {
            guard record.ended != nil else { return [] }
            return [other("\(SessionRecord.file) gives the session's end but not the log's")]
        }
        guard seal != chain.seal else { return [] }
        let there = "the log ended with line \(seal.lines), sha256 \(seal.last.shortPrintable)"
        if chain.seal.lines == seal.lines { return [cutOff("\(there): its last line was changed")] }
        return [cutOff("\(there); now it has \(chain.seal.lines): lines were removed or added")]
    }

    private func startFindings(_ record: SessionRecord) -> [AuditFinding] {
        guard let start = chain.start else { return [] }
        return [
            ("policy", record.policy == start.policy), ("origin", record.origin == start.origin),
            ("digest", record.digest == start.digest),
            ("image", record.image == start.image), ("uid", record.uid == start.uid),
            // The record has whole seconds.
            (
                "start",
                chain.startTime.map { (0...1).contains($0.timeIntervalSince(record.started)) } ?? false
            ),
            ("command", SessionStart.shortened(record.command) == start.command),
        ].filter { !$0.1 }.map { other("\(SessionRecord.file) has another \($0.0) than the log") }
    }

    private func endFindings(_ record: SessionRecord) -> [AuditFinding] {
        guard let end = chain.end, record.audit != nil else { return [] }
        var findings: [AuditFinding] = []
        if record.exitStatus != end.exitStatus {
            findings.append(other("\(SessionRecord.file) has another exit status than the log"))
        }
        // Written right after the log's last line, in whole seconds.
        let delay = record.ended.flatMap { ended in chain.endTime.map { ended.timeIntervalSince($0) } }
        if !(delay.map { (-1...Self.longestDelay).contains($0) } ?? false) {
            findings.append(other("\(SessionRecord.file) has another end than the log"))
        }
        if record.refusals != chain.refusals {
            findings.append(other("\(SessionRecord.file) has another number of refusals than the log"))
        }
        return findings
    }

    private func planFindings() throws(CXError) -> [AuditFinding] {
        guard let start = chain.start else { return [] }
        guard let plan = try session.plan() else { return [missing(SessionFolder.planFile)] }
        guard "sha256:" + SHA256Text.of(plan) != start.plan else { return [] }
        return [other("\(SessionFolder.planFile) was changed since the session's start")]
    }

    private func policyFindings() throws(CXError) -> [AuditFinding] {
        guard let start = chain.start, let files = try session.planFacts().policy?.files else { return [] }
        var findings: [AuditFinding] = []
        for (index, file) in files.enumerated() {
            let name = SessionFolder.policyFile(index + 1)
            guard let text = try session.files.read(name, atMost: KeptRecord.longestText) else {
                findings.append(missing(name))
                continue
            }
            if PolicyTexts.digest(of: text) != file.digest {
                findings.append(other("\(name) is not the plan's policy"))
            }
        }
        let own = Set(files.indices.map { SessionFolder.policyFile($0 + 1) })
        for name in try session.files.names().sorted()
        where SessionFolder.isPolicyFile(name) && !own.contains(name) {
            findings.append(other("\(name) is not a file of the plan's policy"))
        }
        if PolicyTexts.digest(of: files) != start.digest {
            findings.append(other("\(SessionFolder.planFile) names other policy files than the log"))
        }
        return findings
    }

    private func keptFindings() throws(CXError) -> [AuditFinding] {
        var findings: [AuditFinding] = []
        let logged = chain.kept.map(\.file)
        for name in try session.files.names().sorted()
        where chain.end != nil && SessionFolder.isKept(name) && !logged.contains(name) {
            findings.append(other("the log does not name \(name)"))
        }
        guard Set(logged).count == logged.count else {
            return findings + [other("the log names a kept file twice")]
        }
        for kept in chain.kept {
            guard SessionFolder.isKept(kept.file) else {
                findings.append(
                    other("the log names a file that cx does not keep: \(kept.file.shortPrintable)"))
                continue
            }
            guard let bytes = try session.files.read(kept.file, atMost: KeptRecord.longestText) else {
                findings.append(missing(kept.file))
                continue
            }
            guard PolicyTexts.digest(of: bytes) != kept.digest else { continue }
            findings.append(other("\(kept.file) was changed since the session's end"))
        }
        return findings
    }

    private func missing(_ file: String) -> AuditFinding { other("there is no \(file)") }

    private func other(_ problem: String) -> AuditFinding {
        AuditFinding(kind: .otherRecord, line: nil, problem: problem)
    }

    private func cutOff(_ problem: String) -> AuditFinding {
        AuditFinding(kind: .cutOff, line: nil, problem: problem)
    }
}
