// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import GuardProtocol
import Testing

@testable import Guard

struct TranscriptSourceTests {
    private let home: TranscriptHome

    init() throws {
        home = try TranscriptHome()
        try home.folder("-src/one")
    }

    @Test func `Transcripts are kept in the order of their paths, and nothing else`() async throws {
        try home.write("-src/b.jsonl", "main\n")
        try home.write("-src/one/a.jsonl", "sub\n")
        try home.write("-src/notes.txt", "no\n")
        let kept = try await home.keep()
        #expect(kept.texts == ["main\n", "sub\n"])
        #expect(kept.missing == [])
    }

    @Test func `No link is followed, no FIFO waited for, and nothing too long is kept`() async throws {
        try home.write("-src/long.jsonl", String(repeating: "x", count: 2000))
        try "secret\n".write(toFile: "\(home.path)/secret", atomically: false, encoding: .utf8)
        #expect(symlink("\(home.path)/secret", "\(home.projects)/-src/link.jsonl") == 0)
        #expect(symlink("/etc", "\(home.projects)/etc") == 0)
        #expect(mkfifo("\(home.projects)/-src/fifo.jsonl", 0o600) == 0)
        #expect(mkdir("\(home.projects)/-src/folder.jsonl", 0o700) == 0)
        let kept = try await home.keep()
        #expect(kept.texts == [])
        #expect(kept.missing.map(\.count) == [2, 2, 1])
        try home.write("-src/\u{1b}[31m.jsonl", String(repeating: "y", count: 2000))
        #expect(try await home.keep().missing.allSatisfy { !$0.reason.contains("\u{1b}") })
    }

    @Test func `Where there is none, that is said`() async throws {
        #expect(try await home.keep().missing.map(\.reason) == ["the agent wrote none"])
        try FileManager.default.removeItem(atPath: "\(home.path)/.claude")
        #expect(try await home.keep().missing.map(\.reason) == ["the agent wrote none"])
    }

    @Test func `A link in the place of their folder is told`() async throws {
        try FileManager.default.removeItem(atPath: "\(home.path)/.claude")
        #expect(symlink("/", "\(home.path)/.claude") == 0)
        #expect(try await home.keep().missing.map(\.reason).allSatisfy { $0.hasPrefix("a symbolic link") })
    }
}
