import Addresses
import ArgumentParser
import Launcher
import Policy

struct PolicyNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a policy to begin with: commented, and without a finding.",
        discussion: """
            On a terminal, what no flag says is asked. The file is ./NAME.yaml, to be reviewed and kept where your policies \
            are; one that is there already is never touched. In ~/.config/cx/policies, a policy is found by its name.

            Exits with 2 where an answer is wrong or missing; then nothing is written.

            EXAMPLES
              cx policy new queue-watch
              cx policy new queue-watch --description "Look into queues" --extends base --service sqs --region eu-west-1
              cx policy new notes --description "Edit notes" --extends none --writable --output -
            """
    )

    @Argument(help: "The policy's name: 1 to 64 of a-z, 0-9 and -.")
    var name: String

    @Option(help: ArgumentHelp("What it is for, in one line.", valueName: "text"))
    var description: String?

    @Option(
        name: .customLong("extends"),
        help: ArgumentHelp(
            "The policy that it adds to: a name, a path that begins with ./ or ../, or none.",
            valueName: "policy"))
    var parent: String?

    @Option(
        name: .customLong("service"),
        help: ArgumentHelp("A service of AWS; may be repeated.", valueName: "name"))
    var services: [String] = []

    @Option(
        name: .customLong("region"),
        help: ArgumentHelp("A region of AWS; may be repeated.", valueName: "region"))
    var regions: [String] = []

    @Option(
        name: .customLong("host"), help: ArgumentHelp("A host to reach; may be repeated.", valueName: "name"))
    var hosts: [String] = []

    @Flag(name: .customLong("writable"), help: "Let the agent change the workspace.")
    var isWritable = false

    @Option(help: ArgumentHelp("The role's ARN; without it, your configuration says.", valueName: "arn"))
    var role: String?

    @Option(help: ArgumentHelp("Where to write: a file, or - for standard output.", valueName: "file"))
    var output: String?

    func run() throws {
        do throws(LaunchError) {
            let path = output ?? "./\(name).yaml"
            let isFile = path != "-"
            let shown = isFile && !path.contains("/") ? "./\(path)" : path
            let draft = try PolicyDrafting(
                name: name, path: isFile ? shown : "./\(name).yaml",
                policies: try Workstation.inspect().policies)
            if isFile { try PolicyTextFiles.refuseExisting(path) }
            try fill(draft)
            let text = try draft.text()
            guard isFile else { return print(text, terminator: "") }
            try PolicyTextFiles.create(path, text: text)
            for warning in draft.warnings { StandardError.write("cx: warning: \(warning)\n") }
            StandardError.write(
                """
                cx: wrote \(Printable.escaped(shown)); review it, then
                      cx policy check \(Printable.escaped(shown))
                      cx --policy \(Printable.escaped(shown))

                """)
        } catch {
            Failure.show(error)
            throw ExitCode(2)
        }
    }

    /// Takes what flags say, and asks for the rest where somebody is there to answer.
    private func fill(_ draft: PolicyDrafting) throws(LaunchError) {
        let asks = Prompt.isPossible
        guard asks || description != nil else {
            throw LaunchError("a policy needs a description", advice: "say what it is for with --description")
        }
        try answer("What is it for, in one line?", description.map { [$0] }, asks, isSentence: true) {
            answer throws(LaunchError) in try draft.describe(answer)
        }
        let choices = ["base", "readonly-investigator", "offline", "none"].joined(separator: ", ")
        try answer("Which policy does it add to: \(choices)? [base]", parent.map { [$0] }, asks) {
            answer throws(LaunchError) in try draft.extend(answer.first ?? "base")
        }
        try answer("Which services of AWS does it look into, as sqs lambda? [none]", services, asks) {
            answer throws(LaunchError) in try draft.reach(services: answer)
        }
        try answer("In which regions? [\(draft.standardRegion)]", regions, asks) {
            answer throws(LaunchError) in
            try draft.reach(regions: answer)
        }
        try answer("Which other hosts does it reach, as status.example.com? [none]", hosts, asks) {
            answer throws(LaunchError) in try draft.reach(hosts: answer)
        }
        try answer("May it change files in the workspace, yes or no? [no]", isWritable ? ["yes"] : [], asks) {
            answer throws(LaunchError) in try draft.write(answer.first ?? "no")
        }
        if let role { try draft.take(role: role) }
    }

    /// Takes what flags said, or asks until an answer is taken.
    /// - Parameters:
    ///   - given: nil or empty where flags said nothing.
    ///   - isSentence: whether the answer is one text; otherwise it is words.
    private func answer(
        _ question: String, _ given: [String]?, _ asks: Bool, isSentence: Bool = false,
        take: ([String]) throws(LaunchError) -> Void
    ) throws(LaunchError) {
        guard asks, given?.isEmpty != false else { return try take(given ?? []) }
        while true {
            let line = try Prompt.ask(question)
            let words = line.split { $0 == " " || $0 == "," }.map(String.init)
            do throws(LaunchError) {
                return try take(isSentence ? [line] : words)
            } catch {
                Failure.show(error)
            }
        }
    }
}
