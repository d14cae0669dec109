// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

struct ExitStatusTests {
    @Test(arguments: [
        ("", 125, 64), ("run", 125, 64), ("--policy policy", 125, 64), ("plan --policy x", 125, 64),
        ("verify --policy x", 125, 64), ("sessions verify last", 125, 64), ("evidence export last", 125, 64),
        ("credentials check", 125, 64), ("policy", 2, 2), ("policy check x", 2, 2), ("policy new x", 2, 2),
        ("evidence verify x", 2, 64), ("allow last", 1, 64), ("credentials renew last", 1, 64),
    ])
    func `Each command ends with its status for an error and for a wrong command line`(
        line: String, error: Int32, commandLine: Int32
    ) {
        let commands = ExitStatus.Commands(of: line.split(separator: " ").map(String.init))
        #expect(ExitStatus.of(.error, in: commands) == error)
        #expect(ExitStatus.of(.commandLine, in: commands) == commandLine)
    }

    @Test func `No failure is a success, and none of a policy passes for an answer`() {
        for commands in ExitStatus.Commands.allCases {
            for failure in ExitStatus.Failure.allCases {
                let status = ExitStatus.of(failure, in: commands)
                #expect(status != 0)
                #expect(commands != .policy || status == ExitStatus.noAnswer)
            }
        }
    }
}
