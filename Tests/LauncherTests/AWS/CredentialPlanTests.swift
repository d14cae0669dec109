// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@testable import Launcher

struct CredentialPlanTests {
    private let home: TemporaryFolder

    init() throws {
        home = try TemporaryFolder()
    }

    private func planner(_ text: String, in workspace: String) throws -> Planner {
        let policy = try Samples.policy(text)
        return Planner(
            policy: policy, settings: try Samples.settings(for: policy),
            machine: Samples.machine(home: home.path, workspace: workspace), request: .command(["true"]),
            terminal: .output, ranges: Samples.ranges(home: home.path))
    }

    @Test func `A check of the credentials does not mind a working directory that no launch would show`()
        throws
    {
        for folder in [home.path, "/", "/etc"] {
            let planner = try planner(Samples.aws, in: folder)
            #expect(throws: CXError.self) { try planner.plan() }
            #expect(try planner.credentials(origin: .shipped).aws.main.role.value == Samples.role)
        }
    }

    @Test func `Without an AWS session there is nothing to check`() throws {
        let planner = try planner(Samples.minimal, in: try home.folder("project"))
        #expect(throws: CXError.self) { try planner.credentials(origin: .shipped) }
    }

    @Test func `The AWS CLI may lie in the home of somebody who works there, but not in a repository`() throws
    {
        for (place, workspace, isFound) in [
            ("bin", "", true), ("project/bin", "project", false), ("bin", "project", true),
        ] {
            let program = try home.file("\(place)/aws", "#!/bin/sh\n", mode: 0o755)
            let folder = workspace.isEmpty ? home.path : try home.folder(workspace)
            let planner = try planner(Samples.aws, in: folder)
            var machine = planner.machine
            machine.environment["PATH"] = "\(home.path)/\(place)"
            let plan = try planner.credentials(origin: .shipped)
            let found = try? AWSCommandLine(plan.aws, machine: machine, certificates: nil)
            #expect((found != nil) == isFound, "\(program) from \(folder)")
        }
    }
}
