// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc

@testable import Guard
@testable import GuardProtocol

/// A folder that stands for the agent's home, and one that files are kept in. Both are removed with this
/// value.
final class TranscriptHome {
    let path: String
    private let staging: String

    init() throws {
        path = NSTemporaryDirectory() + "cx-test-" + UUID().uuidString
        staging = path + "/staging"
        try FileManager.default.createDirectory(atPath: projects, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: staging, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var projects: String { "\(path)/.claude/projects" }

    func folder(_ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: "\(projects)/\(name)", withIntermediateDirectories: true)
    }

    func write(_ name: String, _ text: String) throws {
        try text.write(toFile: "\(projects)/\(name)", atomically: false, encoding: .utf8)
    }

    /// Takes all steps to the last, as a guard does.
    func keep(
        atMost bytes: Int = 1000, without secrets: [String] = []
    ) async throws -> (texts: [String], missing: [KeepingStep.Missing]) {
        let source = TranscriptSource(
            home: open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC),
            plan: .init(home: "/home/agent", folder: ".claude/projects", mostBytes: bytes))
        let plan = KeepingPlan(folder: staging, transcripts: source.plan)
        var keeping = SessionKeeping(plan: plan, transcripts: source) { "ruleset" }
        for secret in secrets { keeping.redaction.add(Secret(secret)) }
        var texts: [String] = []
        while true {
            try await keeping.keepNext()
            let line = try Data(contentsOf: URL(filePath: "\(staging)/\(KeepingStep.file)"))
            let step = try JSONLine.decode(KeepingStep.self, from: line)
            if step.staged == .transcript {
                texts.append(try String(contentsOfFile: "\(staging)/\(KeepingPlan.staged)", encoding: .utf8))
            }
            if step.isLast { return (texts, step.missing) }
        }
    }
}
