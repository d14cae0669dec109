// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

/// A stand-in for podman says what the real one does.
struct PodmanTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func podman(uid: UInt32, _ script: String) throws -> Podman {
        let path = try folder.file("podman", "#!/bin/sh\nshift 2\n\(script)\n", mode: 0o755)
        var machine = Samples.machine(uid: uid, home: folder.path, workspace: folder.path)
        machine.user.name = "ana"
        return try Podman(engine: Setting(path, from: .flag("--engine")), runtime: nil, machine: machine)
    }

    private static func noImage(_ map: String) -> String {
        """
        [ "$1" = unshare ] && { printf '\(map)'; exit; }
        echo 'Error: localhost/cx:0.1.0: image not known' >&2
        exit 125
        """
    }

    private static let oneID = #"         0       1001          1\n"#
    private static let manyIDs = oneID + #"         1     100000      65536\n"#

    private func refusal(of podman: Podman) async -> CXError? {
        do {
            try await podman.run(["create"], failure: "podman cannot create the container")
            return nil
        } catch {
            return error
        }
    }

    /// Podman tells of the missing ids once, to whichever command makes its namespace.
    @Test func `A user without subordinate ids is told so, although podman only misses the image`()
        async throws
    {
        let error = await refusal(of: try podman(uid: 1000, Self.noImage(Self.oneID)))
        #expect(error?.detail == "Error: localhost/cx:0.1.0: image not known")
        #expect(error?.advice?.contains("/etc/subuid") == true)
        #expect(error?.advice?.contains("cx build") == false)
    }

    @Test func `A user with subordinate ids, and root, are told to build the image`() async throws {
        #expect(
            await refusal(of: try podman(uid: 1000, Self.noImage(Self.manyIDs)))?.advice
                == "build the image: cx build")
        #expect(
            await refusal(of: try podman(uid: 0, Self.noImage(Self.oneID)))?.advice
                == "build the image: cx build")
    }

    @Test func `A podman that misses the image for whatever it is asked is asked no endless questions`()
        async throws
    {
        let podman = try podman(uid: 1000, "echo 'Error: x: image not known' >&2; exit 125")
        #expect(await refusal(of: podman)?.advice == "build the image: cx build")
    }

    @Test func `A user's namespace is checked before anything is built in it, and root needs none`()
        async throws
    {
        try await podman(uid: 1000, Self.noImage(Self.manyIDs)).checkNamespace()
        try await podman(uid: 0, Self.noImage(Self.oneID)).checkNamespace()
        let alone = try podman(uid: 1000, Self.noImage(Self.oneID))
        let error = await #expect(throws: CXError.self) { try await alone.checkNamespace() }
        #expect(error?.advice?.contains("usermod") == true)
        let broken = try podman(
            uid: 1000, "echo 'exec: \"newuidmap\": executable file not found in $PATH' >&2; exit 125")
        let other = await #expect(throws: CXError.self) { try await broken.checkNamespace() }
        #expect(other?.advice?.contains("apt install uidmap") == true)
    }

    @Test func `A program that prints its usage as its answer is told to be another engine`() async throws {
        let usage = "Usage:  docker [OPTIONS] COMMAND"
        for status in [0, 1] {
            let engine = try podman(uid: 1000, "echo '\(usage)'; exit \(status)")
            let error = await refusal(of: engine)
            #expect(error?.detail == (status == 0 ? nil : usage))
            let namespace = await #expect(throws: CXError.self) { try await engine.checkNamespace() }
            #expect(namespace?.detail == usage)
            #expect(namespace?.advice?.contains("not docker") == true)
        }
    }

    @Test func `The ids of a namespace are counted over all ranges, and other text is no map`() {
        #expect(UserNamespace.size(map: "  0 1001 1\n  1 100000 65536\n") == 65_537)
        #expect(UserNamespace.size(map: "  0 1001 1\n") == 1)
        for text in ["", "Usage: 1", "1 2 x", "0 1001 1\nUsage:"] {
            #expect(UserNamespace.size(map: text) == nil)
        }
    }

    @Test func `A podman that could not run for the user is not even tried`() throws {
        let path = try folder.file("podman", mode: 0o755)
        var machine = Samples.machine(uid: 1000, home: folder.path, workspace: folder.path)
        machine.environment["XDG_RUNTIME_DIR"] = "/"
        let error = #expect(throws: CXError.self) {
            try Podman(engine: Setting(path, from: .flag("--engine")), runtime: nil, machine: machine)
        }
        #expect(error?.what.contains("XDG_RUNTIME_DIR") == true)
    }
}
