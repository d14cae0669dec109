// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import Launcher

struct FileTrustTests {
    private let folder: TemporaryFolder
    private let file: String
    private let trust = FileTrust(owners: [0, getuid()])

    init() throws {
        folder = try TemporaryFolder()
        file = try folder.file("a/b/policy.yaml", "cx: 1\n")
    }

    private func objection(to path: String, _ trust: FileTrust? = nil) -> String? {
        guard let status = FileStatus(path: path) else { return "there is no such file" }
        return (trust ?? self.trust).objection(to: path, opened: status)
    }

    /// Gives a file to somebody who does not count.
    private func giveAway(_ path: String) -> FileTrust {
        if getuid() == 0 { #expect(lchown(path, 4242, 4242) == 0) }
        return FileTrust(owners: [0])
    }

    @Test func `A file of one's own below folders of one's own is nobody else's`() {
        #expect(objection(to: file) == nil)
    }

    @Test(arguments: ["a", "a/b"])
    func `Any folder above it counts, but for a sticky one`(name: String) throws {
        let path = "\(folder.path)/\(name)"
        for (mode, isClosed): (mode_t, Bool) in [
            (0o777, false), (0o1777, true), (0o775, getgid() == getuid()), (0o755, true),
        ] {
            #expect(chmod(path, mode) == 0)
            #expect((objection(to: file) == nil) == isClosed, "\(String(mode, radix: 8))")
        }
    }

    @Test func `A group that is not the owner's own may not write it`() {
        #expect(chmod(file, 0o664) == 0)
        if getuid() == 0 {
            #expect(chown(file, 0, 4242) == 0)
            #expect(objection(to: file)?.contains("4242") == true)
            #expect(chown(file, 0, 0) == 0)
        }
        #expect((objection(to: file) == nil) == Accounts.isPrivate(group: getgid(), of: getuid()))
    }

    @Test(arguments: ["a", "a/b", "a/b/policy.yaml"])
    func `What belongs to somebody else is theirs to change, also in a sticky folder`(name: String) {
        let trust = giveAway("\(folder.path)/\(name)")
        #expect(chmod(folder.path, 0o1777) == 0)
        #expect(objection(to: file, trust)?.contains("belongs to") == true)
    }

    @Test func `Each link on the way counts, with its folder and its target's`() throws {
        try folder.folder("open")
        let link = try folder.link("open/link", to: "../a/b")
        let outer = try folder.link("outer", to: "open/link/policy.yaml")
        for path in ["\(link)/policy.yaml", outer] { #expect(objection(to: path) == nil) }
        #expect(chmod("\(folder.path)/open", 0o777) == 0)
        for path in ["\(link)/policy.yaml", outer] { #expect(objection(to: path)?.contains("/open") == true) }
        #expect(chmod("\(folder.path)/open", 0o755) == 0)
        #expect(chmod("\(folder.path)/a", 0o777) == 0)
        for path in ["\(link)/policy.yaml", outer] { #expect(objection(to: path)?.contains("/a") == true) }
    }

    @Test func `A name that begins with a combining mark hides no folder above it`() throws {
        let file = try folder.file("open/\u{301}x/policy.yaml")
        #expect(objection(to: file) == nil)
        #expect(chmod("\(folder.path)/open", 0o777) == 0)
        #expect(objection(to: file)?.contains("/open") == true)
        #expect(
            objection(to: "\(folder.path)/open/\u{301}x/../\u{301}x/policy.yaml")?.contains("/open") == true)
    }

    /// Gives a file or folder an access control list; fails if its file system takes none.
    private func setList(_ path: String, _ entries: [AccessListTests.Entry]) throws {
        typealias Function =
            @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeRawPointer?, Int, Int32) ->
            Int32
        let setxattr = unsafeBitCast(try #require(dlsym(nil, "setxattr")), to: Function.self)
        try AccessListTests.bytes(entries).withUnsafeBytes {
            try #require(setxattr(path, "system.posix_acl_access", $0.baseAddress, $0.count, 0) == 0)
        }
    }

    @Test(arguments: ["a", "a/b", "a/b/policy.yaml"])
    func `Who is in an access control list may write, within its mask`(name: String) throws {
        let path = "\(folder.path)/\(name)"
        let none = UInt32.max
        let set = { (user: UInt32, group: UInt32, mask: UInt16) in
            try setList(
                path,
                [
                    (0x01, 7, none), (0x02, user == 12345 ? 7 : 5, 12345), (0x04, 5, none),
                    (0x08, group == 12345 ? 7 : 5, 12345), (0x10, mask, none), (0x20, 5, none),
                ])
        }
        try set(12345, 0, 7)
        #expect(objection(to: file)?.contains("uid 12345, as its access control list") == true)
        try set(0, 12345, 7)
        #expect(objection(to: file)?.contains("the group 12345, as its access control list") == true)
        for mask: UInt16 in [7, 5] {
            try set(mask == 7 ? 0 : 12345, 0, mask)
            #expect(objection(to: file) == nil)
        }
    }

    @Test func `A loop of links has an end, and an exchanged file is seen`() throws {
        let loop = try folder.link("loop", to: "loop")
        let status = try #require(FileStatus(path: file))
        #expect(trust.objection(to: loop, opened: status) != nil)
        let other = try folder.file("other")
        #expect(trust.objection(to: other, opened: status)?.contains("exchanged") == true)
    }

    @Test func `Whoever called sudo counts for root, and for nobody else`() {
        let owners = FileTrust(environment: ["SUDO_UID": "4242"]).owners
        #expect(owners == (getuid() == 0 ? [0, 4242] : [0, getuid()]))
    }
}
