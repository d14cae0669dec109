// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@testable import Launcher

struct WritableSourcesTests {
    private let home: TemporaryFolder
    private let workspace: String

    init() throws {
        home = try TemporaryFolder()
        workspace = try home.folder("mono/app")
        try home.file("mono/app/.envrc")
        try home.folder("mono/application")
    }

    private func plan(_ access: String, _ source: String, _ other: String) throws -> LaunchPlan {
        let policy = try Samples.policy(
            """
            \(Samples.minimal)
            workspace: {access: \(access), at: /src}
            mounts: [{source: '\(source)', target: /mono, access: \(other)}]
            """)
        return try Planner(
            policy: policy, settings: Samples.settings(for: policy),
            machine: Samples.machine(home: "/nonexistent", workspace: workspace),
            request: .session(prompt: nil),
            terminal: .terminal, ranges: Samples.ranges(home: home.path)
        ).plan()
    }

    @Test(arguments: ["mono", "mono/app", "mono/app/.envrc", "link"])
    func `Two writable sources of the same files start nothing`(source: String) throws {
        _ = try home.link("link", to: "mono")
        #expect(throws: CXError.self) { try plan("read-write", "\(home.path)/\(source)", "read-write") }
        _ = try plan("read-write", "\(home.path)/\(source)", "read-only")
        _ = try plan("read-only", "\(home.path)/\(source)", "read-write")
    }

    @Test func `Two writable folders beside one another are two`() throws {
        let plan = try plan("read-write", "\(home.path)/mono/application", "read-write")
        #expect(plan.container.mounts.contains { $0.target == "/src/.envrc" && $0.access == .readOnly })
    }
}
