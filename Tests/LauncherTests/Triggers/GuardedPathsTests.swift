import Testing

@testable import Launcher

struct GuardedPathsTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private var guarded: GuardedPaths { GuardedPaths(TriggerScan(folder.path)) }

    @Test func `Git folders are found at any depth and by their shape`() throws {
        for name in [".git/config", ".git/modules/x/HEAD", "a/b/.git/config", "lib/.git", "bare.git/HEAD"] {
            try folder.file(name)
        }
        for name in ["bare.git/objects", "bare.git/refs"] { try folder.folder(name) }
        #expect(guarded.paths == [".git", "bare.git", "lib/.git", "a/b/.git"])
    }

    @Test func `What configuration, a file for a folder, and links lead to is kept, too`() throws {
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
            "scripts/hooks/pre-commit", "tools/watch", "tools/clean.sh", "settings/git", "elsewhere/x", "env/rc",
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
            Set(guarded.paths) == [
                ".git", "scripts/hooks", "tools/watch", "tools/clean.sh", "settings/git", "env/rc", "lib/.git",
                "store/lib",
                "real/post-checkout",
            ])
    }

    @Test func `A folder that is a repository itself keeps what git obeys`() throws {
        for name in ["HEAD", "config", "objects/x", "refs/x", "hooks/x"] { try folder.file(name) }
        #expect(Set(guarded.paths) == ["config", "hooks"])
    }

    @Test func `Nothing outside, and no folder as a whole, is taken for a mount`() throws {
        try folder.file(
            "p/.git/config",
            "[core]\n\thooksPath = /usr/bin\n\tworktree = ..\n[alias]\n\tx = !cd .. && ls /\n[a]\n\tb = .\n")
        _ = try folder.link(".vscode", to: "/etc")
        #expect(guarded.paths == ["p/.git"])
    }

    @Test func `There is a bound, the top comes first, and what is left out is told`() throws {
        for number in 0..<80 { try folder.file("\(number)/.git/config") }
        try folder.file(".git/config")
        try folder.file(".envrc")
        let guarded = guarded
        #expect(guarded.paths.count == GuardedPaths.most)
        #expect(guarded.paths.prefix(2) == [".git", ".envrc"])
        #expect(guarded.leftOut.count == 82 - GuardedPaths.most)
    }
}
