// SPDX-License-Identifier: Apache-2.0

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
        _ surroundings: TriggerSurroundings = TriggerSurroundings(), in place: String? = nil,
        bounds: TriggerScan.Bounds = TriggerScan.Bounds(), _ change: () throws -> Void
    ) rethrows -> TriggerReport {
        var watch = TriggerWatch(surroundings)
        _ = watch.add(place ?? folder.path, called: "the workspace", bounds: bounds)
        try change()
        return watch.report(session: "s")
    }

    private func paths(in place: String? = nil, _ change: () throws -> Void) rethrows -> [String] {
        try changes(in: place, change).changes.map(\.path.shown)
    }

    @Test(arguments: [
        (".envrc", ".envrc"), ("a/b/.envrc", "a/b/.envrc"), ("sub/.git", "sub/.git"),
        ("sub/.git/config", "sub/.git"),
        (".vscode/tasks.json", ".vscode"), ("a/x.code-workspace", "a/x.code-workspace"),
        (".husky/pre-commit", ".husky"),
        ("node_modules/.bin/eslint", "node_modules"), (".venv/pyvenv.cfg", ".venv"),
        ("venv/pyvenv.cfg", "venv/pyvenv.cfg"), (".GIT/config", ".GIT"),
        (".g\u{200c}it/config", ".g\\u{200C}it"),
        ("a/.Envrc", "a/.Envrc"), (".rvmrc", ".rvmrc"), (".env.local", ".env.local"), ("QWEN.md", "QWEN.md"),
        ("tools/bazel", "tools/bazel"),
        ("gradle/wrapper/gradle-wrapper.jar", "gradle/wrapper/gradle-wrapper.jar"),
        ("project/plugins.sbt", "project/plugins.sbt"), ("x.mk", "x.mk"), (".agents/x", ".agents"),
        ("Makefile", "Makefile"),
        ("bin/tool", "bin/tool"), (".config/mise/config.toml", ".config"), (".eslintrc.cjs", ".eslintrc.cjs"),
    ])
    func `New files are reported at any depth, and a new folder stands for its contents`(
        made: String, told: String
    )
        throws
    {
        let paths = try paths { try folder.file(made, mode: 0o755) }
        #expect(paths.contains(told))
    }

    @Test(arguments: ["notes.md", "src/main.c", ".editorconfig", ".gitignore", "a/config", "HEAD"])
    func `Files that no program obeys are not reported`(made: String) throws {
        #expect(try paths { try folder.file(made) } == [])
    }

    @Test func `A change in place is reported, whatever times the file is given`() throws {
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

    @Test func `A file that is replaced with its folder, linked elsewhere or removed is reported`() throws {
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

    @Test func `A repository is known by its shape, even the folder itself and a worktree's`() throws {
        let paths = try paths {
            for name in [
                "data/HEAD", "data/objects/x", "data/refs/x", "data/config", "tree/HEAD", "tree/commondir",
            ] {
                try folder.file(name)
            }
            for name in ["HEAD", "objects/x", "refs/x"] { try folder.file(name) }
        }
        #expect(Set(paths).isSuperset(of: [".", "data", "tree"]))
    }

    @Test func `In a repository, files that git obeys count, and files that it only stores do not`() throws {
        for name in [
            "a/.git/config", "a/.git/HEAD", "a/.git/objects/x", "a/.git/refs/x", "a/.git/index",
            "a/.git/info/x",
        ] {
            try folder.file(name)
        }
        let paths = try paths {
            for name in [
                "objects/y", "refs/y", "index", "FETCH_HEAD", "hooks/pre-commit", "info/attributes", "config",
            ] {
                try folder.file("a/.git/\(name)", "more")
            }
        }
        #expect(paths == ["a/.git/config", "a/.git/hooks", "a/.git/info/attributes"])
    }

    @Test func `A repository behind a .git file counts like any other`() throws {
        try folder.file("lib/.git", "gitdir: ../store\n")
        for name in ["HEAD", "config", "objects/x", "refs/x"] { try folder.file("store/" + name) }
        let told = try paths {
            for name in ["config", "objects/y", "refs/x"] { try folder.file("store/" + name, "more") }
        }
        #expect(told == ["store/config"])
    }

    @Test func `A setuid program is reported`() throws {
        let file = try folder.file("a/tool")
        let setUser = paths { #expect(chmod(file, 0o4755) == 0) }
        #expect(setUser == ["a/tool"])
        let setGroup = paths { #expect(chmod(file, 0o2755) == 0) }
        #expect(setGroup == ["a/tool"])
    }

    @Test
    func
        `Files and folders that configuration names count, with all contents, even if they did not exist before`()
        throws
    {
        try folder.file("scripts/hooks/pre-commit")
        try folder.file(
            ".git/config",
            "[core]\nhooksPath = scripts/hooks\nfsmonitor = tools/watch\n[include]\npath = ../team/conf\n")
        _ = try folder.link(".envrc", to: "env/rc")
        let report = try changes {
            for name in ["scripts/hooks/pre-commit", "tools/watch", "team/conf", "env/rc"] {
                try folder.file(name, "changed")
            }
        }
        #expect(
            Set(report.changes.map(\.path.shown)) == [
                "env/rc", "scripts/hooks/pre-commit", "team/conf", "tools/watch",
            ])
    }

    @Test func `Links on the way to a named file count`() throws {
        try folder.file("real/hk/post-checkout")
        _ = try folder.link("tools", to: "real")
        try folder.file(".git/config", "[core]\nhooksPath = tools/hk\n")
        let paths = try paths {
            #expect(unlink("\(folder.path)/tools") == 0)
            try folder.file("tools/hk/post-checkout")
        }
        #expect(paths.contains("tools"))
    }

    @Test(arguments: [".", "tools"])
    func `A folder of hooks that holds a repository counts for its programs`(hooks: String) throws {
        try folder.file(".git/config", "[core]\nhooksPath = \(hooks)\n")
        try folder.file("tools/sub/.git/config")
        let paths = try paths {
            try folder.file("\(hooks)/post-checkout", mode: 0o755)
            try folder.file("\(hooks)/notes.md")
        }
        #expect(paths == [hooks == "." ? "post-checkout" : "tools/post-checkout"])
    }

    @Test func `Two names that are equal in Unicode are reported as two`() throws {
        try folder.raw(Array("caf\u{e9}".utf8), holding: ".envrc")
        let paths = try paths {
            try folder.raw(Array("cafe\u{301}".utf8), holding: ".envrc")
            try folder.raw([0xff], holding: ".envrc")
        }
        #expect(
            paths.map { Array($0.utf8) } == ["cafe\u{301}/.envrc", #"\xff/.envrc"#].map { Array($0.utf8) })
    }

    @Test func `A new or changed policy is reported, whichever policy the launch used`() throws {
        let used = try folder.file("policies/oncall.yaml", "cx: 1\n")
        try folder.file("policies/other.yaml", "name: x\n")
        let report = try changes(TriggerSurroundings(read: [RawPath(used)])) {
            try folder.file("policies/oncall.yaml", "cx: 1\nname: x\n")
            try folder.file("policies/other.yaml", "# a policy\n{name: x, \"cx\" : 1}\n")
            try folder.file("new.yml", "--- \n'cx': 1\n")
            try folder.file("quoted.yml", "\"\\x63x\": 1\n")
            try folder.file("none.yaml", "name: cx\nboxcx: 1\n")
        }
        #expect(
            report.changes.map(\.path.shown) == [
                "new.yml", "policies/oncall.yaml", "policies/other.yaml", "quoted.yml",
            ])
        #expect(report.changes.allSatisfy { $0.kind == .policy })
    }

    @Test(arguments: [
        ("my/bin", "ls"), ("p/.vscode", "tasks.json"), (".github/workflows", "ci.yml"),
        (".husky", "pre-commit"),
        ("q/.git/hooks", "post-checkout"),
    ])
    func `The folder's own name and location count`(place: String, made: String) throws {
        let place = try folder.folder(place)
        let paths = try paths(in: place) { _ = try TemporaryFolder.write(made, in: place) }
        #expect(paths == [made])
    }

    @Test func `A folder in installed code is reported as a number of files`() throws {
        let place = try folder.folder("node_modules/x")
        let report = try changes(in: place) { _ = try TemporaryFolder.write("index.js", in: place) }
        #expect(report.lines.first?.hasPrefix("changed  . in the workspace") == true)
    }

    @Test func `A folder on the caller's PATH holds programs`() throws {
        let scripts = try folder.folder("scripts")
        let report = try changes(TriggerSurroundings(programs: [RawPath(scripts)])) {
            try folder.file("scripts/ls", mode: 0o755)
        }
        #expect(report.changes.map(\.path.shown) == ["scripts/ls"])
    }

    @Test func `A program with its own rights is reported anywhere, even in a new folder`() throws {
        for name in ["HEAD", "objects/x", "refs/x"] { try folder.file(name) }
        let programs = [
            "node_modules/run", ".github/run", "lfs/run", "objects/ab/\(String(repeating: "c", count: 38))",
        ]
        let told = try paths { for name in programs { try folder.file(name, mode: 0o4755) } }
        #expect(Set(told).isSuperset(of: programs))
        let file = try folder.file("single", mode: 0o755)
        let changed = paths(in: file) { #expect(chmod(file, 0o4755) == 0) }
        #expect(changed == ["."])
    }

    @Test(.enabled(if: getuid() == 0 && access("/usr/sbin/setcap", X_OK) == 0))
    func `A file's capabilities are rights of its own`() throws {
        let file = try folder.file("a/tool", mode: 0o755)
        let paths = try paths {
            try Process.run(URL(filePath: "/usr/sbin/setcap"), arguments: ["cap_net_raw+ep", file])
                .waitUntilExit()
        }
        #expect(paths == ["a/tool"])
    }

    @Test func `In a new folder, more serious contents are reported separately`() throws {
        let told = try paths {
            for name in [".envrc", "x/.git/config", "x/index.js"] { try folder.file("node_modules/" + name) }
        }
        #expect(told == ["node_modules/x/.git", "node_modules/.envrc", "node_modules"])
    }

    @Test func `The shape of a repository hides nothing`() throws {
        for name in ["objects/app/Makefile", "objects/app/.envrc", "src/main.c"] { try folder.file(name) }
        let told = try paths {
            for name in [
                "objects/app/Makefile", "objects/app/.envrc", "HEAD", "refs/y/.git/config", "logs/.vscode/x",
            ] {
                try folder.file(name, "changed")
            }
        }
        #expect(
            Set(told) == [".", "objects/app/Makefile", "objects/app/.envrc", "refs/y/.git", "logs/.vscode"])
    }

    @Test func `A single file does not turn a project into installed code`() throws {
        try folder.file("env/pyvenv.cfg")
        for name in ["a/Makefile", "a/CLAUDE.md", "env/lib/x.py"] { try folder.file(name) }
        let report = try changes {
            for name in ["pyvenv.cfg", "a/pyvenv.cfg", "a/Makefile", "a/CLAUDE.md", "env/lib/x.py"] {
                try folder.file(name, "changed")
            }
        }
        #expect(
            report.changes.map(\.path.shown) == [
                "a/CLAUDE.md", "a/pyvenv.cfg", "pyvenv.cfg", "env", "a/Makefile",
            ])
    }

    @Test func `If a file system does not tell changes, the contents of a file count`() throws {
        let place = "/dev/shm/\(URL(filePath: folder.path).lastPathComponent)"
        #expect(mkdir(place, 0o755) == 0)
        defer { try? FileManager.default.removeItem(atPath: place) }
        let file = try TemporaryFolder.write("Makefile", "all: good", in: place)
        let paths = paths(in: place) {
            let descriptor = open(file, O_RDWR)
            defer { close(descriptor) }
            let memory = mmap(nil, 9, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
            #expect(memory != MAP_FAILED)
            // Pages that were read before are written without the kernel noticing.
            #expect(memory?.load(as: UInt8.self) == UInt8(ascii: "a"))
            memory?.storeBytes(of: UInt8(ascii: "b"), as: UInt8.self)
            munmap(memory, 9)
        }
        #expect(paths == ["Makefile"])
    }
}
