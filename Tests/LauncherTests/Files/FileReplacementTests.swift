// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import Launcher

struct FileReplacementTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private var names: [String] { Folder.names(in: folder.path).sorted() }

    @Test func `A new file is the caller's alone, and an old one keeps its permissions`() throws {
        let path = "\(folder.path)/a"
        try FileReplacement.replace(path, by: "one")
        #expect(try TextFile.read(path).text == "one")
        #expect(FileStatus(path: path)?.permissions == 0o600)
        #expect(chmod(path, 0o640) == 0)
        let old = try #require(FileStatus(path: path))
        try FileReplacement.replace(path, by: "two", like: old)
        #expect(try TextFile.read(path).text == "two")
        #expect(FileStatus(path: path)?.permissions == 0o640)
        #expect(FileStatus(path: path)?.inode != old.inode)
        #expect(names == ["a"])
    }

    @Test func `An error leaves the file as it is, and nothing beside it`() throws {
        let path = try folder.file("a", "old")
        #expect(throws: CXError.self) {
            try FileReplacement.replace(path, by: "new") { () throws(CXError) in throw CXError("no") }
        }
        #expect(try TextFile.read(path).text == "old")
        #expect(names == ["a"])
        // A folder cannot be replaced by a file.
        let place = try folder.folder("b")
        let error = #expect(throws: CXError.self) { try FileReplacement.replace(place, by: "new") }
        #expect(error?.what == "cannot write \(place)")
        #expect(names == ["a", "b"])
    }

    @Test func `What an earlier attempt left is removed, and a link in its place is not followed`() throws {
        let path = try folder.file("a", "old")
        let other = try folder.file("other", "other")
        _ = try folder.link("a.new", to: other)
        try FileReplacement.replace(path, by: "new", suffix: ".new")
        #expect(try TextFile.read(path).text == "new")
        #expect(try TextFile.read(other).text == "other")
        #expect(names == ["a", "other"])
        try folder.folder("a.new")
        #expect(throws: CXError.self) { try FileReplacement.replace(path, by: "x", suffix: ".new") }
        #expect(try TextFile.read(path).text == "new")
    }
}
