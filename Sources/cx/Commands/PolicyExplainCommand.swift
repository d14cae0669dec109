import ArgumentParser
import Launcher
import Policy

struct PolicyExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Ask a policy one question: what each wall says, and by which line.",
        discussion: """
            The four walls answer one after the other: the agent's rules, the AWS session, the network, the container. Each \
            says what it does, and names the line of the policy or of a parent that decides, or shows the line that is \
            missing. Denied is what any of them denies. The agent's rules are advice: what they alone deny, a script gets \
            past.

            It is the policy that answers. What a role may do, where a name leads and what a file holds is known at a \
            launch: cx plan, cx credentials check, cx verify.

            EXAMPLES
              cx policy explain readonly-investigator --action s3:PutObject
              cx policy explain readonly-investigator --command "aws sqs purge-queue --queue-url …"
              cx policy explain ./my-policy.yaml --host db.example.com:5432 --format json
              cx policy explain offline --write /src/main.py

            The exit status is 0 whatever the answer is, 2 where the question or the policy is none. For answers that must \
            stay as they are: cx policy test.
            """
    )

    @Argument(help: ArgumentHelp("A policy by path or by name.", valueName: "file-or-name"))
    var reference: String

    @Option(
        help: ArgumentHelp(
            "A TCP connection, to port 443 where none is said: H, H:P, [V6]:P.", valueName: "host[:port]"))
    var host: String?

    @Option(help: ArgumentHelp("A line for the shell inside.", valueName: "line"))
    var command: String?

    @Option(help: ArgumentHelp("An action of IAM, or a pattern: s3:PutObject, s3:Get*.", valueName: "action"))
    var action: String?

    @Option(help: ArgumentHelp("Reading a file or folder, by its path inside.", valueName: "path"))
    var path: String?

    @Option(help: ArgumentHelp("Changing one, by its path inside.", valueName: "path"))
    var write: String?

    @Option(help: ArgumentHelp("A variable of the environment.", valueName: "name"))
    var env: String?

    @Option(help: ArgumentHelp("A file or folder of the host: where it is seen inside.", valueName: "path"))
    var mount: String?

    @Option(help: ArgumentHelp("text or json.", valueName: "format"))
    var format = OutputFormat.text

    func run() throws {
        do throws(LaunchError) {
            let query = try self.query()
            let answer = try Workstation.inspect().policies.explainer(of: reference).answer(query)
            switch format {
            case .text: for line in answer.lines { print(line) }
            case .json: print(try answer.jsonText(), terminator: "")
            }
        } catch {
            Failure.show(error)
            throw ExitCode(2)
        }
    }

    private func query() throws(LaunchError) -> PolicyQuery {
        let given: [(PolicyQuery.Kind, String)] = [
            (.host, host), (.command, command), (.action, action), (.path, path), (.write, write),
            (.env, env),
            (.mount, mount),
        ].compactMap { kind, text in text.map { (kind, $0) } }
        guard let (kind, text) = given.first, given.count == 1 else {
            throw LaunchError(
                given.isEmpty ? "no question" : "\(given.count) questions at once",
                advice:
                    "give one of \(PolicyQuery.Kind.allCases.map { "--\($0.rawValue)" }.joined(separator: ", "))"
            )
        }
        do throws(PolicyQueryFault) {
            return try PolicyQuery(kind, text)
        } catch {
            throw LaunchError("--\(kind.rawValue): \(error.message)", advice: error.help)
        }
    }
}
