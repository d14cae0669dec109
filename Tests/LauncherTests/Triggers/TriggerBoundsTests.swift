// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import Launcher

struct TriggerBoundsTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test(arguments: [
        TriggerScan.Bounds(files: 20, filesAtFirst: 20), TriggerScan.Bounds(files: 60, filesAtFirst: 20),
    ])
    func `Files on record are scanned again, however many others appear`(bounds: TriggerScan.Bounds) throws {
        try folder.file("z/deep/.envrc")
        try folder.file("z/deep/.tool-versions")
        try folder.file("z/deep/node_modules/x.js")
        try folder.file("z/deep/policy.yaml", "name: x\n")
        _ = try folder.link("z/deep/Makefile", to: "x")
        let report = try folder.changes(bounds: bounds) {
            for number in 0..<100 { try folder.file("a\(number % 2)/\(number)") }
            try folder.file("z/deep/.envrc", "changed")
            try folder.file("z/deep/node_modules/x.js", "changed")
            try folder.file("z/deep/policy.yaml", "cx: 1\n")
            #expect(unlink("\(folder.path)/z/deep/.tool-versions") == 0)
            #expect(unlink("\(folder.path)/z/deep/Makefile") == 0)
            _ = try folder.link("z/deep/Makefile", to: "/elsewhere")
        }
        #expect(
            Set(report.changes.map(\.path.shown)) == [
                "z/deep/.envrc", "z/deep/.tool-versions", "z/deep/node_modules", "z/deep/policy.yaml",
                "z/deep/Makefile",
            ])
        #expect(!report.unseen.isEmpty)
    }

    @Test func `Named files are scanned, however many others appear`() throws {
        try folder.file(".git/config", "[core]\nhooksPath = tools/hk\n")
        try folder.file("tools/hk/pre-commit")
        let report = try folder.changes(bounds: TriggerScan.Bounds(files: 15)) {
            for number in 0..<100 { try folder.file("\(number)") }
            try folder.file("tools/hk/post-checkout")
        }
        #expect(report.changes.map(\.path.shown) == ["tools/hk/post-checkout"])
    }

    @Test func `Skipped places are named, and the rest is counted with the reason`() throws {
        for number in 0..<30 { try folder.file("a/\(number)/x") }
        let report = folder.changes(bounds: TriggerScan.Bounds(files: 10)) {}
        #expect(report.unseen.count > 3)
        #expect(report.unseen.contains { $0.contains(" more places (there are too many files to look at)") })
    }

    @Test func `No reason hides another one`() throws {
        var skipped = SkippedPlaces()
        for number in 0..<100 { skipped.add(RawPath("\(number)"), "one") }
        skipped.add(RawPath("x"), "two")
        #expect(
            skipped.lines == ["0 (one)", "1 (one)", "2 (one)", "3 (one)", "96 more places (one)", "x (two)"])
    }

    @Test func `A folder that is gone does not count as unchanged`() throws {
        let place = try folder.folder("work")
        var watch = TriggerWatch()
        _ = watch.add(place, called: "the workspace")
        #expect(rmdir(place) == 0)
        #expect(watch.report(session: "s").unseen.contains { $0.hasPrefix(". (") })
    }

    @Test func `An unreadable folder and an unreadable document are reported`() throws {
        try folder.file("a/x")
        try folder.file("x.yaml")
        #expect(chmod(folder.path, 0o755) == 0)
        let caller = setFileSystemUser(getuid())
        defer { _ = setFileSystemUser(UInt32(caller)) }
        let report = try folder.changes {
            #expect(chmod("\(folder.path)/a", 0) == 0)
            try folder.file("x.yaml", "cx: 1", mode: 0)
            try folder.file("odd/run", "#!/bin/sh", mode: 0)
            // Root reads every file: this thread gives that up for the look that follows.
            _ = setFileSystemUser(65_534)
        }
        _ = setFileSystemUser(UInt32(caller))
        #expect(chmod("\(folder.path)/a", 0o755) == 0)
        #expect(report.unseen.contains { $0.hasPrefix("a (") })
        #expect(report.changes.map(\.path.shown) == ["x.yaml", "odd/run"])
    }

    @Test func `Many changes of one kind push out no other, and the record has them`() throws {
        try folder.file("zz/.envrc")
        let report = try folder.changes {
            for number in 0..<100 { try folder.file("s\(number)", mode: 0o4755) }
            try folder.file("zz/.envrc", "changed")
        }
        #expect(report.lines.contains { $0.contains("zz/.envrc") })
        #expect(
            report.lines.last
                == "changed  37 more files that programs of this machine obey: cx sessions show s")
        #expect(report.recorded.count == 101)
        let many = try folder.changes { for number in 0..<950 { try folder.file("\(number)/.envrc") } }
        #expect(many.recorded.count == 901)
        #expect(many.recorded.last?.count == 50)
    }

    @Test func `The scan is limited, and what it left out is reported`() throws {
        for number in 0..<30 { try folder.file("a/\(number)/.envrc") }
        let report = try folder.changes(bounds: TriggerScan.Bounds(files: 10)) { try folder.file("b/.envrc") }
        #expect(report.lines.contains { $0.hasPrefix("not looked at: ") && $0.contains("too many files") })
        let slow = try folder.changes(bounds: TriggerScan.Bounds(time: .zero)) { try folder.file("c/.envrc") }
        #expect(!slow.unseen.isEmpty)
    }

    @Test func `Any number of changes gives a few dozen lines, and none controls a terminal`() throws {
        let report = try folder.changes {
            for number in 0..<100 { try folder.file("\(number)/.envrc") }
            try folder.file("\u{1b}[2J/.envrc")
        }
        #expect(report.changes.count == 101)
        #expect(report.lines.count == 65)
        #expect(report.lines.allSatisfy { !$0.contains("\u{1b}") })
    }
}

/// setfsuid(2), which holds for the calling thread alone.
/// - Returns: the user before the call, whether it succeeds or not.
@_silgen_name("setfsuid") private func setFileSystemUser(_ user: UInt32) -> CInt
