// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import Testing

/// The wall for a user who is not root.
struct UserNamespaceTests {
    /// True in the process that this test starts. It runs the other suites of the test bundle as an
    /// unprivileged user in a user namespace, and must not start itself again.
    static let isInside = ProcessInfo.processInfo.environment["CX_IN_USER_NAMESPACE"] != nil

    /// The one test of ``MutantTests`` that is short enough to run twice.
    private static let wholeWall = "every probe holds behind the whole wall"

    @Test(.enabled(if: !isInside))
    func `the same wall is raised in a user namespace, where the send buffer is small`() throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/setpriv")
        let runner = CommandLine.arguments[0]
        process.arguments = [
            "--reuid=65534", "--regid=65534", "--clear-groups", "unshare", "--user", "--map-root-user",
            "--net",
            runner, "--testing-library", "swift-testing", "--filter",
            "OracleTests|AdmissionTests|RefusedPacketsTests|FailClosedTests|MutantTests/.*\(Self.wholeWall)",
        ]
        if getuid() != 0 {
            process.executableURL = URL(filePath: "/usr/bin/unshare")
            process.arguments = Array((process.arguments ?? []).dropFirst(4))
        }
        process.environment = ProcessInfo.processInfo.environment.merging(["CX_IN_USER_NAMESPACE": "1"]) {
            $1
        }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let issues = text.split(separator: "\n").filter {
            $0.contains("recorded an issue") || $0.contains("rror")
        }
        #expect(process.terminationStatus == 0, "\(issues.prefix(20).joined(separator: "\n"))")
        for test in [
            "OracleTests", "AdmissionTests", "RefusedPacketsTests", "FailClosedTests", Self.wholeWall,
        ] {
            #expect(text.contains(test), "\(text.suffix(500))")
        }
    }
}
