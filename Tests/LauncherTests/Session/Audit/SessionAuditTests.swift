// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import GuardProtocol
import Testing

@testable import Launcher

struct SessionAuditTests {
    private let folder: TemporaryFolder
    private let id: SessionID
    private var path: String { "\(folder.path)/audit.jsonl" }

    init() throws {
        folder = try TemporaryFolder()
        id = try #require(SessionID(AuditSamples.session))
    }

    private func audit() throws(CXError) -> SessionAudit {
        try SessionAudit(path: path, session: id, start: AuditSamples.facts, at: AuditSamples.start)
    }

    private func chain() throws -> AuditChain {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.isEmpty || text.hasSuffix("\n"))
        var chain = AuditChain(session: id.text)
        for line in text.split(separator: "\n") {
            chain.check(.init(bytes: Array(line.utf8), isEnded: true, isTooLong: false))
        }
        return chain
    }

    @Test func `A log begins with the start, even after earlier events, and ends with the end`()
        async throws
    {
        let audit = try audit()
        try await audit.append(AuditSamples.events[0])
        #expect(try chain().seal.lines == 0)
        try await audit.begin(imageDigest: "sha256:c")
        for event in AuditSamples.events.dropFirst() { try await audit.append(event) }
        let seal = try await audit.end(SessionEnd(exitStatus: 7, reason: nil))
        let chain = try chain()
        #expect(chain.findings == [])
        #expect(chain.seal == seal)
        #expect(chain.seal.lines == AuditSamples.events.count + 2)
        #expect(chain.start?.imageDigest == "sha256:c")
        #expect(chain.end?.exitStatus == 7)
        #expect(await audit.report.refusalCount == chain.refusals)
    }

    @Test func `cx's own events before the start are held like the guard's`() async throws {
        let audit = try audit()
        try await audit.record(AuditSamples.own[2])
        try await audit.append(AuditSamples.events[0])
        #expect(try chain().seal.lines == 0)
        try await audit.begin(imageDigest: nil)
        try await audit.record(AuditSamples.own[0])
        let seal = try await audit.end(SessionEnd(exitStatus: 0, reason: nil))
        let names = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            try AuditLine.read(Array($0.utf8)).entry.name
        }
        #expect(
            names == ["session.started", "role.failed", "wall.verified", "role.assumed", "session.ended"])
        #expect(try chain().findings == [])
        #expect(try chain().seal == seal)
    }

    @Test func `A session that failed before there was a container still has a start and an end`()
        async throws
    {
        let audit = try audit()
        try await audit.append(GuardEvent(.failure, reason: "no namespace"))
        _ = try await audit.end(SessionEnd(exitStatus: 125, reason: "the guard failed"))
        let chain = try chain()
        #expect(chain.findings == [])
        #expect(chain.seal.lines == 3)
        #expect(chain.start?.imageDigest == nil)
        #expect(chain.end?.reason == "the guard failed")
    }

    @Test func `Only the owner can read a log, and it never replaces another file`() async throws {
        let audit = try audit()
        try await audit.begin(imageDigest: nil)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(throws: CXError.self) { try self.audit() }
        let other = try TemporaryFolder()
        let link = try other.link("audit.jsonl", to: path)
        #expect(throws: CXError.self) {
            try SessionAudit(path: link, session: id, start: AuditSamples.facts, at: AuditSamples.start)
        }
    }

    @Test func `A log at its size limit accepts only its end`() async throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        let audit = SessionAudit(
            descriptor: descriptor, session: id, start: AuditSamples.facts, at: AuditSamples.start,
            mostBytes: 4096)
        try await audit.begin(imageDigest: nil)
        await #expect(throws: CXError.self) {
            for _ in 0..<100 { try await audit.append(AuditSamples.events[0]) }
        }
        _ = try await audit.end(SessionEnd(exitStatus: 125, reason: "too much"))
        let chain = try chain()
        #expect(chain.findings == [])
        #expect(chain.end?.exitStatus == 125)
        #expect((4..<100).contains(chain.seal.lines))
    }

    @Test func `On a full disk the log throws`() async throws {
        let full = open("/dev/full", O_WRONLY)
        try #require(full >= 0)
        let audit = SessionAudit(
            descriptor: full, session: id, start: AuditSamples.facts, at: AuditSamples.start)
        let error = await #expect(throws: CXError.self) { try await audit.begin(imageDigest: nil) }
        #expect(error?.detail == "No space left on device")
        await #expect(throws: CXError.self) { try await audit.append(AuditSamples.events[0]) }
    }

    /// `F_SETPIPE_SZ` of linux/fcntl.h.
    private static let setPipeSize: Int32 = 1031

    /// A pipe that accepts only a part of the last line stands in for a full disk.
    @Test func `After a partly written line, nothing more is written`() async throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        #expect(fcntl(ends[1], F_SETFL, O_NONBLOCK) == 0)
        let reader = OwnFile(descriptor: ends[0])
        #expect(fcntl(ends[1], Self.setPipeSize, 4096) == 4096)
        let audit = SessionAudit(
            descriptor: ends[1], session: id, start: AuditSamples.facts, at: AuditSamples.start)
        // A pipe may accept a line longer than PIPE_BUF in part (pipe(7)).
        let long = GuardEvent(.failure, reason: String(repeating: "x", count: 5000))
        await #expect(throws: CXError.self) {
            // The start fails on a pipe, which fsync refuses. Only what follows matters.
            try await audit.begin(imageDigest: nil)
        }
        let error = await #expect(throws: CXError.self) { try await audit.append(long) }
        #expect(error?.detail?.contains("is it full?") == true)
        #expect(try reader.read(65_536).count { $0 == 0x0a } == 1)
        let after = await #expect(throws: CXError.self) { try await audit.append(AuditSamples.events[0]) }
        #expect(after?.detail == "its last line is not whole")
    }

    @Test func `A hundred thousand events form one complete chain`() async throws {
        let audit = try audit()
        try await audit.begin(imageDigest: nil)
        for number in 0..<100_000 {
            try await audit.append(GuardEvent(.nameRefused, host: "\(number).example.net"))
        }
        let seal = try await audit.end(SessionEnd(exitStatus: 0, reason: nil))
        #expect(seal.lines == 100_002)
        var reader = AuditReader(source: OwnFile(descriptor: open(path, O_RDONLY)))
        var previous = AuditLine.origin
        var count = 0
        while let line = try reader.next() {
            let link = Array("\"previous\":\"\(previous)\"}".utf8)
            guard line.bytes.suffix(link.count).elementsEqual(link) else { break }
            previous = AuditLine.digest(of: line.bytes)
            count += 1
        }
        #expect(AuditSeal(lines: count, last: previous) == seal)
        #expect(await audit.report.refusalCount == 100_000)
    }
}
