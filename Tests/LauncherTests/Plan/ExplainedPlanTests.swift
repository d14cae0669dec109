// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy
import Testing

@testable import Launcher

/// Compares what `cx policy explain` says of cx's own part with what a plan does.
struct ExplainedPlanTests {
    private let home: TemporaryFolder
    private let workspace: String

    init() throws {
        home = try TemporaryFolder()
        workspace = try home.folder("project")
    }

    private func own(_ text: String) throws -> [String] {
        let policy = try Samples.policy(text)
        let plan = try Planner(
            policy: policy, settings: Samples.settings(for: policy, flags: [.role: [Samples.role]]),
            machine: Samples.machine(home: home.path, workspace: workspace), request: .session(prompt: nil),
            terminal: .terminal, ranges: Samples.ranges(home: home.path)
        ).plan()
        return plan.container.environment.filter { $0.reason == .cx }.map(\.name)
    }

    @Test func `The variables that cx is said to set are those that it sets`() throws {
        #expect(try own(Samples.minimal) == SandboxVariables.always)
        #expect(try own(Samples.aws) == (SandboxVariables.always + SandboxVariables.ofSession).sorted())
    }

    @Test func `What of a writable workspace is said to stay as it is, is what stays`() throws {
        let text = "cx: 1\nname: x\nworkspace: {access: read-write}\n"
        let reading = PolicyReader().read(PolicySource(path: "x.yaml", text: text))
        let explainer = try #require(PolicyExplainer(reading))
        let verdict = { (name: String) in
            explainer.answer(try PolicyQuery(.write, "/src/\(name)"))[.container]?.verdict
        }
        for name in GuardedPaths.names { #expect(try verdict(name) == .denied, "\(name)") }
        for name in ["x", ".gitignore", ".github", "a/.git"] {
            #expect(try verdict(name) == .allowed, "\(name)")
        }
    }
}
