// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import FoundationEssentials
import GuardProtocol
import Policy

@testable import Launcher

/// Records of sessions that never ran.
enum AuditSamples {
    static let session = "20261121-103020-abcde"
    static let start = Date(timeIntervalSince1970: 1_795_257_020.5)

    static let facts = SessionStart(
        policy: "sample", origin: .path, digest: "sha256:" + String(repeating: "a", count: 64),
        plan: "sha256:" + SHA256Text.of("{}\n".utf8), image: "localhost/cx:test",
        imageDigest: "sha256:" + String(repeating: "b", count: 64), user: "responder", uid: 1000,
        version: "0.1.0",
        command: ["claude", "why is the DLQ growing"])

    static let events: [GuardEvent] = [
        event(.wallVerified),
        event(.nameAnswered) { $0.addresses = [IPAddress(v4: 0xC633_640A), IPAddress(v6: 7)] },
        event(.nameRefused) { $0.host = "evil.example.net" },
        event(.connectionClosed) {
            ($0.host, $0.port, $0.bytesIn, $0.bytesOut) = ("status.example.com", 443, 2000, 500)
        },
        event(.packetRefused) {
            ($0.address, $0.port, $0.protocol) = (IPAddress(v4: 0xCB00_7142), 443, "tcp")
        },
        event(.packetRefused) {
            ($0.address, $0.port, $0.protocol) = (IPAddress(v4: 0xCB00_7142), 443, "tcp")
        },
    ]

    /// The events of cx itself: one of each kind, and a renewal.
    static let own: [AuditEntry] = {
        let time = start.addingTimeInterval(2)
        let role = RoleAssumed(
            name: "default", role: "arn:aws:iam::111122223333:role/investigator",
            sessionName: "responder@cx-\(session)", sourceIdentity: "responder@cx-\(session)", tags: true,
            expiration: Date(timeIntervalSince1970: 1_795_260_622), refresh: false)
        var renewed = role
        (renewed.sourceIdentity, renewed.tags, renewed.refresh) = (nil, false, true)
        renewed.expiration += 3600
        return [
            .assumed(role, at: time), .assumed(renewed, at: time.addingTimeInterval(3)),
            .failed(
                RoleFailed(name: "default", reason: "the SSO login has ended"), at: time.addingTimeInterval(4)
            ),
            .kept(
                FileKept(file: "ruleset.nft", digest: "sha256:" + SHA256Text.of("x".utf8), size: 1), at: time),
            .missing(FileMissing(file: "transcript.tar", reason: "there was none"), at: time),
            .changed(
                FileChanged(file: ".envrc", folder: "the workspace", change: .gone, reason: "shells run it"),
                at: time),
            .changed(FileChanged(change: .unseen, reason: "deep (it is too deep)"), at: time),
        ]
    }()

    static func event(
        _ kind: GuardEventKind, _ change: (inout GuardEventFields) -> Void = { _ in }
    ) -> GuardEvent {
        var given = GuardEventFields()
        change(&given)
        return GuardEvent(kind, time: start.addingTimeInterval(1), given: given)
    }

    /// Returns the lines of a session that began, saw these events and ended.
    static func lines(_ events: [GuardEvent] = events, facts: SessionStart = facts) -> [String] {
        let entries =
            [.started(facts, at: start)] + events.map { AuditEntry.seen($0) }
            + [.ended(SessionEnd(exitStatus: 0, reason: nil), at: start.addingTimeInterval(12))]
        var previous = AuditLine.origin
        return entries.map { entry in
            let bytes = AuditLine(session: session, entry: entry, previous: previous).bytes
            previous = AuditLine.digest(of: bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    static func record(of lines: [String]) -> SessionRecord {
        SessionRecord(
            id: session, policy: facts.policy, origin: facts.origin, digest: facts.digest, image: facts.image,
            command: facts.command,
            uid: facts.uid, started: start, ended: start.addingTimeInterval(12), exitStatus: 0, refusals: 3,
            audit: AuditSeal(lines: lines.count, last: AuditLine.digest(of: lines[lines.count - 1].utf8)))
    }

    /// Writes a session's folder as a launch leaves it.
    /// - Returns: the store that holds it.
    @discardableResult
    static func write(
        _ lines: [String] = lines(), record: SessionRecord? = record(of: lines()), id: String = session,
        in state: TemporaryFolder
    ) throws -> SessionStore {
        let path = try state.folder("sessions/\(id)")
        let folder = SessionFolder(path: path)
        try folder.write(lines.map { $0 + "\n" }.joined(), as: SessionFolder.auditFile)
        try folder.write("{}\n", as: SessionFolder.planFile)
        if var record {
            record.id = id
            try record.write(to: folder)
        }
        return SessionStore(state: state.path)
    }
}
