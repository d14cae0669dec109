// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy
import Testing

@testable import Launcher

struct PolicySelectionTests {
    private let home: TemporaryFolder
    private let store: PolicyStore

    init() throws {
        home = try TemporaryFolder()
        store = PolicyStore(home: home.path, environment: [:], ranges: Samples.ranges(home: home.path))
    }

    @Test func `A policy that is named twice, by path, folder or link, is there once`() throws {
        let path = try home.file("p/a.yaml", "cx: 1\nname: a\n")
        let link = try home.link("link.yaml", to: path)
        let selection = PolicySelection([path, "\(home.path)/p", link, "base", "base"], in: store)
        #expect(selection.sources.map(\.path) == [path, "shipped:base.yaml"])
        #expect(selection.failures == [])
    }

    @Test func `What cannot be read is told, and the rest is there`() throws {
        let path = try home.file("p/a.yaml", "cx: 1\nname: a\n")
        let selection = PolicySelection(
            ["none", path, "\(home.path)/none.yaml", "/dev/null.yaml"], in: store)
        #expect(selection.sources.map(\.path) == [path])
        #expect(selection.failures.count == 3)
    }

    @Test func `Many policies are read in their order`() async throws {
        let sources = (0..<50).map { PolicySource(path: "\($0).yaml", text: "cx: 1\nname: p\($0)\n") }
        #expect(await store.read(sources).map(\.policy?.name) == (0..<50).map { "p\($0)" })
    }

    @Test func `A file that was changed since it was read is not replaced`() throws {
        let path = try home.file("a.yaml", "cx: 1\nname: a\n")
        let source = PolicySource(path: path, text: "cx: 1\nname: old\n")
        #expect(throws: CXError.self) { try PolicyTextFiles.replace(source, by: "") }
        #expect(try TextFile.read(path).text == "cx: 1\nname: a\n")
    }

    @Test func `What is part of cx is not replaced`() throws {
        let base = try #require(ShippedPolicies.policy(named: "base"))
        #expect(throws: CXError.self) { try PolicyTextFiles.replace(base, by: "") }
    }
}
