// SPDX-License-Identifier: Apache-2.0

import Documents
import Glibc
import Policy
import Testing

@testable import Launcher

/// One odd folder, as `cx policy check`, `fmt`, `test` and `list` see it.
struct PolicyFolderTests {
    private let home: TemporaryFolder
    private let store: PolicyStore
    private let folder: String

    init() throws {
        home = try TemporaryFolder()
        store = PolicyStore(home: home.path, environment: [:], ranges: Samples.ranges(home: home.path))
        folder = "\(home.path)/.config/cx/policies"
        for name in [
            "b.yaml", "a/z.yml", "a/b/c.yaml", ".hidden.yaml", ".git/x.yaml", "A.YAML", "notes.txt",
            "../out.yaml",
        ] {
            try home.file(".config/cx/policies/\(name)", "cx: 1\nname: p\ndescription: A policy.\n")
        }
        try home.file(".config/cx/policies/values.yaml", "b:   1\n")
        let tests = "cx: 1\npolicy: offline\ntests: [{deny: {env: A}}]\n"
        for name in ["b.test.yaml", "a/z.test.yml", ".hidden.test.yaml", "../out.test.yaml"] {
            try home.file(".config/cx/policies/\(name)", tests)
        }
        for (name, target) in [
            ("in.yaml", "a/z.yml"), ("out.yaml", "../out.yaml"), ("in.test.yaml", "a/z.test.yml"),
            ("out.test.yaml", "../out.test.yaml"), (".dangling.yaml", "none.yaml"), ("loop", ".."),
            ("folder.yaml", "a"),
        ] {
            _ = try home.link(".config/cx/policies/\(name)", to: target)
        }
        #expect(mkfifo("\(folder)/pipe.yaml", 0o600) == 0)
        #expect(mkfifo("\(folder)/pipe.test.yaml", 0o600) == 0)
        try home.folder(".config/cx/policies/inner.yaml")
    }

    private func below(_ names: String...) -> [String] { names.map { "\(folder)/\($0)" } }

