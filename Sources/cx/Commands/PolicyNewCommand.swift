// SPDX-License-Identifier: Apache-2.0

import Addresses
import ArgumentParser
import Glibc
import Launcher
import Policy

struct PolicyNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a first policy, with comments and without findings.",
        discussion: """
            On a terminal, the command asks for everything that no option gives. It writes ./NAME.yaml, and \
            never touches a file that exists. Review the file and keep it with your other policies: cx finds \
            policies in ~/.config/cx/policies by their names.

            EXAMPLES
              cx policy new queue-watch
              cx policy new queue-watch --description "Look into queues" --extends base --service sqs --region eu-west-1
              cx policy new notes --description "Edit notes" --extends none --writable --output -

            EXIT STATUS
              0  the policy is written
              2  an answer is wrong or missing; nothing is written
            """
    )

    @Argument(help: "The policy's name: 1 to 64 of a-z, 0-9 and -.")
    var name: String

    @Option(help: ArgumentHelp("What the policy is for, in one line.", valueName: "text"))
    var description: String?

    @Option(
        name: .customLong("extends"),
        help: ArgumentHelp(
            "The policy that it extends: a name, a path that begins with ./ or ../, or none.",
            valueName: "policy"))
    var parent: String?

    @Option(
        name: .customLong("service"),
        help: ArgumentHelp("An AWS service that the agent looks into; may be repeated.", valueName: "name"))
    var services: [String] = []

    @Option(
        name: .customLong("region"),
        help: ArgumentHelp("An AWS region; may be repeated.", valueName: "region"))
    var regions: [String] = []

    @Option(
        name: .customLong("host"),
        help: ArgumentHelp("Another host that the agent reaches; may be repeated.", valueName: "name"))
    var hosts: [String] = []

    @Flag(name: .customLong("writable"), help: "Let the agent change files in the workspace.")
    var isWritable = false

    @Option(
        help: ArgumentHelp(
            "The ARN of the IAM role; without it, your configuration names the role.", valueName: "arn"))
    var role: String?

    @Option(help: ArgumentHelp("Write to this file, or to standard output with -.", valueName: "file"))
    var output: String?

    func run() throws {
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
    }

    /// Takes what the options give, and asks for the rest if somebody can answer.
    private func fill(_ draft: PolicyDrafting) throws(CXError) {
        let asks = Prompt.isPossible
        guard asks || description != nil else {
            throw CXError("a policy needs a description", advice: "say what it is for with --description")
        }
        try answer("What is it for, in one line?", description.map { [$0] }, asks, isSentence: true) {
            answer throws(CXError) in try draft.describe(answer)
        }
        let choices = ["base", "readonly-investigator", "offline", "none"].joined(separator: ", ")
        try answer("Which policy does it add to: \(choices)? [base]", parent.map { [$0] }, asks) {
            answer throws(CXError) in try draft.extend(answer.first ?? "base")
        }
        try answer("Which services of AWS does it look into, as sqs lambda? [none]", services, asks) {
            answer throws(CXError) in try draft.reach(services: answer)
        }
        try answer("In which regions? [\(draft.standardRegion)]", regions, asks) {
            answer throws(CXError) in
            try draft.reach(regions: answer)
        }
        try answer("Which other hosts does it reach, as status.example.com? [none]", hosts, asks) {
            answer throws(CXError) in try draft.reach(hosts: answer)
        }
        try answer("May it change files in the workspace, yes or no? [no]", isWritable ? ["yes"] : [], asks) {
            answer throws(CXError) in try draft.write(answer.first ?? "no")
        }
        if let role { try draft.take(role: role) }
    }

    /// Takes what the options gave, or asks until an answer is accepted.
    /// - Parameters:
    ///   - given: nil or empty if no option was given.
    ///   - isSentence: true if the answer is one text, false if it is a list of words.
    private func answer(
        _ question: String, _ given: [String]?, _ asks: Bool, isSentence: Bool = false,
        take: ([String]) throws(CXError) -> Void
    ) throws(CXError) {
        guard asks, given?.isEmpty != false else { return try take(given ?? []) }
        while true {
            let line = try Prompt.ask(question)
            let words = line.split { $0 == " " || $0 == "," }.map(String.init)
            do throws(CXError) {
                return try take(isSentence ? [line] : words)
            } catch {
                Failure.show(error)
            }
        }
    }
}

/// Asks the person at the terminal.
private enum Prompt {
    static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && StandardError.isTerminal }

    /// Returns the answer without white space at its ends.
    /// - Throws: if the input ends before an answer.
    static func ask(_ question: String) throws(CXError) -> String {
        StandardError.write("\(question) ")
        guard let line = readLine() else {
            StandardError.write("\n")
            throw CXError("the input ended before the last question", advice: "nothing was written")
        }
        return String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
