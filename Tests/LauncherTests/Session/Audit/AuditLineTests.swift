// SPDX-License-Identifier: Apache-2.0

import Documents
import FoundationEssentials
import Glibc
import GuardProtocol
import Policy
import Testing

@testable import Launcher

struct AuditLineTests {
    @Test func `A line begins with time, session and event and ends with the digest of the one before`() {
        let lines = AuditSamples.lines()
        #expect(
            lines[0] == """
                {"time":"2026-11-21T10:30:20.500Z","session":"20261121-103020-abcde","event":"session.started",\
                "policy":"sample","origin":"path","digest":"\(AuditSamples.facts.digest)","plan":"\(AuditSamples.facts.plan)",\
                "image":"localhost/cx:test","imageDigest":"sha256:\(String(repeating: "b", count: 64))",\
                "user":"responder","uid":1000,"version":"0.1.0","command":["claude","why is the DLQ growing"],\
                "previous":"\(String(repeating: "0", count: 64))"}
                """)
        #expect(lines[1].hasSuffix("\"previous\":\"\(SHA256Text.of(lines[0].utf8))\"}"))
        #expect(lines[4].contains(#""bytesIn":2000,"bytesOut":500,"milliseconds":1,"bytes":2500,"#))
        #expect(lines[7].contains(#""event":"session.ended","exitStatus":0,"previous""#))
    }

    @Test func `A line is read as it was written`() throws {
        let entries: [AuditEntry] =
            [.started(AuditSamples.facts, at: AuditSamples.start)] + AuditSamples.events.map { .seen($0) }
            + AuditSamples.own
            + [.ended(SessionEnd(exitStatus: 125, reason: "a\u{1b}[31m\nb"), at: AuditSamples.start)]
        for entry in entries {
            let line = AuditLine(session: "s", entry: entry, previous: "p")
            #expect(try AuditLine.read(line.bytes) == line)
        }
    }

    @Test func `Each kind of cx's own events has its own fields`() {
        let lines = AuditSamples.own.map { entry in
            String(decoding: AuditLine(session: "s", entry: entry, previous: "p").bytes, as: UTF8.self)
        }
        #expect(
            lines[0] == """
                {"time":"2026-11-21T10:30:22.500Z","session":"s","event":"role.assumed","name":"default",\
                "role":"arn:aws:iam::111122223333:role/investigator","sessionName":"responder@cx-20261121-103020-abcde",\
                "sourceIdentity":"responder@cx-20261121-103020-abcde","tags":true,\
                "expiration":"2026-11-21T11:30:22.000Z","refresh":false,"previous":"p"}
                """)
        #expect(lines[1].contains(#""tags":false,"expiration":"2026-11-21T12:30:22.000Z","refresh":true,"#))
        #expect(
            lines[2].contains(#""event":"role.failed","name":"default","reason":"the SSO login has ended","#))
        #expect(lines[3].contains(#""event":"file.kept","file":"ruleset.nft","digest":"sha256:"#))
        #expect(
            lines[4].contains(#""event":"file.missing","file":"transcript.tar","reason":"there was none","#))
        #expect(
            lines[5].contains(
                #""event":"file.changed","file":".envrc","folder":"the workspace","change":"gone","reason":"shells"#
            ))
        #expect(
            lines[6].contains(#""event":"file.changed","change":"unseen","reason":"deep (it is too deep)","#))
    }

    @Test(arguments: [
        #"{"time":"2026-11-21T10:30:20.500Z","session":"s","event":"role.failed","name":"a","reason":"b","role":"c","previous":"p"}"#,
        #"{"time":"2026-11-21T10:30:20.500Z","session":"s","event":"role.failed","name":"a","previous":"p"}"#,
        #"{"time":"2026-11-21T10:30:20.500Z","session":"s","event":"role.assumed","name":"a","role":"b","sessionName":"c","tags":1,"expiration":"2026-11-21T10:30:20.500Z","refresh":true,"previous":"p"}"#,
        #"{"time":"2026-11-21T10:30:20.500Z","session":"s","event":"role.assumed","name":"a","role":"b","sessionName":"c","tags":true,"expiration":"soon","refresh":true,"previous":"p"}"#,
        #"{"time":"2026-11-21T10:30:20.500Z","session":"s","event":"file.kept","file":"a","digest":"b","size":"1","previous":"p"}"#,
        #"{"time":"2026-11-21T10:30:20.500Z","session":"s","event":"session.ended","exitStatus":0,"host":"a","previous":"p"}"#,
        #"{"time":"2026-11-21T10:30:20.500Z","session":"s","event":"session.ended","previous":"p"}"#,
        #"{"time":"2026-11-21T10:30:20.500Z","session":"s","event":"wall.verified"}"#,
        #"{"time":"2026-11-21T10:30:20.500Z","event":"wall.verified","previous":"p"}"#,
        #"{"time":"2026-11-21T10:30:20.500Z","session":"s","event":"wall.fell","previous":"p"}"#,
        #"{"time":"2026-11-21T10:30:20.500Z","session":"s","event":"wall.verified","previous":"p","more":1}"#,
        #"{"time":"now","session":"s","event":"wall.verified","previous":"p"}"#,
        #"{"time":"2026-11-21T10:30:20.500Z","session":"s","event":"connection.closed","bytesIn":1,"bytesOut":1,"bytes":3,"previous":"p"}"#,
        #"{"time":"2026-11-21T10:30:20.500Z","session":"s","event":"wall.verified","previous":"p"} "x""#,
        "[]", "", "{",
    ])
    func `A line that is not a line of an audit log is refused`(line: String) {
        #expect(throws: (any Error).self) { try AuditLine.read(Array(line.utf8)) }
    }

    @Test func `A command that is very long is cut, so that its line has an end`() throws {
        let command = [String](repeating: String(repeating: "\u{1}", count: 10_000), count: 300)
        let shortened = SessionStart.shortened(command)
        #expect(shortened.count == 5)
        #expect(shortened.last == "…")
        #expect(SessionStart.shortened(["a", "b"]) == ["a", "b"])
        #expect(SessionStart.shortened([String](repeating: "", count: 100_000)).count < 5000)
        var facts = AuditSamples.facts
        facts.command = shortened
        let line = AuditLine(session: "s", entry: .started(facts, at: AuditSamples.start), previous: "p")
        #expect(line.bytes.count < AuditLine.longest)
    }
}

