// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Launcher

struct AuditVerificationTests {
    private let state: TemporaryFolder
    private let lines = AuditSamples.lines()

    init() throws {
        state = try TemporaryFolder()
    }

    private var folder: String { "\(state.path)/sessions/\(AuditSamples.session)" }

    private func verify(_ lines: [String]? = nil, record: SessionRecord?) throws -> AuditVerification {
        let store = try AuditSamples.write(lines ?? self.lines, record: record, in: state)
        return try AuditVerification.of(try store.find("last"))
    }

    private var record: SessionRecord { AuditSamples.record(of: lines) }

    @Test func `An unchanged record is whole`() throws {
        let verification = try verify(record: record)
        #expect(verification.findings == [])
        #expect(verification.state == .whole)
        #expect(verification.isSound)
        #expect(verification.lines == 8)
        #expect(verification.text.first?.contains(verification.last) == true)
    }

    @Test func `A change in the last line is found`() throws {
        let changed = lines.dropLast() + [lines[7].replacing(#""exitStatus":0"#, with: #""exitStatus":1"#)]
        let verification = try verify(Array(changed), record: record)
        #expect(verification.state == .broken)
        #expect(verification.findings.contains { $0.problem.contains("its last line was changed") })
    }

    @Test(arguments: 0..<8)
    func `Truncation at any place is found`(count: Int) throws {
        let verification = try verify(Array(lines.prefix(count)), record: record)
        #expect(verification.state == .broken)
        #expect(verification.findings.contains { $0.kind == .cutOff })
        #expect(!verification.isSound)
    }

    @Test func `Lines after the end are found`() throws {
        let event = AuditLine(
            session: AuditSamples.session, entry: .seen(AuditSamples.events[2]),
            previous: AuditLine.digest(of: lines[7].utf8))
        let verification = try verify(lines + [String(decoding: event.bytes, as: UTF8.self)], record: record)
        #expect(Set(verification.findings.map(\.kind)) == [.misplaced, .cutOff, .otherRecord])
    }

    @Test func `The record of a killed cx is neither whole nor broken`() throws {
        var record = record
        (record.ended, record.exitStatus, record.refusals, record.audit) = (nil, nil, nil, nil)
        for count in [0, 1, 7, 8] {
            let verification = try verify(Array(lines.prefix(count)), record: record)
            #expect(verification.state == .unfinished)
            #expect(!verification.isSound)
            #expect(verification.text.count == 1)
        }
    }

    @Test func `A running session is unbroken so far, even while a line is being written`() throws {
        var record = record
        (record.ended, record.exitStatus, record.refusals, record.audit) = (nil, nil, nil, nil)
        let store = try AuditSamples.write(Array(lines.prefix(5)), record: record, in: state)
        let lock = try SessionLock(SessionFolder(path: folder))
        let log = try #require(FileHandle(forWritingAtPath: "\(folder)/audit.jsonl"))
        try log.seekToEnd()
        try log.write(contentsOf: Data(#"{"time":"20"#.utf8))
        try withExtendedLifetime(lock) {
            let verification = try AuditVerification.of(try store.find("last"))
            #expect(verification.state == .running)
            #expect(verification.lines == 5)
            #expect(verification.isSound)
        }
    }

    @Test func `A held lock does not make an ended session a running one`() throws {
        let store = try AuditSamples.write(Array(lines.prefix(5)), record: record, in: state)
        let lock = try SessionLock(SessionFolder(path: folder))
        let verification = try AuditVerification.of(try store.find("last"))
        #expect(verification.state == .broken)
        _ = lock
    }

    @Test func `A record with another end than the log's is found`() throws {
        var record = record
        record.ended = record.ended?.addingTimeInterval(-365 * 86_400)
        #expect(try verify(record: record).state == .broken)
    }

    @Test func `A record that contradicts the log is found`() throws {
        let changes: [(inout SessionRecord) -> Void] = [
            { $0.policy = "other" }, { $0.digest = "sha256:0" }, { $0.image = "other" }, { $0.uid = 0 },
            { $0.command = ["other"] }, { $0.started += 1 }, { $0.exitStatus = 1 }, { $0.refusals = 0 },
            { $0.audit = nil }, { $0.audit?.lines = 7 }, { $0.audit?.last = AuditLine.origin },
        ]
        for change in changes {
            var record = record
            change(&record)
            let verification = try verify(record: record)
            #expect(verification.state == .broken, "\(record)")
            try FileManager.default.removeItem(atPath: folder)
        }
    }

    @Test func `Missing and replaced files are found`() throws {
        try verifyAfter("no log") { try FileManager.default.removeItem(atPath: "\(folder)/audit.jsonl") }
        try verifyAfter("no record") { try FileManager.default.removeItem(atPath: "\(folder)/session.json") }
        try verifyAfter("no plan") { try FileManager.default.removeItem(atPath: "\(folder)/plan.json") }
        try verifyAfter("another plan") {
            try Data("{ }".utf8).write(to: URL(filePath: "\(folder)/plan.json"))
        }
        try verifyAfter("no JSON") { try Data("{ ".utf8).write(to: URL(filePath: "\(folder)/session.json")) }
    }

    private func verifyAfter(_ what: String, _ change: () throws -> Void) throws {
        let store = try AuditSamples.write(in: state)
        #expect(try AuditVerification.of(try store.find("last")).state == .whole)
        try change()
        #expect(try AuditVerification.of(try store.find("last")).state == .broken, "\(what)")
        try FileManager.default.removeItem(atPath: folder)
    }
}
