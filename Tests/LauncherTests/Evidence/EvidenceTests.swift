// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Launcher

struct EvidenceTests {
    private let samples: EvidenceSamples

    init() throws {
        samples = try EvidenceSamples()
    }

    /// A member's header and bytes, as they are in the archive.
    private func member(_ name: String, of tar: [UInt8]) throws -> Range<Int> {
        var offset = 0
        while let header = TarHeader(Array(tar[offset..<(offset + TarHeader.blockSize)])) {
            let end = offset + TarHeader.blockSize + header.size + TarHeader.padding(after: header.size)
            if header.name.hasSuffix("/\(name)") { return offset..<end }
            offset = end
        }
        throw CXError("there is no \(name)")
    }

    private func raw(_ name: String, _ text: String, type: UInt8 = 0x30, link: String = "") -> [UInt8] {
        var header = TarHeader(name: name, size: text.utf8.count, time: 1_795_257_032).bytes
        header[156] = type
        for (index, byte) in link.utf8.enumerated() { header[157 + index] = byte }
        for index in 148..<156 { header[index] = 0x20 }
        let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
        for (index, byte) in (String(repeating: "0", count: 6 - sum.count) + sum + "\u{0} ").utf8.enumerated()
        {
            header[148 + index] = byte
        }
        return header + Array(text.utf8)
            + [UInt8](repeating: 0, count: TarHeader.padding(after: text.utf8.count))
    }

    @Test func `An unchanged archive is whole, packed or not, and always has the same bytes`() async throws {
        let export = EvidenceExport(samples.session)
        let (one, two) = ("\(samples.folder.path)/1.tar.gz", "\(samples.folder.path)/2.tar.gz")
        let receipt = try await export.write(to: one)
        #expect(try await export.write(to: two).digest == receipt.digest)
        let verification = try await EvidenceVerification.of(one, temporary: samples.folder.path)
        #expect(verification.findings == [])
        #expect(verification.state == .whole)
        #expect(verification.digest == receipt.digest)
        #expect(verification.size == receipt.size)
        #expect(verification.last == receipt.record.last)
        #expect(try await samples.verification(of: samples.tar()).state == .whole)
        await #expect(throws: CXError.self) { _ = try await export.write(to: one) }
    }

