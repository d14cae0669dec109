// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import Testing

@testable import Launcher

struct SessionStoreTests {
    private let state: TemporaryFolder

    init() throws {
        state = try TemporaryFolder()
    }

    private func store(_ ids: [String]) throws -> SessionStore {
        for id in ids { try AuditSamples.write(id: id, in: state) }
        return SessionStore(state: state.path)
    }

    private static let ids = ["20261121-103020-abcde", "20261121-103020-abxyz", "20261122-000000-aaaaa"]

    @Test func `A session is found by its ID, by its beginning, and as the last`() throws {
        let store = try store(Self.ids)
        #expect(try store.find("20261121-103020-abcde").id.text == Self.ids[0])
        #expect(try store.find("20261122").id.text == Self.ids[2])
        #expect(try store.find("last").id.text == Self.ids[2])
    }

    @Test(arguments: ["20261121", "20261121-103020-ab", "2027", "", "../sessions", "abcde"])
    func `A reference to no session or to several is an error`(reference: String) throws {
        let store = try store(Self.ids)
        #expect(throws: CXError.self) { try store.find(reference) }
    }

    @Test func `Entries that are not sessions are ignored`() throws {
        let store = try store([Self.ids[0]])
        try state.folder("sessions/other")
        try state.file("sessions/20261121-103020-abcde.bak")
        #expect(try store.ids().map(\.text) == [Self.ids[0]])
        #expect(try SessionStore(state: "\(state.path)/none").ids() == [])
    }

    @Test func `A folder that is a link, or that others may write to, is refused`() throws {
        let store = try store([Self.ids[0]])
        _ = try state.link("sessions/\(Self.ids[1])", to: "\(state.path)/sessions/\(Self.ids[0])")
        let link = try #require(throws: CXError.self) { try store.find(Self.ids[1]) }
        #expect(link.detail == "it is a symbolic link")
        chmod("\(state.path)/sessions/\(Self.ids[0])", 0o770)
        let open = try #require(throws: CXError.self) { try store.find(Self.ids[0]) }
        #expect(open.what.contains("may be written by others"))
        let other = try TemporaryFolder()
        _ = try other.link("sessions", to: "\(state.path)/sessions")
        #expect(throws: CXError.self) { try SessionStore(state: other.path).ids() }
    }

    @Test(arguments: ["audit.jsonl", "session.json", "plan.json"])
    func `A file that is a link is refused`(name: String) throws {
        let store = try store([Self.ids[0]])
        let path = "\(state.path)/sessions/\(Self.ids[0])/\(name)"
        try FileManager.default.moveItem(atPath: path, toPath: "\(state.path)/\(name)")
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "\(state.path)/\(name)")
        let state = try? AuditVerification.of(try store.find("last")).state
        #expect(state == nil || state == .broken)
    }

    @Test func `A pipe in place of a log is refused at once`() throws {
        let store = try store([Self.ids[0]])
        let path = "\(state.path)/sessions/\(Self.ids[0])/audit.jsonl"
        unlink(path)
        #expect(mkfifo(path, 0o600) == 0)
        #expect(throws: CXError.self) { try AuditVerification.of(try store.find("last")) }
    }

    @Test func `Removing a session leaves the targets of its links`() throws {
        let store = try store(Array(Self.ids.prefix(2)))
        let kept = try state.file("kept/file", "kept")
        let folder = "sessions/\(Self.ids[0])"
        try state.file("\(folder)/mounts/deep/er/file")
        _ = try state.link("\(folder)/mounts/link", to: "\(state.path)/kept")
        _ = try state.link("\(folder)/file-link", to: kept)
        try store.remove(try store.find(Self.ids[0]))
        #expect(FileStatus(link: "\(state.path)/\(folder)") == nil)
        #expect(FileStatus(path: kept) != nil)
        #expect(try store.ids().map(\.text) == [Self.ids[1]])
    }

    @Test func `One session that cannot be read does not hide the others`() throws {
        let store = try store(Self.ids)
        chmod("\(state.path)/sessions/\(Self.ids[1])", 0o777)
        unlink("\(state.path)/sessions/\(Self.ids[0])/session.json")
        let listings = try store.list(limit: 10)
        #expect(listings.map(\.session) == Self.ids.reversed())
        #expect(listings.map { $0.problem == nil } == [true, false, false])
        #expect(listings[0].started == "2026-11-21T10:30:20Z")
        #expect(listings[0].seconds == 12)
        #expect(listings[0].refusals == 3)
        #expect(listings[0].state == .ended)
        #expect(try store.list(limit: 1).count == 1)
    }
}

struct SessionStoreRunningTests {
    private let folder: TemporaryFolder
    private let store: SessionStore

    init() throws {
        folder = try TemporaryFolder()
        store = SessionStore(state: folder.path)
    }

    private func session(_ id: String) throws -> SessionFolder {
        SessionFolder(path: try folder.folder("sessions/\(id)"))
    }

    private func failure(_ reference: String) -> String? {
        #expect(throws: CXError.self) { _ = try store.findRunning(reference) }?.what
    }

    @Test
    func `A running session is found by its ID, by a prefix, and as the last one if it is the only one`()
        throws
    {
        let running = try SessionLock(try session("20261121-103020-abcde"))
        _ = try session("20261121-103020-fghij")
        defer { withExtendedLifetime(running) {} }
        for reference in ["20261121-103020-abcde", "20261121-103020-a", "20261121", "last"] {
            #expect(try store.findRunning(reference).id.text == "20261121-103020-abcde")
        }
        #expect(failure("20261121-103020-f") == "session 20261121-103020-fghij has ended")
        #expect(failure("2025") == "there is no session 2025")
        #expect(failure("") == "there is no session ")
        #expect(failure("../sessions/20261121-103020-abcde")?.hasPrefix("there is no session") == true)
    }

    @Test func `If several run, one has to be named`() throws {
        let running = try ["20261121-103020-abcde", "20261121-103021-fghij"].map {
            try SessionLock(try session($0))
        }
        defer { withExtendedLifetime(running) {} }
        for reference in ["last", "20261121"] {
            #expect(
                failure(reference)
                    == "2 running sessions match: 20261121-103021-fghij, 20261121-103020-abcde")
        }
        #expect(try store.findRunning("20261121-103021").id.text == "20261121-103021-fghij")
    }

    @Test func `If none runs, there is no last one`() throws {
        #expect(failure("last") == "no session runs")
        for id in ["20261121-103020-abcde", "20261121-103021-fghij"] { _ = try session(id) }
        #expect(failure("last") == "no session runs")
        #expect(failure("2026") == "no session that begins with 2026 runs")
    }
}
