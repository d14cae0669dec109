// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Launcher

struct SessionPruningTests {
    private let state: TemporaryFolder
    private let store: SessionStore
    private static let ids = ["20261101-000000-aaaaa", "20261111-000000-aaaaa", "20261121-000000-aaaaa"]
    private let now: Date

    /// Three sessions that ended 20, 10 and 0 days ago.
    init() throws {
        state = try TemporaryFolder()
        store = SessionStore(state: state.path)
        now = try #require(SessionID(Self.ids[2])).started
        for id in Self.ids {
            var record = AuditSamples.record(of: AuditSamples.lines())
            record.started = try #require(SessionID(id)).started
            record.ended = record.started
            try AuditSamples.write(record: record, id: id, in: state)
        }
    }

    private func prune(age: String? = nil, keep: Int = 0, isDry: Bool = false) throws -> [String] {
        let pruning = SessionPruning(age: age.flatMap(SessionAge.init), keep: keep, isDry: isDry)
        return try pruning.run(in: store, now: now).map { outcome in
            switch outcome {
            case .removed(let id): id.text
            case .kept(let id, let reason): "\(id.text) \(reason)"
            }
        }
    }

    private var left: [String] { (try? store.ids().map(\.text).sorted()) ?? [] }

    @Test func `Old sessions are removed, and a dry run only lists them`() throws {
        #expect(try prune(age: "10d", isDry: true) == Array(Self.ids[..<2]))
        #expect(left == Self.ids)
        #expect(try prune(age: "11d") == [Self.ids[0]])
        #expect(left == Array(Self.ids[1...]))
    }

    @Test func `The newest sessions stay, and old sessions that are not among them are removed`() throws {
        #expect(try prune(age: "1s", keep: 2) == [Self.ids[0]])
        #expect(try prune(keep: 1) == [Self.ids[1]])
        #expect(try prune(keep: 5) == [])
        #expect(left == [Self.ids[2]])
    }

    @Test func `A running session is never removed, and one with a stale lock is`() throws {
        let folder = SessionFolder(path: "\(state.path)/sessions/\(Self.ids[0])")
        do {
            let lock = try SessionLock(folder)
            #expect(try prune() == ["\(Self.ids[0]) it runs", Self.ids[1], Self.ids[2]])
            #expect(left == [Self.ids[0]])
            withExtendedLifetime(lock) {}
        }
        #expect(try prune() == [Self.ids[0]])
        #expect(left == [])
    }

    @Test func `A session whose container may still be there is not removed`() throws {
        let me = ProcessInfo.processInfo.processIdentifier
        try state.file("sessions/\(Self.ids[0])/mounts/pid", "\(me)\n")
        #expect(try prune(age: "11d").first?.contains("its process \(me) may still be there") == true)
        // Larger than any process ID of Linux.
        try state.file("sessions/\(Self.ids[0])/mounts/pid", "2000000000")
        #expect(try prune(age: "11d") == [Self.ids[0]])
    }

    @Test func `A session without a record is as old as its name`() throws {
        for id in Self.ids {
            try FileManager.default.removeItem(atPath: "\(state.path)/sessions/\(id)/session.json")
        }
        #expect(try prune(age: "11d") == [Self.ids[0]])
    }

    @Test func `A session that the caller may not remove is kept, with the reason`() throws {
        try FileManager.default.moveItem(
            atPath: "\(state.path)/sessions/\(Self.ids[0])", toPath: "\(state.path)/elsewhere")
        _ = try state.link("sessions/\(Self.ids[0])", to: "\(state.path)/elsewhere")
        #expect(try prune(age: "11d").first?.contains("symbolic link") == true)
        #expect(FileStatus(path: "\(state.path)/elsewhere/session.json") != nil)
    }

    @Test(
        arguments: [
            ("30d", 2_592_000), ("12h", 43_200), ("90m", 5400), ("1w", 604_800), ("0s", 0), ("d", nil),
            ("30", nil),
            ("-1d", nil), ("1.5d", nil), ("30 d", nil), ("99999999999999999999d", nil),
            ("9223372036854775807w", nil),
            ("", nil),
        ] as [(String, Int?)])
    func `An age is a whole number and a unit`(text: String, seconds: Int?) {
        #expect(SessionAge(text)?.seconds == seconds)
    }
}
