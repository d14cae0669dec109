// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import Testing

@testable import Launcher

struct BuiltCodeTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func git(_ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/git")
        process.arguments = ["-C", folder.path] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.environment = ["GIT_CONFIG_NOSYSTEM": "1", "HOME": folder.path]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test(arguments: [
        ("target/debug/build/x-1/build-script-build", 0o755, "", "target"),
        ("build/CMakeCache.txt", 0o644, "", "build/CMakeCache.txt"),
        ("tmp/cache/bootsnap/load-path-cache", 0o644, "", "tmp/cache/bootsnap"),
        ("_build/dev/lib/x/ebin/x.beam", 0o644, "", "_build"), (".build/plugins/x", 0o644, "", ".build"),
        ("dist/cli.js", 0o644, "", "dist"), ("odd/place/run", 0o755, "", "odd/place/run"),
        ("odd/plugin", 0o644, "\u{7f}ELF\u{2}", "odd/plugin"), ("odd/plugin.so", 0o644, "", "odd/plugin.so"),
        ("odd/run", 0o644, "#!/bin/sh\n", "odd/run"), ("src/__pycache__/x.pyc", 0o644, "", "src/__pycache__"),
        (".next/server/page.js", 0o644, "", ".next"),
        ("cmake-build-debug/x.o", 0o644, "", "cmake-build-debug"),
        ("x/meson-private/coredata.dat", 0o644, "", "x/meson-private"),
    ])
    func `Build output is reported when it appears and when it changes`(
        name: String, mode: Int, text: String, told: String
    )
        throws
    {
        #expect(try folder.changedPaths { try folder.file(name, text, mode: mode) }.contains(told), "new")
        #expect(
            try folder.changedPaths { try folder.file(name, text + "changed", mode: mode) }.contains(told),
            "changed")
        #expect(folder.changedPaths {} == [])
    }

    @Test(arguments: ["target/notes.md", "dist/data.json", "odd/data.bin", "odd/x.py", "src/main.rs"])
    func `Data, and source code elsewhere, are not reported`(name: String) throws {
        #expect(try folder.changedPaths { try folder.file(name, "x") } == [])
    }

    @Test(arguments: ["odd/", "/odd", "odd", "**/odd/**", "o[d]d", "a/odd\n/odd/"])
    func `A folder that git ignores counts as build output, whatever its name`(line: String) throws {
        try folder.file(".gitignore", "# built\n\(line)\n")
        let report = try folder.changes {
            for name in ["x.py", "y.js", "notes.md"] { try folder.file("odd/deep/\(name)") }
        }
        #expect(report.changes.map(\.path.shown) == ["odd"])
        #expect(report.changes.first?.count == 2)
    }

    @Test func `A folder that ignores itself, or is marked by a build tool, counts as build output`() throws {
        let told = try folder.changedPaths {
            for name in ["hidden/x.py", "marked/sub/x.py"] { try folder.file(name) }
            try folder.file("hidden/.gitignore", "*\n")
            try folder.file("marked/CACHEDIR.TAG")
        }
        #expect(told == ["hidden", "marked"])
    }

    @Test func `A file that has become executable is reported`() throws {
        let file = try folder.file("odd/run")
        let told = folder.changedPaths { #expect(chmod(file, 0o755) == 0) }
        #expect(told == ["odd/run"])
    }

    @Test func `Installed code is counted, and its programs are named`() throws {
        for number in 0..<20 { try folder.file("node_modules/x/\(number).js") }
        try folder.file("node_modules/.bin/x")
        let report = try folder.changes {
            for number in 0..<20 { try folder.file("node_modules/x/\(number).js", "changed") }
            try folder.file("node_modules/.bin/x", "changed")
        }
        #expect(report.changes.map(\.path.shown) == ["node_modules/.bin/x", "node_modules"])
        #expect(report.changes.last?.count == 20)
    }

    @Test func `Many files are counted by folder`() throws {
        let report = try folder.changes {
            for number in 0..<100 { try folder.file("odd/\(number)/run", mode: 0o755) }
            for number in 0..<100 { try folder.file("target/debug/\(number)/run", mode: 0o755) }
        }
        #expect(report.changes.map(\.path.shown) == ["odd", "target"])
        #expect(report.changes.map(\.count) == [100, 100])
    }

    @Test(
        .enabled(if: access("/usr/bin/git", X_OK) == 0),
        arguments: [["2", "sha1"], ["3", "sha256"], ["4", "sha1"], ["4", "sha256"]])
    func `Programs that git tracks are not reported`(format: [String]) throws {
        try git("init", "--quiet", "--object-format=\(format[1])")
        let long = "deep/" + String(repeating: "x", count: 200) + "/run"
        let tracked = ["run", "scripts/a.sh", "scripts/ab.sh", long, "dist/x.js"]
        for name in tracked + ["hidden", "skipped"] { try folder.file(name, mode: 0o755) }
        try git("-c", "index.version=\(format[0])", "add", "--all")
        try git("update-index", "--assume-unchanged", "hidden")
        try git("update-index", "--skip-worktree", "skipped")
        let told = try folder.changedPaths {
            for name in tracked + ["hidden", "skipped", "scripts/abc.sh"] {
                try folder.file(name, "changed", mode: 0o755)
            }
        }
        #expect(told == ["hidden", "scripts/abc.sh", "skipped"])
    }

    @Test(.enabled(if: access("/usr/bin/git", X_OK) == 0))
    func `An index that the agent may write hides nothing`() throws {
        try folder.file("run", mode: 0o755)
        let told = try folder.changedPaths {
            try git("init", "--quiet")
            try folder.file("run", "changed", mode: 0o755)
            try git("add", "--all")
        }
        #expect(told.contains("run"))
    }

    @Test func `A truncated or invalid index is read without harm`() throws {
        let entry = [UInt8](repeating: 0xff, count: 62) + Array("run".utf8)
        for bytes in [
            [], Array("DIRC".utf8), Array("DIRC".utf8) + [0, 0, 0, 2, 0xff, 0xff, 0xff, 0xff] + entry,
        ] {
            for version: UInt8 in 2...4 {
                var bytes = bytes
                if bytes.count > 7 { bytes[7] = version }
                try folder.raw([], holding: "index", bytes)
                let tracked = GitIndex(of: RawPath(folder.path))?.tracked(of: [RawPath("run")])
                #expect(tracked ?? [] == [])
            }
        }
    }
}
