// SPDX-License-Identifier: Apache-2.0

import Documents
import Foundation
import Policy
import Testing

@testable import Launcher

struct BaselineFileTests {
    private static let warned = "cx: 1\nname: a\negress: {hosts: [\"*.example.com\"]}\n"

    private let home: TemporaryFolder
    private let store: PolicyStore

    init() throws {
        home = try TemporaryFolder()
        store = PolicyStore(home: home.path, environment: [:], ranges: Samples.ranges(home: home.path))
    }

    /// Writes a baseline of one policy.
    /// - Parameter file: the path as it was typed.
    private func baseline(_ name: String, of path: String, typed file: String) throws -> String {
        let check = PolicyCheck([store.read(PolicySource(path: path, text: Self.warned))])
        let records = check.findings.map { finding in
            var record = FindingRecord(
                finding, path: Checkout.path(path), absolutePath: Checkout.absolutePath(path))
            record.file = file
            return record
        }
        return try home.file(name, String(decoding: try JSONEncoder().encode(records), as: UTF8.self))
    }

    /// True if the baseline leaves out the finding in a policy.
    private func covers(_ baseline: String, _ path: String) throws -> Bool {
        var check = PolicyCheck([store.read(try store.source(path))])
        check.leaveOut(try BaselineFile.read(baseline))
        return check.findings.isEmpty && check.leftOut == 1
    }

    @Test(arguments: [true, false]) func `A baseline holds by any path to the policy, and for no other one`(
        isRepository: Bool
    ) throws {
        if isRepository { _ = try home.folder("repo/.git") }
        let policy = try home.file("repo/policies/a.yaml", Self.warned)
        let other = try home.file("repo/other/a.yaml", Self.warned)
        let top = try home.file("repo/a.yaml", Self.warned)
        let link = try home.link("link", to: "\(home.path)/repo")
        for (name, typed) in [
            ("repo/known.json", "policies/a.yaml"), ("repo/known.json", "a.yaml"),
            ("repo/known.json", policy),
            ("repo/ci/known.json", "policies/a.yaml"), ("known.json", "a.yaml"),
        ] {
            let known = try baseline(name, of: policy, typed: typed)
            for path in [policy, "\(home.path)/repo/other/../policies/./a.yaml", "\(link)/policies/a.yaml"] {
                #expect(try covers(known, path), "\(name) \(typed) \(path)")
            }
            #expect(try !covers(known, other), "\(name) \(typed)")
            #expect(try !covers(known, top), "\(name) \(typed)")
        }
    }

    @Test(arguments: [true, false]) func `A baseline holds in another checkout`(isRepository: Bool) throws {
        if isRepository {
            _ = try home.folder("old/.git")
            _ = try home.folder("new/deep/.git")
        }
        let old = try home.file("old/policies/a.yaml", Self.warned)
        let known = try baseline("new/deep/known.json", of: old, typed: "policies/a.yaml")
        let new = try home.file("new/deep/policies/a.yaml", Self.warned)
        let other = try home.file("new/deep/other/a.yaml", Self.warned)
        #expect(try covers(known, new))
        #expect(try !covers(known, other))
    }

    @Test func `A baseline outside of a checkout is about one file, and one in a checkout about its files`()
        throws
    {
        for name in ["ra", "rb", "ra/inner"] { _ = try home.folder("\(name)/.git") }
        let here = try home.file("ra/policies/a.yaml", Self.warned)
        let foreign = try home.file("rb/policies/a.yaml", Self.warned)
        let inner = try home.file("ra/inner/policies/a.yaml", Self.warned)
        for file in ["bl/b.json", "ra/b.json"] {
            let known = try baseline(file, of: here, typed: "policies/a.yaml")
            #expect(try covers(known, here), "\(file)")
            #expect(try !covers(known, foreign), "\(file)")
            #expect(try !covers(known, inner), "\(file)")
        }
        let ofInner = try baseline("ra/c.json", of: inner, typed: "inner/policies/a.yaml")
        #expect(try covers(ofInner, inner) && !covers(ofInner, here))
        let moved = try baseline("rb/b.json", of: here, typed: "policies/a.yaml")
        #expect(try covers(moved, foreign) && !covers(moved, here))
        let places = BaselinePlaces(baseline: "\(home.path)/bl/b.json", in: "\(home.path)/rb")
        let check = PolicyCheck([store.read(try store.source(here))])
        let record = FindingRecord(try #require(check.findings.first), path: "policies/a.yaml")
        #expect(places.file(of: record) == nil)
    }

    @Test func `A baseline without paths of its own is still read`() throws {
        let policy = try home.file("repo/policies/a.yaml", Self.warned)
        let other = try home.file("repo/other/a.yaml", Self.warned)
        let message = try #require(store.read(try store.source(policy)).findings.first?.message)
        for file in ["policies/a.yaml", "./policies/a.yaml", policy, "/elsewhere/repo/policies/a.yaml"] {
            let record = [
                "rule": "egress/wildcard", "severity": "warning", "file": file, "message": message,
            ]
            let place = ["line": 3, "column": 18, "endLine": 3, "endColumn": 31]
            let object = record.merging(place.mapValues(String.init)) { first, _ in first }
            let fields = object.map { key, value in
                place[key] == nil ? "\"\(key)\": \"\(value)\"" : "\"\(key)\": \(value)"
            }
            let known = try home.file("repo/known.json", "[{\(fields.joined(separator: ", "))}]")
            #expect(try covers(known, policy), "\(file)")
            #expect(try !covers(known, other), "\(file)")
        }
    }

    @Test func `Reports name files from the root of the checkout, and mark what is not in it`() throws {
        _ = try home.folder("repo/.git")
        let policy = try home.file("repo/policies/a.yaml", Self.warned)
        let link = try home.link("link", to: "\(home.path)/repo")
        let checkout = Checkout(around: "\(home.path)/repo/policies")
        #expect(checkout.address(policy) == .checkout("policies/a.yaml"))
        #expect(checkout.address("\(link)/policies/../policies/a.yaml") == .checkout("policies/a.yaml"))
        let outside = try home.file("repository/a.yaml", Self.warned)
        #expect(checkout.address(outside) == .machine(outside))
        #expect(checkout.address("shipped:base.yaml") == .elsewhere("shipped/base.yaml"))
        #expect(checkout.address("stdin") == .elsewhere("stdin"))
        // A folder without a repository is its own root.
        let alone = Checkout(around: "\(home.path)/repository")
        #expect(alone.address(outside) == .checkout("a.yaml") && alone.address(policy) == .machine(policy))
    }
}
