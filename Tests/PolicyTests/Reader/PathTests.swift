// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@testable import Documents

@Suite struct PathTests {
    /// A combining mark at the beginning of a name, after which Swift sees no slash.
    private static let marked = "/open/\u{301}x/p"

    @Test func `a path is split at every slash, whatever mark follows`() {
        #expect(Self.marked.pathNames == ["open", "\u{301}x", "p"])
        #expect("//a//b/".pathNames == ["a", "b"])
        #expect("\u{301}/a".pathNames == ["\u{301}", "a"])
        #expect("/\u{301}".isAbsolutePath && !"a/b".isAbsolutePath && !"".isAbsolutePath)
        #expect("//a//b/".plainPath == "/a/b" && "a//b".plainPath == "a/b" && "/".plainPath == "/")
    }

    @Test func `a folder's contents are compared by bytes`() {
        #expect(Self.marked.lies(in: "/open"))
        #expect(Self.marked.path(below: "/open")?.isSamePath(as: "\u{301}x/p") == true)
        #expect("/caf\u{e9}/x".path(below: "/cafe\u{301}") == nil)
        #expect(!"/caf\u{e9}".isSamePath(as: "/cafe\u{301}"))
        #expect(
            "/a".path(below: "/a") == "" && "/a/b".path(below: "/") == "a/b"
                && "/a/b".path(below: "/a/") == "b")
        #expect("/ab".path(below: "/a") == nil && "/a".path(below: "/a/b") == nil)
        #expect(Set(["/caf\u{e9}".pathBytes, "/cafe\u{301}".pathBytes]).count == 2)
    }

    @Test func `the folder above is found by bytes`() {
        #expect("/a/\u{301}b".parentPath == "/a" && "/a".parentPath == "/" && "a/b".parentPath == "a")
        #expect("/".parentPath == nil && "a".parentPath == nil && "".parentPath == nil)
    }

    @Test func `a parent whose name differs by bytes alone is another one`() {
        let (one, other) = ("./caf\u{e9}.yaml", "./cafe\u{301}.yaml")
        let text = { (name: String, parent: String) in "cx: 1\nname: \(name)\nextends: [\"\(parent)\"]\n" }
        let reading = PolicyReader(resolve: { name, _ in
            PolicySource(
                path: name, text: name.isSamePath(as: one) ? text("one", other) : "cx: 1\nname: other\n")
        }).read(PolicySource(path: "p", text: text("p", one)))
        #expect(reading.findings.map(\.rule) == [])
        #expect(reading.sources.count == 3)
    }
}