struct AuditReaderTests {
    private func lines(_ text: [UInt8]) throws -> [AuditReader.Line] {
        let folder = try TemporaryFolder()
        try folder.file("log")
        let descriptor = open("\(folder.path)/log", O_RDWR)
        try #require(descriptor >= 0)
        #expect(text.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == text.count)
        lseek(descriptor, 0, SEEK_SET)
        var reader = AuditReader(source: OwnFile(descriptor: descriptor))
        var lines: [AuditReader.Line] = []
        while let line = try reader.next() { lines.append(line) }
        return lines
    }

    @Test func `Lines are separated, including empty ones and one without an end`() throws {
        let read = try lines(Array("a\n\nbc\nd".utf8))
        #expect(read.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a", "", "bc", "d"])
        #expect(read.map(\.isEnded) == [true, true, true, false])
        #expect(try lines([]) == [])
    }

    @Test(arguments: [65_535, 65_536, 65_537, 131_072, AuditLine.longest - 1, AuditLine.longest])
    func `A line is whole wherever a chunk ends`(count: Int) throws {
        let read = try lines([UInt8](repeating: 0x61, count: count) + [0x0a, 0x62, 0x0a])
        #expect(read.map(\.bytes.count) == [count, 1])
        #expect(read.allSatisfy { $0.isEnded && !$0.isTooLong })
    }

    @Test func `Only the beginning of an overlong line is kept, and the next line is read`() throws {
        let read = try lines([UInt8](repeating: 0x61, count: 3 * AuditLine.longest) + [0x0a, 0x62, 0x0a])
        #expect(read.map(\.bytes.count) == [AuditLine.longest, 1])
        #expect(read.map(\.isTooLong) == [true, false])
    }
}
