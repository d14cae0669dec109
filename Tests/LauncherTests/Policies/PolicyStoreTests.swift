// SPDX-License-Identifier: Apache-2.0

import Documents
import Foundation
import Glibc
import Policy
import Testing

@testable import Launcher

struct PolicyStoreTests {
    private let home: TemporaryFolder
    private let store: PolicyStore

    init() throws {
        home = try TemporaryFolder()
        store = PolicyStore(home: home.path, environment: [:], ranges: Samples.ranges(home: home.path))
    }

    private func text(_ name: String, _ summary: String = "Mine.") -> String {
        "cx: 1\nname: \(name)\ndescription: \(summary)\n"
    }

    @Test func `A name is looked up in the user's folder, then among the shipped`() throws {
        #expect(try store.readForLaunch("offline").origin == .shipped)
        try home.file(".config/cx/policies/mine.yaml", text("mine"))
        #expect(try store.readForLaunch("mine").origin == .personal)
        #expect(try store.readForLaunch("\(home.path)/.config/cx/policies/mine.yaml").origin == .path)
    }

    @Test func `A policy of the user's own hides none of the same name, unless the configuration allows it`()
        throws
    {
        try home.file(".config/cx/policies/offline.yaml", text("offline"))
        try home.file(".config/cx/policies/child.yaml", text("child") + "extends: [offline]\n")
        let error = #expect(throws: CXError.self) { try store.readForLaunch("offline") }
        #expect(error?.advice?.contains("shadow: [offline]") == true)
        #expect(throws: CXError.self) { try store.readForLaunch("child") }
        let allowing = PolicyStore(
            home: home.path, environment: [:], ranges: Samples.ranges(home: home.path), shadowed: ["offline"])
        #expect(try allowing.readForLaunch("offline").policy.summary == "Mine.")
        #expect(try allowing.readForLaunch("child").policy.files.count == 2)
    }

