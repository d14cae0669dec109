import Foundation
import Glibc
import Testing

@Suite("A user who is not root")
struct UserNamespaceTests {
    /// Runs this test bundle's other suites again, as an unprivileged user in a user namespace of their own;
    /// the suite there is told apart by a variable, so that it does not start itself again.
    static let isInside = ProcessInfo.processInfo.environment["CX_IN_USER_NAMESPACE"] != nil

    @Test("raises the same wall in a user namespace, where the send buffer is small", .enabled(if: !isInside))
    func unprivileged() throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/setpriv")
        let runner = CommandLine.arguments[0]
        process.arguments = [
            "--reuid=65534", "--regid=65534", "--clear-groups", "unshare", "--user", "--map-root-user",
            "--net",
            runner, "--testing-library", "swift-testing", "--filter",
            "OracleTests|AdmissionTests|RefusedPacketsTests|FailClosedTests|MutantTests/wholeWallHolds",
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
        #expect(text.contains("passed"), "\(text.suffix(500))")
    }
}
