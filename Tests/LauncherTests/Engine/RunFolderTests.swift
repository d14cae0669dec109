// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import Launcher

struct RunFolderTests {
    private let folder: TemporaryFolder
    /// The owner of what the tests make.
    private let owner = getuid() == 0 ? 1000 : getuid()

    init() throws {
        folder = try TemporaryFolder()
        if getuid() == 0 { chown(folder.path, owner, owner) }
    }

    private func machine(uid: UInt32? = nil, _ path: String?) -> Machine {
        var machine = Samples.machine(uid: uid ?? owner, home: "/home/ana", workspace: "/work")
        machine.user.name = "ana"
        machine.environment["XDG_RUNTIME_DIR"] = path
        return machine
    }

    private func refusal(_ machine: Machine) -> CXError? {
        do {
            try RunFolder.check(for: machine)
            return nil
        } catch {
            return error
        }
    }

    @Test func `A folder of the user's own is taken, and so is none at all`() {
        #expect(refusal(machine(folder.path)) == nil)
        #expect(refusal(machine(nil)) == nil)
        #expect(refusal(machine("")) == nil)
    }

    @Test func `A folder that a shell by su or sudo has from its caller is refused with its owner's name`()
        throws
    {
        let error = try #require(refusal(machine("/")))
        #expect(error.what.contains("XDG_RUNTIME_DIR"))
        #expect(error.what.hasSuffix("it belongs to root"))
        #expect(error.advice?.contains("unset XDG_RUNTIME_DIR") == true)
        #expect(error.advice?.contains("machinectl shell ana@") == true)
    }

    @Test func `A folder that is gone is refused, as in a container and a shell without a login session`()
        throws
    {
        let error = try #require(refusal(machine("/run/user/4294900000")))
        #expect(error.what.hasSuffix("it does not exist"))
        #expect(error.advice?.contains("unset XDG_RUNTIME_DIR") == true)
    }

    @Test func `What is no folder, or no absolute path, is refused`() throws {
        #expect(refusal(machine(try folder.file("run")))?.what.hasSuffix("it is no folder") == true)
        #expect(refusal(machine("run"))?.what.hasSuffix("it is no absolute path") == true)
    }

    @Test func `Root's podman needs no such folder, and takes no notice of another user's`() {
        #expect(refusal(machine(uid: 0, folder.path)) == nil)
        #expect(refusal(machine(uid: 0, "/run/user/4294900000")) == nil)
    }

    @Test func `A user with a login session is told its folder`() {
        #expect(
            RunFolder.advice(user: "ana", own: "/run/user/1000") == "export XDG_RUNTIME_DIR=/run/user/1000")
    }
}
