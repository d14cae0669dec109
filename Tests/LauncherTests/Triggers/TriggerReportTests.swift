import Foundation
import Glibc
import Testing

@testable import Launcher

struct TriggerReportTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func changes(
        also named: [String] = [], bounds: TriggerScan.Bounds = TriggerScan.Bounds(), _ change: () throws -> Void
    ) rethrows -> TriggerReport {
        let before = TriggerScan(folder.path, also: named, bounds: bounds)
        try change()
        var report = TriggerReport()
        report.add(before, TriggerScan(folder.path, also: named, bounds: bounds), in: "the workspace")
        return report
    }

    private func paths(_ change: () throws -> Void) rethrows -> [String] { try changes(change).changes.map(\.path) }

    @Test(arguments: [
        (".envrc", ".envrc"), ("a/b/.envrc", "a/b/.envrc"), ("sub/.git", "sub/.git"), ("sub/.git/config", "sub/.git"),
        (".vscode/tasks.json", ".vscode"), ("a/x.code-workspace", "a/x.code-workspace"),
        (".husky/pre-commit", ".husky"),
        ("node_modules/.bin/eslint", "node_modules"), (".venv/pyvenv.cfg", ".venv"),
        ("Makefile", "Makefile"),
        ("bin/tool", "bin/tool"), (".config/mise/config.toml", ".config"), (".eslintrc.cjs", ".eslintrc.cjs"),
    ])
    func `What appears is told, at any depth, and with a new folder what is in it`(made: String, told: String) throws {
        let paths = try paths { try folder.file(made, mode: 0o755) }
        #expect(paths.contains(told))
    }

    @Test(arguments: ["notes.md", "src/main.c", ".editorconfig", ".gitignore", "a/config", "HEAD"])
    func `What no program obeys is not told`(made: String) throws {
        #expect(try paths { try folder.file(made) } == [])
    }

    @Test func `What changes in place is told, whatever times it is given`() throws {
        let file = try folder.file("a/.envrc", "one")
        var times = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
        #expect(utimensat(AT_FDCWD, file, &times, 0) == 0)
        let paths = try paths {
            let handle = try FileHandle(forWritingTo: URL(filePath: file))
            try handle.write(contentsOf: Data("two".utf8))
            try handle.close()
            #expect(utimensat(AT_FDCWD, file, &times, 0) == 0)
        }
        #expect(paths == ["a/.envrc"])
    }

    @Test func `What is exchanged with its folder, linked elsewhere or gone is told`() throws {
        try folder.file("lib/.git", "gitdir: ../.git/modules/lib")
        try folder.file(".envrc")
        try folder.file(".pre-commit-config.yaml")
        try folder.file("target")
        let paths = try paths {
            #expect(rename("\(folder.path)/lib", "\(folder.path)/old") == 0)
            try folder.file("lib/.git", "gitdir: ../.git/modules/lib")
            #expect(unlink("\(folder.path)/.envrc") == 0)
            _ = try folder.link(".envrc", to: "target")
            #expect(unlink("\(folder.path)/.pre-commit-config.yaml") == 0)
        }
        #expect(Set(paths) == [".envrc", ".pre-commit-config.yaml", "lib/.git", "old/.git"])
    }

    @Test func `A repository is known by its shape, also the folder itself and a worktree's`() throws {
        let paths = try paths {
            for name in ["data/HEAD", "data/objects/x", "data/refs/x", "data/config", "tree/HEAD", "tree/commondir"] {
                try folder.file(name)
            }
            for name in ["HEAD", "objects/x", "refs/x"] { try folder.file(name) }
        }
        #expect(Set(paths).isSuperset(of: [".", "data", "tree"]))
    }

    @Test func `Of a repository what git obeys counts, and what it only keeps does not`() throws {
        for name in [
            "a/.git/config", "a/.git/HEAD", "a/.git/objects/x", "a/.git/refs/x", "a/.git/index", "a/.git/info/x",
        ] {
            try folder.file(name)
        }
        let paths = try paths {
            for name in ["objects/y", "refs/y", "index", "FETCH_HEAD", "hooks/pre-commit", "info/attributes", "config"]
            {
                try folder.file("a/.git/\(name)", "more")
            }
        }
        #expect(paths == ["a/.git/config", "a/.git/hooks", "a/.git/info/attributes"])
    }

    @Test func `Installed code is counted, and its programs are named`() throws {
        for number in 0..<20 { try folder.file("node_modules/x/\(number).js") }
        try folder.file("node_modules/.bin/x")
        let report = try changes {
            for number in 0..<20 { try folder.file("node_modules/x/\(number).js", "changed") }
            try folder.file("node_modules/.bin/x", "changed")
        }
        #expect(report.changes.map(\.path) == ["node_modules/.bin/x", "node_modules"])
        #expect(report.changes.last?.count == 20)
    }

    @Test func `A program with its owner's rights is told`() throws {
        let file = try folder.file("a/tool")
        let setUser = paths { #expect(chmod(file, 0o4755) == 0) }
        #expect(setUser == ["a/tool"])
        let setGroup = paths { #expect(chmod(file, 0o2755) == 0) }
        #expect(setGroup == ["a/tool"])
    }

    @Test func `What is named by configuration counts, with what is in it`() throws {
        try folder.file("scripts/hooks/pre-commit")
        let report = try changes(also: ["scripts/hooks"]) { try folder.file("scripts/hooks/pre-commit", "changed") }
        #expect(report.changes.map(\.path) == ["scripts/hooks/pre-commit"])
    }

    @Test func `The look has an end, and what it left out is said`() throws {
        for number in 0..<30 { try folder.file("a/\(number)/.envrc") }
        let report = try changes(bounds: TriggerScan.Bounds(files: 10)) { try folder.file("b/.envrc") }
        #expect(report.lines.contains { $0.hasPrefix("not looked at: ") && $0.contains("too many files") })
        let slow = try changes(bounds: TriggerScan.Bounds(time: .zero)) { try folder.file("c/.envrc") }
        #expect(!slow.unseen.isEmpty)
    }

    @Test func `However much changes, a few dozen lines tell of it, without what steers a terminal`() throws {
        let report = try changes {
            for number in 0..<100 { try folder.file("\(number)/.envrc") }
            try folder.file("\u{1b}[2J/.envrc")
        }
        #expect(report.changes.count == 101)
        #expect(report.lines.count == 65)
        #expect(report.lines.allSatisfy { !$0.contains("\u{1b}") })
    }
}
