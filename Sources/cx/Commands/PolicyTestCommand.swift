import ArgumentParser
import Launcher
import Policy

struct PolicyTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Test policies: what each must allow and deny.",
        discussion: """
            A file of tests stands beside a policy and says what it must allow, deny or ask about; docs/policy.md has its \
            form. Each line is asked as cx policy explain asks, and what fails is told with its place, what every wall \
            says, and the line of the policy that decides.

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
                  every *.test.yaml below a folder
              cx policy test my-policy.test.yaml --format junit > report.xml
                  for a CI system

            The exit status is 0 where all pass, 1 where one fails, 2 where a file or its policy cannot be read.
            """
    )

    @Argument(
        help: ArgumentHelp("Files of tests, or folders of NAME.test.yaml.", valueName: "file-or-folder"))
    var paths: [String]

    @Option(help: ArgumentHelp("text, json or junit.", valueName: "format"))
    var format = Format.text

    @Flag(name: .shortAndLong, help: "List what has passed, too.")
    var verbose = false

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, junit
    }

    func run() throws {
        let report: AssertionReport
        do throws(LaunchError) {
            let run = AssertionRun(policies: try Workstation.inspect().policies)
            report = AssertionReport(try AssertionRun.files(paths).map(run.run))
            switch format {
            case .text: for line in report.lines(isVerbose: verbose) { print(line) }
            case .json: print(try report.document.jsonText(), terminator: "")
            case .junit: print(report.junit, terminator: "")
            }
        } catch {
            Failure.show(error)
            throw ExitCode(2)
        }
        if report.hasProblems { throw ExitCode(2) }
        if report.failed > 0 { throw ExitCode(1) }
    }
}
