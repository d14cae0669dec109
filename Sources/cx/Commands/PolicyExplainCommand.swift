// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Launcher
import Policy

struct PolicyExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Ask a policy what each wall says to one thing, and which line decides.",
        discussion: """
            The four walls answer one after the other: the agent's rules, the AWS session, the network, the \
            container. Each says what it does. It names the line that decides, in the policy or in a parent, \
            or shows the line that is missing. If any wall denies, the answer is no. The agent's rules are \
            advice: a script gets past what they alone deny.

            Only the policy answers. What a role may do, where a name leads and what a file holds is known \
            at a launch: see cx plan, cx credentials check and cx verify.

            EXAMPLES
              cx policy explain readonly-investigator --action s3:PutObject
              cx policy explain readonly-investigator --command "aws sqs purge-queue --queue-url …"
              cx policy explain ./my-policy.yaml --host db.example.com:5432 --format json
              cx policy explain offline --write /src/main.py

            EXIT STATUS
              0  there is an answer, whatever it is; for answers that must stay the same, see cx policy test
              2  the question or the policy is not valid
            """
    )

    @Argument(help: ArgumentHelp("The policy, by path or by name.", valueName: "file-or-name"))
    var reference: String

    @Option(
        help: ArgumentHelp(
            "Ask about a TCP connection: HOST, HOST:PORT or [IPV6]:PORT; port 443 if none is given.",
            valueName: "host[:port]"))
    var host: String?

    @Option(help: ArgumentHelp("Ask about a command line for the shell inside.", valueName: "line"))
    var command: String?

    @Option(
        help: ArgumentHelp(
            "Ask about an IAM action or a pattern: s3:PutObject, s3:Get*.", valueName: "action"))
    var action: String?

    @Option(help: ArgumentHelp("Ask about reading a file or folder, by its path inside.", valueName: "path"))
    var path: String?

    @Option(help: ArgumentHelp("Ask about changing a file or folder, by its path inside.", valueName: "path"))
    var write: String?

    @Option(help: ArgumentHelp("Ask about an environment variable.", valueName: "name"))
    var env: String?

    @Option(
        help: ArgumentHelp("Ask where a file or folder of the workstation is seen inside.", valueName: "path")
    )
    var mount: String?

    @Option(help: ArgumentHelp("The form of the answer.", valueName: "format"))
    var format = OutputFormat.text

    func run() throws {
        let query = try self.query()
        let answer = try Workstation.inspect().policies.explainer(of: reference).answer(query)
        switch format {
        case .text: for line in answer.lines { print(line) }
        case .json: print(try answer.jsonText(), terminator: "")
        }
    }

    private func query() throws(CXError) -> PolicyQuery {
        let given: [(PolicyQuery.Kind, String)] = [
            (.host, host), (.command, command), (.action, action), (.path, path), (.write, write),
            (.env, env),
            (.mount, mount),
        ].compactMap { kind, text in text.map { (kind, $0) } }
        guard let (kind, text) = given.first, given.count == 1 else {
            throw CXError(
                given.isEmpty ? "no question" : "\(given.count) questions at once",
                advice:
                    "give one of \(PolicyQuery.Kind.allCases.map { "--\($0.rawValue)" }.joined(separator: ", "))"
            )
        }
        do throws(PolicyQueryFault) {
            return try PolicyQuery(kind, text)
        } catch {
            throw CXError("--\(kind.rawValue): \(error.message)", advice: error.help)
        }
    }
}