    @Test func `An archive holds everything that the session left, and nothing else from its folder`()
        async throws
    {
        let path = "\(samples.folder.path)/archive"
        try Data(samples.tar()).write(to: URL(filePath: path))
        let archive = try await EvidenceArchive.read(path, temporary: samples.folder.path)
        #expect(
            archive.members.keys.sorted() == [
                "MANIFEST", "addresses.json", "audit.jsonl", "cloudtrail-athena.sql", "cloudtrail-lake.sql",
                "cloudtrail-lookup.sh", "evidence.json", "managed-settings.json", "plan.json",
                "policy-1.yaml",
                "report.json",
                "report.md", "ruleset.nft", "session.json",
            ])
        #expect(try archive.read("policy-1.yaml", atMost: 1000) == Array(EvidenceSamples.policy.utf8))
        let settings = String(
            decoding: try archive.read("managed-settings.json", atMost: 1000) ?? [], as: UTF8.self)
        #expect(settings.contains("Bash(rm *)"))
        let addresses = String(
            decoding: try archive.read("addresses.json", atMost: 1000) ?? [], as: UTF8.self)
        #expect(addresses.contains("\"198.51.100.10\"") && addresses.contains("status.example.com"))
        #expect(
            String(decoding: try archive.read("report.md", atMost: 100_000) ?? [], as: UTF8.self).contains(
                "INC-123"))
    }

    @Test func `A change in any byte is found`() async throws {
        let tar = try samples.tar()
        // The effect of a flip does not depend on its neighbours, so the first byte of each block and every
        // ninety-seventh byte are enough.
        for index in Set(tar.indices.filter { $0 % TarHeader.blockSize == 0 || $0 % 97 == 0 }).sorted() {
            var changed = tar
            changed[index] ^= 1
            let verification = try await samples.verification(of: changed)
            #expect(verification.state == .changed, "byte \(index)")
            #expect(!verification.findings.isEmpty)
        }
    }

    @Test func `A change in any byte of a packed archive is found or has no effect`()
        async throws
    {
        let path = "\(samples.folder.path)/archive.tar.gz"
        _ = try await EvidenceExport(samples.session).write(to: path)
        let packed = [UInt8](try Data(contentsOf: URL(filePath: path)))
        for index in stride(from: 0, to: packed.count, by: max(1, packed.count / 30)) {
            var changed = packed
            changed[index] ^= 0x10
            let verification = try await samples.verification(of: changed)
            // gzip's header has bytes that do not describe the packed data (RFC 1952), and the last byte
            // before its checksums has unused bits (RFC 1951).
            let saysNothing = index < 10 || index == packed.count - 9
            #expect(verification.state == .changed || saysNothing, "byte \(index) of \(packed.count)")
        }
        #expect(try await samples.verification(of: packed + [1]).state == .changed)
        #expect(try await samples.verification(of: packed.dropLast()).state == .changed)
    }

    @Test func `Truncation at any place is found`() async throws {
        let tar = try samples.tar()
        for count in stride(from: 0, to: tar.count, by: TarHeader.blockSize) {
            #expect(try await samples.verification(of: Array(tar[..<count])).state == .changed)
        }
    }

    @Test(arguments: [
        "audit.jsonl", "plan.json", "session.json", "policy-1.yaml", "ruleset.nft", "report.md", "MANIFEST",
    ])
    func `A member that is missing, duplicated or moved is found`(name: String) async throws {
        let tar = try samples.tar()
        let range = try member(name, of: tar)
        let without = Array(tar[..<range.lowerBound] + tar[range.upperBound...])
        #expect(
            try await samples.verification(of: without).findings.contains { $0.problem.contains("missing") })
        let twice = Array(tar[..<range.upperBound] + tar[range] + tar[range.upperBound...])
        #expect(
            try await samples.verification(of: twice).findings.contains { $0.problem == "it is there twice" })
    }

    @Test(arguments: [
        ("cx-20261121-103020-abcde/../../etc/passwd", "cx puts no such member"),
        ("/etc/passwd", "cx puts no such member"),
        ("cx-20261121-103020-abcde/notes.txt", "cx puts no such member"),
        ("audit.jsonl", "cx puts no such member"),
        ("cx-20261121-103020-zzzzz/ruleset.nft", "belongs to another session"),
        ("cx-20261121-103020-abcde/transcript-1.jsonl", "was added"),
        ("cx-20261121-103020-abcde/transcript-01.jsonl", "cx puts no such member"),
    ])
    func `An added member is found, whatever its path`(name: String, problem: String) async throws {
        let tar = try samples.tar()
        let verification = try await samples.verification(
            of: tar.dropLast(1024) + raw(name, "x") + tar.suffix(1024))
        #expect(verification.state == .changed)
        #expect(verification.findings.contains { $0.problem.contains(problem) })
    }

    @Test(arguments: [
        (UInt8(0x31), "/etc/passwd"), (0x32, "/etc/passwd"), (0x33, ""), (0x35, ""), (0x36, ""), (0x78, ""),
        (0x4c, ""),
    ])
    func `Links, devices, folders, FIFOs and extended headers are refused`(type: UInt8, link: String)
        async throws
    {
        let tar = try samples.tar()
        let odd = raw("cx-20261121-103020-abcde/ruleset.nft", "", type: type, link: link)
        let verification = try await samples.verification(of: odd + tar)
        #expect(verification.state == .changed)
        #expect(verification.findings.contains { $0.problem.contains("not one that cx writes") })
    }

    @Test func `False sizes only end the reading`() async throws {
        let tar = try samples.tar()
        for size in ["77777777777", "-1", "00000000000", "           ", "99999999999"] {
            var changed = tar
            for (index, byte) in size.utf8.enumerated() { changed[124 + index] = byte }
            #expect(try await samples.verification(of: changed).state == .changed)
        }
    }

    @Test func `Unpacking a bomb stops at a limit`() async throws {
        let bomb = try Spool(in: samples.folder.path, limit: 8 << 20)
        try bomb.append([UInt8](repeating: 0, count: 8 << 20))
        let path = "\(samples.folder.path)/bomb.tar.gz"
        let file = open(path, O_RDWR | O_CREAT | O_EXCL, 0o600)
        lseek(bomb.descriptor, 0, SEEK_SET)
        try await Gzip().pack(bomb.descriptor, into: file)
        close(file)
        let error = await #expect(throws: CXError.self) {
            _ = try await EvidenceVerification.of(path, limit: 1 << 20, temporary: samples.folder.path)
        }
        #expect(error?.what.contains("more than 1048576 bytes") == true)
    }

    /// Anyone who changes a member can also write a matching manifest. The log still exposes changes to what
    /// it covers.
    @Test(arguments: [
        ("policy-1.yaml", "the plan's policy"), ("ruleset.nft", "was changed since the session's end"),
        ("plan.json", "was changed since the session's start"), ("audit.jsonl", "line 1 was changed"),
        ("report.md", "not what the record in the archive says"),
        ("addresses.json", "not what the record in the archive says"),
        ("cloudtrail-lake.sql", "not what the record in the archive says"),
        ("managed-settings.json", "not what the record in the archive says"),
    ])
    func `A change with a matching manifest is found`(name: String, problem: String) async throws {
        var tar = try samples.tar()
        let range = try member(name, of: tar)
        let header = try #require(TarHeader(Array(tar[range.prefix(TarHeader.blockSize)])))
        let text =
            range.lowerBound + TarHeader.blockSize..<range.lowerBound + TarHeader.blockSize + header.size
        let old = PolicyTexts.digest(of: tar[text]).dropFirst(7)
        // Replaces one letter of each, so that the member is still read as before.
        let place = try #require(tar[text].firstIndex { (0x61...0x65).contains($0) })
        let digit = tar[text].firstIndex { (0x30...0x38).contains($0) } ?? place
        tar[name == "audit.jsonl" ? digit : place] += 1
        let new = PolicyTexts.digest(of: tar[text]).dropFirst(7)
        let manifest = try member("MANIFEST", of: tar)
        let forged = String(decoding: tar[manifest], as: UTF8.self).replacing(old, with: new)
        tar.replaceSubrange(manifest, with: forged.utf8)
        let findings = try await samples.verification(of: tar).findings
        #expect(findings.contains { $0.problem.contains(problem) }, "\(findings)")
        #expect(!findings.contains { $0.problem == "it was changed" })
    }

    @Test(arguments: [
        ("transcript-7.jsonl", "the log does not name"), ("policy-9.yaml", "not a file of the plan's policy"),
    ])
    func `A file that the record does not confirm is found, listed or not`(name: String, problem: String)
        async throws
    {
        try "made up".write(
            toFile: "\(samples.folder.path)/sessions/\(AuditSamples.session)/\(name)", atomically: false,
            encoding: .utf8)
        let verification = try await samples.verification(of: samples.tar())
        #expect(verification.state == .changed)
        #expect(verification.findings.contains { $0.problem.contains(problem) }, "\(verification.findings)")
    }

    @Test func `This version of cx does not prove what another version derived from the record`() async throws
    {
        var tar = try samples.tar()
        let other = Version.current.map { $0 == "0" ? "9" : $0 }
        for (name, old, new) in [
            ("evidence.json", Version.current, String(other)), ("report.md", "session", "SESSION"),
        ] {
            let range = try member(name, of: tar)
            let header = try #require(TarHeader(Array(tar[range.prefix(TarHeader.blockSize)])))
            let text =
                range.lowerBound + TarHeader.blockSize..<range.lowerBound + TarHeader.blockSize + header.size
            let before = PolicyTexts.digest(of: tar[text]).dropFirst(7)
            let changed = Array(String(decoding: tar[text], as: UTF8.self).replacing(old, with: new).utf8)
            #expect(changed.count == text.count)
            tar.replaceSubrange(text, with: changed)
            let manifest = try member("MANIFEST", of: tar)
            let forged = String(decoding: tar[manifest], as: UTF8.self)
                .replacing(before, with: PolicyTexts.digest(of: changed).dropFirst(7))
            tar.replaceSubrange(manifest, with: forged.utf8)
        }
        let verification = try await samples.verification(of: tar)
        #expect(verification.findings == [])
        #expect(verification.state == .unproven)
        #expect(verification.unproven.contains("report.md"))
        #expect(verification.text.first?.contains("cx \(String(other)) exported it") == true)
    }

    @Test func `The evidence of a broken session says so`() async throws {
        let log = "\(samples.folder.path)/sessions/\(AuditSamples.session)/audit.jsonl"
        let text = try String(contentsOfFile: log, encoding: .utf8)
        try text.replacing("evil.example.net", with: "good.example.net").write(
            toFile: log, atomically: false, encoding: .utf8)
        let verification = try await samples.verification(of: samples.tar())
        #expect(verification.state == .changed)
        #expect(verification.exported == .broken)
        #expect(verification.text.contains { $0.contains("broken already") })
        #expect(!verification.findings.contains { $0.problem == "it was changed" })
    }

    @Test func `A running session is not exported`() async throws {
        let lock = try SessionLock(
            SessionFolder(path: "\(samples.folder.path)/sessions/\(AuditSamples.session)"))
        let path = "\(samples.folder.path)/archive.tar.gz"
        let error = await #expect(throws: CXError.self) {
            _ = try await EvidenceExport(samples.session).write(to: path)
        }
        #expect(error?.what.contains("still runs") == true)
        #expect(!FileManager.default.fileExists(atPath: path))
        withExtendedLifetime(lock) {}
    }
}
