// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Documents
import Launcher
import Policy

struct PolicyTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Test that policies allow and deny what they must.",
        discussion: """
            A test file stands beside a policy and says what the policy must allow, deny or ask about; \
            docs/policy.md has its format. Each line is a question as for cx policy explain. A failure is \
            reported with its place, with what every wall says, and with the line of the policy that \
            decides.

              cx: 1
              policy: ./my-policy.yaml
              tests:
                - name: queues are read
                  allow: {action: [sqs:GetQueueAttributes, sqs:ListQueues]}
                - name: AWS itself refuses, not only the agent's rules
                  deny: {command: aws sqs purge-queue --queue-url q}
                  wall: aws
                - deny: {host: paste.example.com, write: /src/main.py}

            EXAMPLES
              cx policy test policies
                  run every *.test.yaml below a folder
              cx policy test my-policy.test.yaml --format junit > report.xml
                  write a report for a CI system

            EXIT STATUS
              0  all tests pass
              1  a test fails
              2  a test file or its policy cannot be read
            """
    )

    @Argument(
        help: ArgumentHelp(
            "Test files, or folders with files named NAME.test.yaml.", valueName: "file-or-folder"))
    var paths: [String]

    @Option(help: ArgumentHelp("The form of the report.", valueName: "format"))
    var format = TestReportFormat.text

    @Flag(name: .shortAndLong, help: "List the tests that pass, too.")
    var verbose = false

    func run() throws {
        let run = AssertionRun(policies: try Workstation.inspect().policies)
        let report = AssertionReport(try AssertionRun.files(paths).map(run.run))
        print(try format.reporter(isVerbose: verbose).report(report), terminator: "")
        if report.hasProblems { throw ExitCode(ExitStatus.noAnswer) }
        if report.failed > 0 { throw ExitCode(1) }
    }
}
