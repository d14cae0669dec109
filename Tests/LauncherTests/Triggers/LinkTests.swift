// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import Testing

@testable import Launcher

struct LinkTests {
    private let folder: TemporaryFolder
    private let other: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        other = try TemporaryFolder()
    }

    @Test(arguments: [
        "coverage.xml", "a/b/build.log", "NOTES.md", ".vscode/settings.json", "node_modules/x/index.js",
        "bin/tool",
        ".git/hooks/post-checkout", "build/report",
    ])
    func `A new link to a file elsewhere is reported, even if the file does not exist`(name: String) throws {
        try other.file("rc")
        try folder.file("node_modules/x/package.json")
        for target in ["rc", "not-there", "no/such/folder"] {
            let told = try folder.changedPaths {
                try folder.folder((name as NSString).deletingLastPathComponent)
                _ = try folder.link(name, to: "\(other.path)/\(target)")
            }
            #expect(told.contains(name), "\(target)")
            #expect(unlink("\(folder.path)/\(name)") == 0)
        }
    }

    @Test func `A redirected link is reported, and an unchanged one is not`() throws {
        try other.file("rc")
        try folder.file("inside")
        _ = try folder.link("log", to: "inside")
        _ = try folder.link("away", to: "\(other.path)/rc")
        _ = try folder.link("node_modules", to: "\(other.path)/none")
        let told = try folder.changedPaths {
            #expect(unlink("\(folder.path)/log") == 0)
            _ = try folder.link("log", to: "\(other.path)/rc")
            _ = try folder.link("near", to: "a/../inside")
        }
        #expect(told == ["log"])
        let replaced = try folder.changedPaths {
            #expect(unlink("\(folder.path)/away") == 0)
            try folder.file("away")
        }
        #expect(replaced == [])
    }

    @Test(arguments: [
        "../../x", "/proc/self/cwd/.bashrc", "/proc/thread-self/root/x", "/dev/stdin", "up/../../../x",
    ])
    func `A link that leads elsewhere is found whatever its route`(target: String) throws {
        try folder.folder("a/b")
        _ = try folder.link("a/up", to: "b")
        #expect(try folder.changedPaths { _ = try folder.link("a/x", to: target) } == ["a/x"])
    }

    @Test func `Many links are counted by their folders, and push nothing out`() throws {
        let report = try folder.changes {
            for number in 0..<40 {
                try folder.folder("a/\(number)")
                _ = try folder.link("a/\(number)/x", to: "\(other.path)/x")
            }
            try folder.file("b/.envrc")
        }
        #expect(report.changes.map(\.path.shown) == ["b/.envrc", "a"])
        #expect(report.changes.last?.count == 40)
    }

    @Test func `A link or a file in place of installed code is reported`() throws {
        try folder.file("evil/.bin/x")
        let told = try folder.changedPaths {
            _ = try folder.link("node_modules", to: "evil")
            try folder.file("a/.venv", "/somewhere")
        }
        #expect(Set(told) == ["node_modules", "a/.venv"])
    }

    @Test func `A new link to a folder elsewhere is reported`() throws {
        try folder.file("sub/x")
        try folder.folder("inside")
        let paths = try folder.changedPaths {
            #expect(rename("\(folder.path)/sub", "\(folder.path)/old") == 0)
            _ = try folder.link("sub", to: other.path)
            _ = try folder.link("near", to: "inside")
        }
        #expect(paths == ["sub"])
    }
}
