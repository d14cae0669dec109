// SPDX-License-Identifier: Apache-2.0

import Foundation
import Policy
import Testing

@testable import Launcher

/// Plans launches in repositories that the real git made.
struct HistoryTests {
    private let home: TemporaryFolder
    private let repository: String

    init() throws {
        home = try TemporaryFolder()
        repository = try home.folder("repo")
        try home.file("repo/services/api/f", "one\n")
        try home.file("repo/other", "two\n")
        try Self.git("init --quiet --initial-branch=main", in: repository)
        try Self.git("add .", in: repository)
        try Self.git("commit --quiet --message first", in: repository)
        try Self.git("remote add origin https://ada:hunter2@git.example.com/repo", in: repository)
    }

    @discardableResult
    private static func git(_ line: String, in folder: String, environment: [String: String] = [:]) throws
        -> String
    {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/git")
        process.arguments = line.split(separator: " ").map(String.init)
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = [
            "PATH": "/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null",
            "GIT_AUTHOR_NAME": "ada", "GIT_AUTHOR_EMAIL": "ada@example.com", "GIT_COMMITTER_NAME": "ada",
            "GIT_COMMITTER_EMAIL": "ada@example.com",
        ].merging(environment) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CXError("git \(line) failed", detail: text) }
        return text
    }

    private func plan(_ folder: String, history: Bool = true, homes: [String] = []) throws -> LaunchPlan {
        let policy = try Samples.policy(
            Samples.minimal + (history ? "\nworkspace: {history: true}\n" : ""))
        var machine = Samples.machine(uid: getuid(), home: "\(home.path)/nobody", workspace: folder)
        machine.homes = homes
        return try Planner(
            policy: policy, settings: Samples.settings(for: policy), machine: machine,
            request: .session(prompt: nil), terminal: .output, ranges: Samples.ranges(home: home.path)
        ).plan()
    }

    private func refusal(_ folder: String) -> String {
        let error = #expect(throws: CXError.self) { try plan(folder) }
        return error.map { "\($0.what) \($0.detail ?? "")" } ?? ""
    }

    /// Puts what a plan would show inside below a folder of this machine, and runs git there.
    private func inside(_ plan: LaunchPlan, _ line: String) throws -> String {
        let root = try home.folder("inside-\(UUID().uuidString)")
        let workspace = plan.container.workingDirectory
        for mount in plan.container.mounts.sorted(by: { $0.target.utf8.count < $1.target.utf8.count })
        where mount.target.hasPrefix("/run/cx/git") || mount.target.hasPrefix("/src") {
            let target = URL(filePath: root + mount.target)
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            switch mount.source {
            case .path(let path, _):
                try FileManager.default.copyItem(at: URL(filePath: path), to: target)
            case .generated(let file):
                try? FileManager.default.removeItem(at: target)
                let text = file.text.replacing("/run/cx/git", with: "\(root)/run/cx/git")
                try Data(file.name == "git-folder" ? Array(text.utf8) : file.bytes).write(to: target)
            }
        }
        return try Self.git(line, in: root + workspace)
    }

    private func worktree() throws -> String {
        try Self.git("worktree add --quiet ../hotfix -b hotfix", in: repository)
        return "\(home.path)/hotfix"
    }

    @Test func `In a worktree git reads the history, and of the repository nothing else is shown`() throws {
        let plan = try plan(try worktree())
        #expect(plan.container.workingDirectory == "/src")
        #expect(try inside(plan, "log --format=%s --all").contains("first"))
        #expect(try inside(plan, "branch --show-current") == "hotfix\n")
        #expect(try inside(plan, "blame services/api/f").contains("ada"))
        #expect(try inside(plan, "status --porcelain") == "")
        #expect(try !inside(plan, "config --list").contains("hunter2"))
        let sources = plan.container.mounts.compactMap { mount -> String? in
            if case .path(let path, _) = mount.source { path } else { nil }
        }
        #expect(sources == ["\(home.path)/hotfix", "\(repository)/.git/objects"])
        #expect(plan.container.mounts.allSatisfy { $0.access == .readOnly })
        #expect(!plan.container.generatedFiles.contains { $0.text.contains("hunter2") })
        #expect(plan.remarks.isEmpty)
    }

    @Test func `In a folder of a repository git counts only that folder's files as checked out`() throws {
        let folder = "\(repository)/services/api"
        let plan = try plan(folder)
        #expect(plan.container.workingDirectory == "/src/services/api")
        #expect(plan.container.environment.contains { $0.name == "GIT_DISCOVERY_ACROSS_FILESYSTEM" })
        #expect(try inside(plan, "log --format=%s -- f") == "first\n")
        #expect(try inside(plan, "show HEAD:./f") == "one\n")
        #expect(try inside(plan, "status --porcelain") == "")
        try home.file("repo/services/api/f", "changed here\n")
        #expect(try inside(self.plan(folder), "status --porcelain") == " M services/api/f\n")
    }

    @Test(arguments: [2, 3, 4])
    func `An index of each version is read`(version: Int) throws {
        try home.file("repo/services/api/new", "three\n")
        try Self.git("add --intent-to-add services/api/new", in: repository)
        try Self.git("update-index --index-version \(version)", in: repository)
        let plan = try plan("\(repository)/services/api")
        #expect(plan.remarks.isEmpty)
        #expect(try inside(plan, "ls-files -t").contains("H f\n"))
        #expect(try inside(plan, "status --porcelain") == " A services/api/new\n")
    }

    @Test func `Packed refs, symbolic refs and tags are there`() throws {
        try Self.git("tag -a v1 --message v1", in: repository)
        try Self.git("pack-refs --all", in: repository)
        try Self.git("branch later", in: repository)
        try Self.git("symbolic-ref refs/remotes/origin/HEAD refs/heads/later", in: repository)
        let plan = try plan(try worktree())
        let refs = try inside(plan, "for-each-ref --format=%(refname)")
        #expect(
            refs
                == "refs/heads/hotfix\nrefs/heads/later\nrefs/heads/main\nrefs/remotes/origin/HEAD\nrefs/tags/v1\n"
        )
        #expect(try inside(plan, "describe") == "v1\n")
    }

    @Test func `A repository by SHA-256, a shallow clone and a submodule have their history`() throws {
        try home.folder("long")
        try Self.git("init --quiet --object-format=sha256 .", in: "\(home.path)/long")
        try Self.git("commit --quiet --allow-empty --message long", in: "\(home.path)/long")
        try Self.git("worktree add --quiet ../longer -b longer", in: "\(home.path)/long")
        #expect(try inside(plan("\(home.path)/longer"), "log --format=%s") == "long\n")
        try Self.git("commit --quiet --allow-empty --message second", in: repository)
        try Self.git("clone --quiet --depth 1 file://\(repository) ../shallow", in: repository)
        try Self.git("worktree add --quiet ../low -b low", in: "\(home.path)/shallow")
        #expect(try inside(plan("\(home.path)/low"), "log --format=%s") == "second\n")
        try Self.git(
            "-c protocol.file.allow=always submodule --quiet add file://\(repository) module", in: repository)
        #expect(try inside(plan("\(repository)/module"), "log --format=%s") == "second\nfirst\n")
    }

    @Test func `Without the grant the person is told why git has no history`() throws {
        let worktree = try worktree()
        for (folder, word) in [(worktree, "git worktree"), ("\(repository)/services", "a folder of the git")]
        {
            let plan = try plan(folder, history: false)
            #expect(plan.remarks.count == 1)
            #expect(plan.remarks.first?.contains(word) == true)
            #expect(plan.remarks.first?.contains("workspace: {history: true}") == true)
            #expect(
                !plan.container.mounts.contains { $0.target.contains("git/") || $0.target.hasSuffix("/.git") }
            )
        }
        #expect(try plan(repository, history: false).remarks.isEmpty)
        let own = try plan(repository)
        #expect(own.remarks.isEmpty)
        #expect(!own.container.mounts.contains { $0.target.hasPrefix("/run/cx/git") })
        #expect(try plan(home.folder("plain")).remarks.isEmpty)
    }

    @Test func `A repository that begins in a home is a person's settings, and is not shown`() throws {
        let plan = try plan("\(repository)/services", homes: [repository])
        #expect(plan.remarks.isEmpty)
        #expect(!plan.container.mounts.contains { $0.target.hasPrefix("/run/cx/git") })
    }

    @Test func `A folder of a git folder is in no working tree`() throws {
        let plan = try plan("\(repository)/.git/hooks")
        #expect(plan.remarks.isEmpty)
        #expect(plan.container.workingDirectory == "/src")
    }

    @Test func `A repository of somebody else's is refused, and one of the folder's owner is not`() throws {
        guard getuid() == 0 else { return }
        let folder = try worktree()
        for (owner, path) in [(65_531, "\(repository)/.git"), (65_530, "\(repository)/.git/objects")] {
            #expect(chown(path, uid_t(owner), 0) == 0)
            #expect(refusal(folder).contains("belongs to neither you nor the owner"))
            #expect(chown(folder, uid_t(owner), 0) == 0)
            _ = try plan(folder)
            #expect(chown(path, 0, 0) == 0)
        }
    }

    @Test(arguments: [
        "/etc", "/proc/self", "/nonexistent", "../repo/.git", "../repo/.git/worktrees/none", "x",
    ])
    func `A .git file that leads to what does not know the folder is refused`(target: String) throws {
        try home.file("hostile/.git", "gitdir: \(target)\n")
        try home.file("hostile/x/HEAD", "ref: refs/heads/main\n")
        try home.file("hostile/x/commondir", "\(repository)/.git\n")
        try home.file("hostile/x/gitdir", "\(home.path)/hostile/.git\n")
        #expect(refusal("\(home.path)/hostile").contains("cannot be shown"))
    }

    @Test func `A .git file that leads to a place of keys is refused before anything there is read`() throws {
        let ada = try home.folder("ada")
        try home.file("ada/.ssh/HEAD", "ref: refs/heads/main\n")
        try home.folder("ada/.ssh/objects")
        try home.folder("ada/.ssh/refs")
        try home.file("ada/.ssh/config", "[core]\n\tworktree = \(home.path)/hostile\n")
        try home.file("hostile/.git", "gitdir: \(home.path)/ada/.ssh\n")
        let error = #expect(throws: CXError.self) { try plan("\(home.path)/hostile", homes: [ada]) }
        #expect(error?.detail?.contains("where keys are kept") == true)
    }

    @Test(arguments: ["objects", "refs", "HEAD"])
    func `A link in the place of a part of the repository is refused`(part: String) throws {
        let folder = try worktree()
        let place = part == "HEAD" ? "\(repository)/.git/worktrees/hotfix/HEAD" : "\(repository)/.git/\(part)"
        try FileManager.default.moveItem(atPath: place, toPath: "\(home.path)/moved")
        try FileManager.default.createSymbolicLink(
            atPath: place, withDestinationPath: "\(home.path)/moved")
        #expect(refusal(folder).contains("none of them a link"))
    }

    @Test func `A .git that is a link is refused`() throws {
        _ = try worktree()
        try home.folder("linked")
        _ = try home.link("linked/.git", to: "\(repository)/.git")
        #expect(refusal("\(home.path)/linked").contains("neither a folder nor a file"))
    }

    @Test func `Objects that the repository borrows are not shown, and the person is told`() throws {
        try Self.git("clone --quiet --shared . ../borrower", in: repository)
        try Self.git("worktree add --quiet ../lent -b lent", in: "\(home.path)/borrower")
        let plan = try plan("\(home.path)/lent")
        #expect(plan.remarks.first?.contains("borrows objects") == true)
        let cover = plan.container.mounts.first { $0.target == "/run/cx/git/objects/info/alternates" }
        #expect(cover?.source == .generated(GeneratedFile(name: "git-objects-info-alternates", bytes: [])))
    }

    @Test(arguments: ["[extensions]\n\trefStorage = reftable\n", "[extensions]\n\tstrange = true\n"])
    func `A form of repository that cx does not know is refused`(configuration: String) throws {
        let folder = try worktree()
        let path = "\(repository)/.git/config"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try (text + configuration).write(toFile: path, atomically: true, encoding: .utf8)
        #expect(refusal(folder).contains("which cx cannot show"))
    }

    @Test func `A partial clone's missing objects are named`() throws {
        let folder = try worktree()
        try Self.git("config remote.origin.promisor true", in: repository)
        #expect(try plan(folder).remarks.first?.contains("partial clone") == true)
    }
}
