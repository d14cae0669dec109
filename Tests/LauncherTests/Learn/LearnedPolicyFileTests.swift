// SPDX-License-Identifier: Apache-2.0

import Addresses
import Foundation
import GuardProtocol
import Policy
import Testing

@testable import Launcher

struct LearnedPolicyFileTests {
    private let folder: TemporaryFolder
    private let workstation: Workstation

    init() throws {
        folder = try TemporaryFolder()
        let machine = Samples.machine(home: folder.path, workspace: folder.path)
        let ranges = Samples.ranges(home: folder.path)
        workstation = Workstation(
            machine: machine,
            policies: PolicyStore(home: folder.path, environment: machine.environment, ranges: ranges),
            ranges: ranges)
    }

    private func learned(_ reference: String, output: String) throws -> LearnedPolicyFile {
        let policy = try workstation.policies.readValid(reference)
        return try LearnedPolicyFile(from: policy, reference: reference, output: output, on: workstation)
    }

    private func outcome(refused names: [String]) -> LaunchOutcome {
        var report = SessionReport()
        for name in names { report.count(GuardEvent(.nameRefused, host: name)) }
        return LaunchOutcome(session: Samples.session, exitStatus: 0, report: report)
    }

    @Test(arguments: [
        ("sample.yaml", "learned.yaml"), ("sample.yaml", "new/learned.yaml"),
        ("policies/sample.yaml", "learned.yaml"),
        ("policies/sample.yaml", "new/learned.yaml"), ("policies/quote\"d \\ name.yaml", "new/learned.yaml"),
        ("policies/./../sample.yaml", "new/../learned.yaml"),
    ])
    func `The new file extends a policy by its path, wherever the file is`(paths: (String, String)) throws {
        try folder.folder("new")
        try folder.file(paths.0, Samples.minimal)
        let path = "\(folder.path)/\(paths.1)"
        let learned = try learned("\(folder.path)/\(paths.0)", output: path)
        #expect(try learned.write(outcome(refused: ["paste.example.net"])))
        let policy = try workstation.policies.readValid(path)
        #expect(policy.egress.hosts.map(\.name.text) == ["paste.example.net"])
        #expect(policy.files.count == 2)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode.map { $0 & 0o077 } == 0)
    }

    @Test func `A policy with a name is extended by its name`() throws {
        let path = "\(folder.path)/learned.yaml"
        #expect(
            try learned("readonly-investigator", output: path).write(outcome(refused: ["paste.example.net"])))
        let policy = try workstation.policies.readValid(path)
        #expect(policy.name == "readonly-investigator-learned")
        #expect(policy.files.map(\.path).contains("shipped:readonly-investigator.yaml"))
    }

    @Test func `An existing file, a link, or a missing folder is an error before the launch`() throws {
        try folder.file("there.yaml", "mine")
        _ = try folder.link("link.yaml", to: "/nonexistent")
        for name in ["there.yaml", "link.yaml", "nowhere/learned.yaml"] {
            #expect(throws: CXError.self) { try learned("offline", output: "\(folder.path)/\(name)") }
        }
    }

    @Test func `A file that appeared meanwhile is not touched`() throws {
        let path = "\(folder.path)/learned.yaml"
        let learned = try learned("offline", output: path)
        try folder.file("secret", "mine")
        _ = try folder.link("learned.yaml", to: "\(folder.path)/secret")
        #expect(throws: CXError.self) { try learned.write(outcome(refused: ["paste.example.net"])) }
        #expect(try String(contentsOfFile: "\(folder.path)/secret", encoding: .utf8) == "mine")
    }

    @Test func `Without refusals, nothing is written`() throws {
        let path = "\(folder.path)/learned.yaml"
        #expect(try !learned("offline", output: path).write(outcome(refused: [])))
        #expect(FileStatus(link: path) == nil)
    }
}