    @Test func `Nor does one that calls itself so, and at a path a launch says it`() throws {
        let mine = try home.file(".config/cx/policies/mine.yaml", text("readonly-investigator"))
        let error = #expect(throws: CXError.self) { try store.readForLaunch("mine") }
        #expect(
            error?.what.contains("calls itself readonly-investigator, as the policy that cx ships does")
                == true)
        #expect(try store.readForLaunch(mine).remarks.first?.contains("and is another one") == true)
        let shipped = try #require(ShippedPolicies.policy(named: "offline"))
        let copy = try home.file("offline.yaml", shipped.text)
        #expect(try store.readForLaunch(copy).remarks.contains { $0.contains("another one") } == false)
        let allowing = PolicyStore(
            home: home.path, environment: [:], ranges: Samples.ranges(home: home.path),
            shadowed: ["readonly-investigator"])
        #expect(try allowing.readForLaunch("mine").origin == .personal)
    }

    @Test func `A launch refuses what the check warns of, parents included`() throws {
        let parent = try home.file("open/parent.yaml", text("parent"))
        let child = try home.file("child.yaml", text("child") + "extends: [./open/parent.yaml]\n")
        #expect(try store.readForLaunch(child).remarks == [])
        #expect(chmod("\(home.path)/open", 0o777) == 0)
        for path in [parent, child] {
            let error = #expect(throws: CXError.self) { try store.readForLaunch(path) }
            #expect(error?.detail?.contains("chmod go-w") == true)
            #expect(try store.read(path).findings.map(\.rule) == ["shape/replaceable"])
        }
    }

    @Test func `A launch says how many warnings its policy has`() throws {
        let path = try home.file("p.yaml", text("p") + "workspace: {access: read-write}\n")
        #expect(try store.readForLaunch(path).remarks == ["policy p has 1 warning: cx policy check \(path)"])
    }

    @Test func `A name is never looked up in the working directory`() throws {
        // The tests' working directory is the package, which has policies/base.yaml: a path, not a name.
        let error = #expect(throws: CXError.self) { try store.read("package") }
        #expect(error?.advice?.contains("readonly-investigator") == true)
    }

    @Test(arguments: ["./x.yaml", "dir/x", "x.yaml", "x.yml", "/x"])
    func `What has a slash or the ending of a policy is a path`(reference: String) {
        #expect(PolicyStore.isPath(reference))
        #expect(!PolicyStore.isPath("readonly-investigator"))
    }

    @Test func `A path in extends is relative to the file that says it`() throws {
        try home.file("policies/parent.yaml", text("parent"))
        let child = try home.file("policies/child.yaml", text("child") + "extends: [./parent.yaml]\n")
        #expect(try store.readValid(child).files.count == 2)
    }

    @Test func `A policy that everybody may write is refused`() throws {
        let path = try home.file("open.yaml", text("open"), mode: 0o666)
        #expect(throws: CXError.self) { try store.readValid(path) }
        let findings = try store.read(path).findings
        #expect(findings.map(\.rule) == ["shape/writable-by-everyone"])
        #expect(findings.first?.help?.contains("chmod o-w") == true)
    }

    @Test func `A policy that others can put another one in place of is a warning`() throws {
        let path = try home.file("open/mine.yaml", text("mine"))
        #expect(chmod("\(home.path)/open", 0o777) == 0)
        #expect(try store.read(path).findings.map(\.rule) == ["shape/replaceable"])
        #expect(chmod("\(home.path)/open", 0o1777) == 0)
        #expect(try store.read(path).findings == [])
    }

    @Test func `A parent that everybody may write is refused too, and said so`() throws {
        try home.file("parent.yaml", text("parent"), mode: 0o666)
        let child = try home.file("child.yaml", text("child") + "extends: [./parent.yaml]\n")
        #expect(throws: CXError.self) { try store.readValid(child) }
        #expect(
            try store.read(child).findings.contains { $0.message.contains("may be written by every user") })
    }

    @Test func `What the machine has where mounts come from is looked at`() throws {
        try home.file("notes/a", "a")
        try FileManager.default.createSymbolicLink(atPath: "\(home.path)/link", withDestinationPath: "notes")
        let rules = { (source: String) in
            let path = try home.file("p.yaml", text("p") + "mounts: [{source: \(source), target: /mnt/a}]\n")
            return try store.read(path).findings.map(\.rule)
        }
        #expect(try rules("~/notes/a") == [])
        #expect(try rules("~/link") == ["mounts/link"])
        #expect(try rules("~/link/a") == ["mounts/link"])
        #expect(try rules("~/absent") == [])
    }

    @Test func `A folder, a device and a pipe are no policies`() throws {
        for path in [home.path, "/dev/zero", "/dev/null"] {
            #expect(throws: CXError.self) { try store.read("\(path)") }
        }
    }

    @Test func `The list names each policy once, with where it would be found`() throws {
        try home.file(".config/cx/policies/offline.yaml", text("offline"))
        try home.file(".config/cx/policies/broken.yaml", "cx: [")
        let list = store.list()
        #expect(list.count { $0.name == "offline" } == 1)
        #expect(list.first { $0.name == "offline" }?.path.hasPrefix(home.path) == true)
        #expect(list.contains { $0.name == "broken" && $0.summary == nil })
        #expect(list.contains { $0.name == "readonly-investigator" })
    }

    @Test func `A launch says in its line of warnings that an exception has ended`() throws {
        let path = try home.file(
            "a.yaml",
            text("a")
                + "egress: {hosts: [\"*.example.com\"]} # cx: allow egress/wildcard until 2027-01-31 because x\n"
        )
        var store = store
        store.now = CalendarDay("2027-01-31")
        #expect(try store.readForLaunch(path).remarks == [])
        store.now = CalendarDay("2027-02-01")
        #expect(
            try store.readForLaunch(path).remarks == [
                "policy a has 1 warning and 1 exception that has ended: cx policy check \(path)"
            ])
    }
}
