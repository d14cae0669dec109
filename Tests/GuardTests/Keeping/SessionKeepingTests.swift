// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import GuardProtocol
import Testing

@testable import Guard

/// Whatever lies among the transcripts, the guard's report of it is short. Promise E9 (docs/security.md).
struct SessionKeepingTests {
    private let home: TranscriptHome

    init() throws {
        home = try TranscriptHome()
        try home.folder("-src")
    }

    private func path(_ name: String) -> [CChar] {
        Array("\(home.projects)/-src/".utf8CString.dropLast()) + name.utf8CString
    }

    @Test func `Thousands of FIFOs are one line with their number, and the transcript beside them is kept`()
        async throws
    {
        try home.write("-src/real.jsonl", "real\n")
        for number in 0..<5000 { #expect(mkfifo(path("\(number).jsonl"), 0o600) == 0) }
        let kept = try await home.keep()
        #expect(kept.texts == ["real\n"])
        #expect(kept.missing.map(\.count) == [5000])
        #expect(kept.missing[0].reason.utf8.count < 500)
    }

    @Test func `More names than are looked at are cut short, and that is said`() async throws {
        for number in 0..<10_100 { #expect(mkfifo(path("\(number).jsonl"), 0o600) == 0) }
        let kept = try await home.keep()
        // The folder has a name, too.
        #expect(kept.missing.map(\.count) == [9999, 1])
        #expect(kept.missing[1].reason.contains("too many names"))
    }

    @Test func `Names of every kind are kept as they are, and told in printable characters`() async throws {
        let names: [[UInt8]] = [
            Array("a\nb".utf8), [0xff, 0xfe], Array("\u{202e}x".utf8), Array(repeating: 0x61, count: 249),
            Array("\"}".utf8),
            [0x1b, 0x5d, 0x30, 0x3b],
        ]
        let prefix = Array("\(home.projects)/-src/".utf8CString.dropLast())
        for name in names {
            let path = prefix + (name + Array(".jsonl".utf8) + [0]).map { CChar(bitPattern: $0) }
            let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
            #expect(file >= 0)
            #expect(Glibc.write(file, "kept\n", 5) == 5)
            close(file)
        }
        #expect(try await home.keep().texts.count == names.count)
        let missing = try await home.keep(atMost: 4).missing
        #expect(missing.map(\.count) == [names.count])
        #expect(missing[0].reason.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202e })
    }

    @Test func `At most a hundred are kept, folders have a depth, and a sparse file is as long as it says`()
        async throws
    {
        for number in 0..<150 { try home.write("-src/\(number).jsonl", "") }
        try home.folder("-src/1/2/3/4/5/6")
        try home.write("-src/1/2/3/4/5/6/deep.jsonl", "deep\n")
        try home.write("-src/00.jsonl", "")
        #expect(truncate(path("00.jsonl"), 1 << 40) == 0)
        let kept = try await home.keep()
        #expect(kept.texts.count == 100)
        #expect(kept.missing.map(\.count) == [1, 50, 1])
        for (missing, part) in zip(kept.missing, ["too long", "more than are kept", "deeper"]) {
            #expect(missing.reason.contains(part))
        }
    }

    @Test func `A secret is taken out wherever the pieces of a long transcript end`() async throws {
        let secret = "IQoJb3JpZ2luX2VjEJr//wEaCXVzLWVhc3QtMSJH"
        var text = ""
        while text.utf8.count < 600_000 {
            text += String(repeating: ".", count: Int.random(in: 0..<9)) + secret
        }
        let kept = try await home.keeping(text, without: [secret])
        #expect(!kept.contains("IQoJ"))
        #expect(kept == text.replacing(secret, with: "<redacted>"))
    }
}

extension TranscriptHome {
    fileprivate func keeping(_ text: String, without secrets: [String]) async throws -> String {
        try write("-src/long.jsonl", text)
        return try await keep(atMost: 1 << 20, without: secrets).texts.joined()
    }
}
