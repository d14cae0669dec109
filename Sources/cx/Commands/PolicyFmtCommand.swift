// SPDX-License-Identifier: Apache-2.0

import Addresses
import ArgumentParser
import Documents
import Launcher
import Policy

struct PolicyFmtCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: "Format policy files: one order of keys, one style; comments stay.",
        discussion: """
            Sections and keys come in the order of docs/policy.md, indented by two spaces, with a blank line \
            before each section. Lists keep their order. Strings and comments stay as they are written. A \
            list in brackets stays in brackets if it fits on a line. A file is written only if it says the \
            same policy before and after.

            A folder stands for the policies that `cx policy check` finds in it. Files without the key `cx` \
            stay as they are. With `-` it reads standard input and writes standard output.

            EXAMPLES
              cx policy fmt policies
              cx policy fmt --check policies
              cx policy fmt - < draft.yaml

            EXIT STATUS
              0  every file is formatted now
              1  a file cannot be formatted, or --check found one to change
              2  there is no such file, or one cannot be read; all others are formatted
            """
    )

    @Flag(help: "Show what would change and write nothing; exit with 1 if anything would.")
    var check = false

    @Argument(
        help: ArgumentHelp("Policy files and folders, or - for standard input.", valueName: "file-or-folder"))
    var paths: [String]

    func run() throws {
        if paths == ["-"] { return try formatInput() }
        var isGood = true
        var isRead = true
        for file in try PolicyTextFiles.find(paths) {
            let source: PolicySource
            do throws(CXError) {
                source = try PolicyTextFiles.read(file)
            } catch {
                Failure.show(error)
                isRead = false
                continue
            }
            do throws(CXError) {
                if try !format(source) { isGood = false }
            } catch {
                Failure.show(error)
                isGood = false
            }
        }
        guard isRead else { throw ExitCode(ExitStatus.noAnswer) }
        guard isGood else { throw ExitCode(1) }
    }

    /// - Returns: true if the file is formatted now.
    private func format(_ source: PolicySource) throws(CXError) -> Bool {
        guard let text = formatted(source) else { return false }
        guard text != source.text else { return true }
        if check {
            let style = Style.standardOutput
            print(style.paint("\(Printable.escaped(source.path)): would be reformatted", .bold))
            print(LineDifference(from: source.text, to: text).text(limit: 40))
            return false
        }
        try PolicyTextFiles.replace(source, by: text)
        StandardError.write("cx: formatted \(Printable.escaped(source.path))\n")
        return true
    }

    private func formatInput() throws {
        let source = try PolicyTextFiles.standardInput()
        guard let new = formatted(source) else { throw ExitCode(1) }
        guard check else { return print(new, terminator: "") }
        guard new == source.text else {
            print(LineDifference(from: source.text, to: new).text(limit: 40))
            throw ExitCode(1)
        }
    }

    /// Returns the formatted text, or prints why there is none and returns nil.
    private func formatted(_ source: PolicySource) -> String? {
        switch PolicyLayout.layOut(source) {
        case .unchanged: return source.text
        case .changed(let text): return text
        case .unreadable(let findings):
            for finding in findings {
                StandardError.write(
                    "\(Printable.escaped("\(finding.origin)")): \(finding.message) [\(finding.rule)]\n")
            }
        case .refused(let what, let origin):
            StandardError.write("\(Printable.escaped("\(origin)")): this cannot be formatted: \(what)\n")
        }
        return nil
    }
}
