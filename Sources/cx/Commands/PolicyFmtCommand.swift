import Addresses
import ArgumentParser
import Documents
import Launcher
import Policy

struct PolicyFmtCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: "Lay policies out: keys in the format's order, one style, comments kept.",
        discussion: """
            Sections and keys come in the order of docs/policy.md, indented by two spaces, with a blank line before each \
            section. Lists keep their order, strings and comments stay as they are written, and what stands in brackets \
            stays there if it fits on a line. A file is written only if the policy in it is the same before and after.

            Of a folder, every file below it that ends in .yaml or .yml and has the key `cx` is laid out. `-` reads \
            standard input and writes standard output.

            Exits with 0, with 1 where a file cannot be laid out or --check finds one to change, and with 2 where there \
            is no such file.

            EXAMPLES
              cx policy fmt policies
              cx policy fmt --check policies
              cx policy fmt - < draft.yaml
            """
    )

    @Flag(help: "Write nothing; show what would change, and exit with 1 if anything would.")
    var check = false

    @Argument(help: ArgumentHelp("Files and folders, or - for standard input.", valueName: "file-or-folder"))
    var paths: [String]

    func run() throws {
        if paths == ["-"] { return try layOutInput() }
        let files: [String]
        do throws(LaunchError) {
            files = try PolicyTextFiles.find(paths)
        } catch {
            Failure.show(error)
            throw ExitCode(2)
        }
        var isGood = true
        for file in files {
            do throws(LaunchError) {
                if try !layOut(try PolicyTextFiles.read(file)) { isGood = false }
            } catch {
                Failure.show(error)
                isGood = false
            }
        }
        guard isGood else { throw ExitCode(1) }
    }

    /// - Returns: whether all is well with the file now.
    private func layOut(_ source: PolicySource) throws(LaunchError) -> Bool {
        guard let text = changed(source) else { return false }
        guard text != source.text else { return true }
        if check {
            let style = Style.standardOutput
            print(style.paint("\(Printable.escaped(source.path)): would be laid out anew", .bold))
            print(LineDifference(from: source.text, to: text).text(limit: 40))
            return false
        }
        try PolicyFileReplacement.replace(source, by: text)
        StandardError.write("cx: laid out \(Printable.escaped(source.path))\n")
        return true
    }

    private func layOutInput() throws {
        var text = ""
        while let line = readLine(strippingNewline: false) { text += line }
        let source = PolicySource(path: "standard input", text: text)
        guard let new = changed(source) else { throw ExitCode(1) }
        guard check else { return print(new, terminator: "") }
        guard new == text else {
            print(LineDifference(from: text, to: new).text(limit: 40))
            throw ExitCode(1)
        }
    }

    /// The text as it should be; nil, with the reason told, where it cannot be laid out.
    private func changed(_ source: PolicySource) -> String? {
        switch PolicyLayout.layOut(source) {
        case .unchanged: return source.text
        case .changed(let text): return text
        case .unreadable(let findings):
            for finding in findings {
                StandardError.write(
                    "\(Printable.escaped("\(finding.origin)")): \(finding.message) [\(finding.rule)]\n")
            }
        case .refused(let what, let origin):
            StandardError.write("\(Printable.escaped("\(origin)")): this cannot be laid out: \(what)\n")
        }
        return nil
    }
}
