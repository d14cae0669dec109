// SPDX-License-Identifier: Apache-2.0

import Addresses
import Foundation
import GuardProtocol
import Policy

@testable import Launcher

/// A session's folder as a launch leaves it, with every possible file.
struct EvidenceSamples {
    let folder: TemporaryFolder
    let session: StoredSession

    static let policy = "cx: 1\nname: sample\n"
    private static let answered = AuditSamples.event(.nameAnswered) {
        ($0.host, $0.addresses) = ("status.example.com", [IPAddress(v4: 0xC633_640A)])
    }
    static let ruleset = "table inet cx {\n}\n"

    init() throws {
        folder = try TemporaryFolder()
        let file = PolicyFile(path: "sample.yaml", digest: PolicyTexts.digest(of: Self.policy.utf8))
        let plan = """
            {"policy":{"files":[{"path":"\(file.path)","digest":"\(file.digest)"}]},\
            "settings":{"permissions":{"deny":["Bash(rm *)"]}},"aws":{"region":"eu-west-1"}}\n
            """
        var start = AuditSamples.facts
        start.digest = PolicyTexts.digest(of: [file])
        start.plan = PolicyTexts.digest(of: plan.utf8)
        start.incident = "INC-123"
        let kept = FileKept(
            file: "ruleset.nft", digest: PolicyTexts.digest(of: Self.ruleset.utf8),
            size: Self.ruleset.utf8.count)
        let end = AuditSamples.start.addingTimeInterval(12)
        let entries: [AuditEntry] =
            [.started(start, at: AuditSamples.start)]
            + (AuditSamples.events + [Self.answered]).map { .seen($0) }
            + AuditSamples.own.prefix(3) + [
                .kept(kept, at: end), .ended(SessionEnd(exitStatus: 0, reason: nil), at: end),
            ]
        var previous = AuditLine.origin
        let lines = entries.map { entry in
            let bytes = AuditLine(session: AuditSamples.session, entry: entry, previous: previous).bytes
            previous = AuditLine.digest(of: bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
        var record = AuditSamples.record(of: lines)
        record.digest = start.digest
        let store = try AuditSamples.write(lines, record: record, in: folder)
        let own = SessionFolder(path: "\(folder.path)/sessions/\(AuditSamples.session)")
        try own.write(plan, as: SessionFolder.planFile)
        try own.write(Self.policy, as: SessionFolder.policyFile(1))
        try own.write(Self.ruleset, as: "ruleset.nft")
        // These are not part of the record.
        try own.write("x", as: "notes.txt")
        session = try store.find("last")
    }

    /// The uncompressed archive at its path.
    func tar() throws -> [UInt8] {
        let spool = try Spool(in: folder.path, limit: 1 << 20)
        try EvidenceExport(session).pack(DerivedEvidence(of: session.kept), into: spool)
        return try spool.mapped().bytes(0..<spool.size)
    }

    func verification(of archive: [UInt8]) async throws -> EvidenceVerification {
        let path = "\(folder.path)/archive"
        try Data(archive).write(to: URL(filePath: path))
        return try await EvidenceVerification.of(path, temporary: folder.path)
    }
}
