// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import GuardProtocol

struct MountPointsTests {
    @Test func `Those of this process are all there, with the last one`() throws {
        let points = try MountPoints.of(getpid())
        #expect(points.contains(Array("/proc".utf8)))
        var lines = 0
        let file = try #require(fopen("/proc/self/mountinfo", "r"))
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 65_536)
        while fgets(&line, Int32(line.count), file) != nil { lines += 1 }
        #expect(points.count == lines)
    }

    @Test(arguments: [
        "/", "/etc/hosts", "/proc/acpi", "/sys/fs/cgroup/memory", "/dev/pts", "/run/.containerenv",
    ])
    func `An engine mounts some of its own`(point: String) {
        #expect(MountPoints.isEngines(Array(point.utf8)))
    }

    @Test(arguments: ["/etc", "/etc/hosts/x", "/procs", "/device", "/run/secrets", "/e\u{301}tc/hosts", ""])
    func `Nothing else is its own`(point: String) {
        #expect(!MountPoints.isEngines(Array(point.utf8)))
    }
}
