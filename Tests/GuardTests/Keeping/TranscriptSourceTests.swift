import Foundation
import Glibc
import Testing

@testable import Guard

struct TranscriptSourceTests {
    private let home: String

    init() throws {
        home = NSTemporaryDirectory() + "cx-test-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: home + "/.claude/projects/-src/one", withIntermediateDirectories: true)
    }

    private func write(_ name: String, _ text: String) throws {
        try text.write(toFile: "\(home)/.claude/projects/\(name)", atomically: false, encoding: .utf8)
    }

    private func read(atMost: Int = 1000) -> (report: KeepingReport, texts: [String]) {
        let descriptor = open(home, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        let source = TranscriptSource(
            home: descriptor, plan: .init(home: "/home/agent", folder: ".claude/projects", mostBytes: atMost))
        var report = KeepingReport()
        var texts: [String] = []
        source.read(into: &report) { _, text in
            texts.append(String(decoding: text, as: UTF8.self))
            return true
        }
        return (report, texts)
    }

    @Test func `Transcripts are kept in the order of their paths, and nothing else`() throws {
        try write("-src/b.jsonl", "main\n")
        try write("-src/one/a.jsonl", "sub\n")
        try write("-src/notes.txt", "no\n")
        let (report, texts) = read()
        #expect(texts == ["main\n", "sub\n"])
        #expect(report.kept == ["transcript-1.jsonl", "transcript-2.jsonl"])
        #expect(report.missing == [])
    }

    @Test func `No link is followed, no FIFO waited for, and nothing too long is kept`() throws {
        try write("-src/long.jsonl", String(repeating: "x", count: 2000))
        try "secret\n".write(toFile: "\(home)/secret", atomically: false, encoding: .utf8)
        let projects = "\(home)/.claude/projects"
        #expect(symlink("\(home)/secret", "\(projects)/-src/link.jsonl") == 0)
        #expect(symlink("/etc", "\(projects)/etc") == 0)
        #expect(mkfifo("\(projects)/-src/fifo.jsonl", 0o600) == 0)
        #expect(mkdir("\(projects)/-src/folder.jsonl", 0o700) == 0)
        let (report, texts) = read()
        #expect(texts == [])
        #expect(report.missing.count == 4)
        try write("-src/\u{1b}[31m.jsonl", String(repeating: "y", count: 2000))
        #expect(read().report.missing.allSatisfy { !$0.reason.contains("\u{1b}") })
    }

    @Test func `Where there is none, that is said`() throws {
        #expect(read().report.missing.map(\.reason) == ["the agent wrote none"])
        #expect(unlink("\(home)/.claude") != 0)
        try FileManager.default.removeItem(atPath: "\(home)/.claude")
        #expect(symlink("/", "\(home)/.claude") == 0)
        #expect(read().report.missing.map(\.reason) == ["the agent wrote none"])
    }
}
