// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import Launcher

struct GuardedPathsTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func watched(_ surroundings: TriggerSurroundings = TriggerSurroundings()) -> (
        GuardedPaths, TriggerWatch
    ) {
        var watch = TriggerWatch(surroundings)
        return (watch.add(folder.path, called: "the workspace"), watch)
    }

    private var guarded: [String] { watched().0.paths.map(\.shown) }

    @Test func `Git folders are found at any depth and by their shape`() throws {
        for name in [".git/config", ".git/modules/x/HEAD", "a/b/.git/config", "lib/.git", "bare.git/HEAD"] {
            try folder.file(name)
        }
        for name in ["bare.git/objects", "bare.git/refs"] { try folder.folder(name) }
        #expect(guarded == [".git", "bare.git", "lib/.git", "a/b/.git"])
    }

    @Test func `Targets of configuration, of a file in place of a folder, and of links are kept too`() throws
    {
        try folder.file(
            ".git/config",
            """
            [core]
            \thooksPath = "scripts/hooks" ; ours
            \tfsmonitor = ./tools/watch --all
            [include]
            \tpath = ../settings/git
            [filter "x"]
            \tclean = sh tools/clean.sh %f
            [remote "origin"]
            \turl = ../elsewhere
            """)
        for name in [
            "scripts/hooks/pre-commit", "tools/watch", "tools/clean.sh", "settings/git", "elsewhere/x",
            "env/rc",
        ] {
            try folder.file(name)
        }
        try folder.file("lib/.git", "gitdir: ../store/lib\n")
        try folder.file("store/lib/config")
        try folder.file(".git/hooks/x")
        try folder.file("real/post-checkout")
        _ = try folder.link(".git/hooks/post-checkout", to: "../../real/post-checkout")
        _ = try folder.link(".envrc", to: "env/rc")
        #expect(
            Set(guarded) == [
                ".git", "scripts/hooks", "tools/watch", "tools/clean.sh", "settings/git", "env/rc",
                "lib/.git",
                "store/lib", "real/post-checkout",
            ])
    }

    @Test func `In a folder that is a repository itself, the files that git obeys are kept`() throws {
        for name in ["HEAD", "config", "objects/x", "refs/x", "hooks/x"] { try folder.file(name) }
        #expect(Set(guarded) == ["config", "hooks"])
    }

    @Test func `Neither outside paths nor a whole folder become mounts`() throws {
        try folder.file(
            "p/.git/config",
            "[core]\n\thooksPath = /usr/bin\n\tworktree = ..\n[alias]\n\tx = !cd .. && ls /\n[a]\n\tb = .\n")
        _ = try folder.link(".vscode", to: "/etc")
        #expect(guarded == ["p/.git"])
    }

    @Test func `Two names that are equal in Unicode are two folders`() throws {
        for name in ["caf\u{e9}", "cafe\u{301}"] { try folder.raw(Array(name.utf8), holding: ".git/config") }
        #expect(
            watched().0.paths.map(\.bytes).sorted { $0.count < $1.count }
                == ["caf\u{e9}/.git", "cafe\u{301}/.git"].map { Array($0.utf8) })
    }

    @Test func `A path that is not UTF-8 cannot be kept, and is reported before the launch`() throws {
        try folder.raw([0xff, 0xfe], holding: ".git/config")
        let (guarded, watch) = watched()
        #expect(guarded.paths == [])
        #expect(
            watch.remarks.contains { $0.hasPrefix("\\\\xff\\\\xfe/.git") || $0.hasPrefix(#"\xff\xfe/.git"#) })
    }

    @Test(arguments: [
        "a\r\nb", "a\rb", String(repeating: "a/" + String(repeating: "x", count: 200) + "/", count: 6),
    ])
    func `A path that an engine misreads is not kept, and is reported before the launch`(name: String) throws
    {
        try folder.file("\(name)/.git/config")
        try folder.file("b/.git/config")
        let (guarded, watch) = watched()
        #expect(guarded.paths.map(\.shown) == ["b/.git"])
        #expect(guarded.leftOut.count == 1)
        #expect(watch.remarks.contains { $0.contains("can be changed inside") })
    }

    @Test func `The files that the launch was read from come first`() throws {
        let policy = try folder.file("policies/oncall.yaml")
        try folder.file(".git/config")
        var surroundings = TriggerSurroundings()
        surroundings.read = [RawPath(policy), RawPath("/etc/passwd")]
        #expect(watched(surroundings).0.paths.map(\.shown) == ["policies/oncall.yaml", ".git"])
    }

    @Test func `Configuration is read whatever its bytes, with its includes`() throws {
        try folder.raw(
            [], holding: ".git/config",
            Array("[user]\n\tname = Jos".utf8) + [0xe9] + Array("\n[include]\n\tpath = ../conf\n".utf8))
        try folder.file("conf", "[include]\npath = more\n")
        try folder.file("more", "[core]\nhooksPath = tools/hk\n[include]\npath = conf\n")
        try folder.file("tools/hk/post-checkout")
        #expect(Set(guarded) == [".git", "conf", "more", "tools/hk"])
    }

    @Test(arguments: [
        ("core.fsmonitor", "sh -c './t/w'"), ("core.fsmonitor", "sh plain"),
        ("core.fsmonitor", "X=1 Y=t/w go"),
        ("remote.o.uploadpack", "./t/w"), ("submodule.s.update", "!./t/w"), ("alias.x", "!cd t && ./w"),
        ("filter.x.clean", #"\"$(git rev-parse --show-toplevel)/t/w\" %f"#),
        ("diff.x.textconv", "${ROOT}/t/w"),
        ("diff.x.textconv", "$ROOT/t/w"), ("diff.x.textconv", "$HOME/t/w"),
        ("diff.x.textconv", "${HOME}/t/w"), ("remote.o.url", "ext::./t/w %S"),
    ])
    func `Each word of a command that is a file is kept`(key: String, value: String) throws {
        let parts = key.split(separator: ".")
        let section = parts.count == 3 ? "\(parts[0]) \"\(parts[1])\"" : "\(parts[0])"
        try folder.file(".git/config", "[\(section)]\n\t\(parts.last ?? "") = \(value)\n")
        for name in ["t/w", "plain"] { try folder.file(name) }
        let surroundings = TriggerSurroundings(homes: [RawPath(folder.path)])
        #expect(!Set(watched(surroundings).0.paths.map(\.shown)).isDisjoint(with: ["t/w", "plain"]))
    }

    @Test func `A person's own configuration names files in every repository`() throws {
        let home = try TemporaryFolder()
        try home.file(".gitconfig", "[core]\n\thooksPath = hk\n")
        _ = try home.link(".bashrc", to: folder.file("bash/rc"))
        _ = try home.link("project", to: folder.folder("src"))
        try folder.file("hk/post-checkout")
        try folder.file("a/.git/config")
        try folder.file("a/hk/post-checkout")
        let surroundings = TriggerSurroundings(
            homes: [RawPath(home.path)], configurations: [RawPath("\(home.path)/.gitconfig")])
        #expect(Set(watched(surroundings).0.paths.map(\.shown)) == ["hk", "a/hk", "a/.git", "bash/rc"])
    }

    @Test func `A repository above the folder, a worktree and a submodule have places of their own`() throws {
        try folder.file("main/.git/config", "[core]\n\thooksPath = hk\n")
        try folder.file("main/.git/HEAD")
        try folder.file("main/.git/worktrees/w/gitdir", "\(folder.path)/w/.git\n")
        try folder.file("main/.git/worktrees/w/commondir", "../..\n")
        try folder.file("main/.git/worktrees/w/HEAD")
        try folder.file("w/.git", "gitdir: \(folder.path)/main/.git/worktrees/w\n")
        try folder.file("w/hk/x")
        try folder.file("main/sub/hk/x")
        var watch = TriggerWatch()
        #expect(watch.add("\(folder.path)/w", called: "w").paths.map(\.shown) == [".git", "hk"])
        try folder.file("main/.git/config", "[core]\n\thooksPath = sub/hk\n")
        #expect(watch.add("\(folder.path)/main/sub", called: "sub").paths.map(\.shown) == ["hk"])
    }

    @Test func `A hook of a repository above that is a link into the folder is kept`() throws {
        try folder.file(".git/HEAD")
        try folder.file(".git/hooks/x")
        _ = try folder.link(".git/hooks/post-checkout", to: "../../sub/pc")
        try folder.file("sub/pc")
        var watch = TriggerWatch()
        #expect(watch.add("\(folder.path)/sub", called: "sub").paths.map(\.shown) == ["pc"])
    }

    @Test func `A second name of a kept file is reported before the launch`() throws {
        let file = try folder.file(".git/config")
        try folder.folder("al")
        #expect(Glibc.link(file, "\(folder.path)/al/c") == 0)
        #expect(watched().1.remarks.contains { $0.hasPrefix(".git/config in the workspace") })
    }

    @Test func `Places that were not scanned are reported before the launch`() throws {
        for number in 0..<30 { try folder.file("a/\(number)") }
        try folder.file("vendor/x/.git/config")
        var watch = TriggerWatch()
        let bounds = TriggerScan.Bounds(files: 20)
        _ = watch.add(folder.path, called: "the workspace", bounds: bounds)
        #expect(watch.remarks.contains { $0.hasPrefix("not looked at: ") })
    }

    @Test func `A folder with many files hides no repository beside it`() throws {
        for number in 0..<30 { try folder.file("a/\(number)") }
        try folder.file("vendor/x/.git/config")
        var watch = TriggerWatch()
        let bounds = TriggerScan.Bounds(files: 25, filesAtFirst: 20)
        #expect(
            watch.add(folder.path, called: "the workspace", bounds: bounds).paths.map(\.shown) == [
                "vendor/x/.git"
            ])
    }

    @Test func `The number is limited, the top comes first, and the rest is reported`() throws {
        for number in 0..<80 { try folder.file("\(number)/.git/config") }
        try folder.file(".git/config")
        try folder.file(".envrc")
        let guarded = watched().0
        #expect(guarded.paths.count == GuardedPaths.most)
        #expect(guarded.paths.prefix(2).map(\.shown) == [".git", ".envrc"])
        #expect(guarded.leftOut.count == 82 - GuardedPaths.most)
    }
}