    @Test func `Check takes the policies in the order of their paths, each once`() {
        let selection = PolicySelection([folder, "\(folder)/b.yaml", "\(folder)/in.yaml"], in: store)
        #expect(
            selection.sources.map(\.path)
                == below("a/b/c.yaml", "a/z.yml", "b.yaml", "values.yaml"))
        #expect(selection.failures == [])
    }

    @Test func `Fmt takes the same, but for files without the key cx`() throws {
        let policies = below("a/b/c.yaml", "a/z.yml", "b.yaml")
        #expect(try PolicyTextFiles.find([folder]) == policies)
        let named = below("values.yaml", "../out.yaml", ".hidden.yaml", "b.test.yaml")
        #expect(try PolicyTextFiles.find(named + [folder, "\(folder)/in.yaml"]) == named + policies)
    }

    @Test func `Fmt takes a file once, whatever links lead to it, and each of two hard links`() throws {
        try home.file(".config/cx/policies/broken.yaml", "b: 1\n")
        #expect(link("\(folder)/b.yaml", "\(home.path)/hard.yaml") == 0)
        let named = below("./broken.yaml", "b.yaml") + ["\(home.path)/hard.yaml"]
        #expect(try PolicyTextFiles.find(below("a/z.yml", "in.yaml")) == below("a/z.yml"))
        #expect(try PolicyTextFiles.find(named) == named)
        let found = try PolicyTextFiles.find([folder] + below("./broken.yaml"))
        #expect(found == below("a/b/c.yaml", "a/z.yml", "b.yaml", "broken.yaml"))
    }

    @Test func `Test takes the tests, once in each folder`() throws {
        #expect(try AssertionRun.files([folder]) == below("a/z.test.yml", "b.test.yaml", "in.test.yaml"))
    }

    @Test func `List has what a name finds, also by a link that leads out`() {
        let names = store.list().filter { $0.path.hasPrefix(home.path) }.map(\.name)
        #expect(names == ["b", "in", "out", "values"])
    }

    @Test func `A link that leads nowhere is said by check, list, fmt and test`() throws {
        let policy = try home.link(".config/cx/policies/dangling.yaml", to: "../none.yaml")
        let test = try home.link(".config/cx/policies/dangling.test.yaml", to: "none.test.yaml")
        let selection = PolicySelection([folder], in: store)
        #expect(selection.sources.count == 4)
        #expect(
            selection.failures.map(\.what) == ["\(policy) is a link to ../none.yaml, which leads nowhere"])
        #expect(try PolicyTextFiles.find([folder]).contains(policy))
        #expect(try AssertionRun.files([folder]).contains(test))
        let suite = AssertionRun(policies: store).run(test)
        #expect(suite.problems.count == 1)
        #expect(
            suite.problems.first?.hasPrefix(
                "\(test): error: is a link to none.test.yaml, which leads nowhere")
                == true)
        let listing = store.list().first { $0.name == "dangling" }
        #expect(listing?.leadsNowhere == true)
        #expect(store.list().filter(\.leadsNowhere).count == 1)
    }

    @Test func `A link that leads nowhere gives no other policy its name`() throws {
        _ = try home.link(".config/cx/policies/offline.yaml", to: "none.yaml")
        #expect(store.origin(named: "offline") == .personal)
        // The cause comes before the name that it may not have.
        let error = #expect(throws: CXError.self) { try store.readForLaunch("offline") }
        #expect(error?.what.contains("offline.yaml is a link to none.yaml, which leads nowhere") == true)
        #expect(try store.readForLaunch("base").origin == .shipped)
    }

    @Test(arguments: [".config/cx/policies", ".config/cx", ".config"])
    func `A folder of policies that leads nowhere gives no other policy its names`(place: String) throws {
        let home = try TemporaryFolder()
        let store = PolicyStore(home: home.path, environment: [:], ranges: Samples.ranges(home: home.path))
        try store.requireFolders()
        if let above = place.parentPath { try home.folder(above) }
        let link = try home.link(place, to: "none")
        for read in [{ try store.requireFolders() }, { _ = try store.readForLaunch("offline") }] {
            let error = #expect(throws: CXError.self) { try read() }
            #expect(error?.what == "\(link) is a link to none, which leads nowhere")
        }
    }

    @Test func `A relative folder and one behind a link are named as the caller names them`() throws {
        let link = try home.link("link", to: ".config/cx")
        #expect(
            try PolicyFolder.files(in: "\(link)/policies/.", .tests)
                == ["a/z.test.yml", "b.test.yaml", "in.test.yaml"].map { "\(link)/policies/\($0)" })
        _ = try home.link("deep", to: ".config/cx/policies/a")
        #expect(
            try PolicyFolder.files(in: "\(home.path)/deep/..", .tests)
                == ["a/z.test.yml", "b.test.yaml", "in.test.yaml"].map { "\(home.path)/deep/../\($0)" })
        #expect(
            try PolicyFolder.files(in: "./policies/tests/", .tests).first == "policies/tests/base.test.yaml")
    }

    @Test func `A folder that cannot be read and one that is too deep are errors`() throws {
        #expect(throws: CXError.self) { try PolicyFolder.files(in: "\(home.path)/none", .policies) }
        try home.file("deep/" + String(repeating: "a/", count: 32) + "x.yaml")
        #expect(try PolicyFolder.files(in: "\(home.path)/deep", .policies).count == 1)
        try home.file("deep/" + String(repeating: "a/", count: 33) + "x.yaml")
        let error = #expect(throws: CXError.self) {
            try PolicyFolder.files(in: "\(home.path)/deep", .policies)
        }
        #expect(error?.what.contains("more than 32 folders deep") == true)
        guard getuid() != 0 else { return }
        #expect(chmod("\(folder)/a", 0) == 0)
        defer { chmod("\(folder)/a", 0o755) }
        for kind in [PolicyFolder.Kind.policies, .tests] {
            let error = #expect(throws: CXError.self) { try PolicyFolder.files(in: folder, kind) }
            #expect(error?.what.hasPrefix("cannot read the folder") == true)
        }
    }
}
