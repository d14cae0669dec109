// SPDX-License-Identifier: Apache-2.0

import Addresses
import ArgumentParser
import Documents
import Glibc
import Launcher
import Policy

struct PolicyCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find what is wrong with policies, by file, line and column.",
        discussion: """
            Each finding names its rule in brackets; --explain says what the rule looks for and why. An \
            error stops a launch. A warning is a judgement that the policy's author may overrule, with a \
            comment at the end of the line or alone on the line above it:

              # cx: allow egress/wildcard because all names below it are ours
              # cx: allow egress/wildcard until 2027-01-31 because they move to one name

            EXAMPLES
              cx policy check policies/
                  check every *.yaml and *.yml below a folder but *.test.yaml
              cx policy check readonly-investigator
                  check a policy by its name
              cx policy check --explain egress/wildcard
                  explain a rule, with examples
              cx policy check --fix my-policy.yaml
                  make the changes that have one right answer, and report the rest
              cx policy check --strict --format github policies/
                  for CI: fail on warnings too, and show the findings in the pull request
              cx policy check --format json policies/ > known.json
              cx policy check --baseline known.json policies/
                  report only findings that are not in the first report

            EXIT STATUS
              0  no errors
              1  errors, or warnings with --strict
              2  the command line is wrong, or a file cannot be read
            """
    )

    @Argument(
        help: ArgumentHelp(
            "Policies by path or by name, folders, or - for standard input.",
            valueName: "file-or-name-or-folder"
        ))
    var references: [String] = []

    @Option(help: ArgumentHelp("The form of the report.", valueName: "format"))
    var format = ReportFormat.text

    @Flag(help: "Exit with 1 for warnings too.")
    var strict = false

    @Flag(help: "Make the safe fixes in the named files, and check again.")
    var fix = false

    @Option(
        help: ArgumentHelp(
            "Leave out the findings in this file, which --format json printed earlier.", valueName: "file"))
    var baseline: String?

    @OptionGroup var now: DayOption

    @Option(help: ArgumentHelp("Explain this rule, and check nothing.", valueName: "rule"))
    var explain: String?

    func validate() throws {
        if let explain {
            guard LintRule.named(explain) != nil else {
                let help = LintRule.help(forUnknown: explain).map { "; \($0)" } ?? ""
                throw ValidationError("There is no rule \(Printable.escaped(explain))\(help)")
            }
            guard references.isEmpty else {
                throw ValidationError("--explain checks nothing: name no files with it.")
            }
        } else if references.isEmpty {
            throw ValidationError("Name a policy, a file or a folder to check.")
        }
    }

    func run() async throws {
        if let rule = explain.flatMap(LintRule.named) { return print(rule.page, terminator: "") }
        var store = try Workstation.inspect().policies
        store.now = now.day
        let baseline = try baseline.map { path throws(CXError) in try BaselineFile.read(path) }
        let selection = PolicySelection(references, in: store)
        for failure in selection.failures { Failure.show(failure) }
        let sources = fix ? repair(selection.sources, in: store) : selection.sources
        var check = PolicyCheck(await store.read(sources))
        if let baseline { check.leaveOut(baseline) }
        print(try format.reporter.report(check), terminator: "")
        guard selection.failures.isEmpty else { throw ExitCode(ExitStatus.noAnswer) }
        guard check.errors == 0, !strict || check.warnings == 0 else { throw ExitCode(1) }
    }

    /// Makes the fixes, and says so on standard error: standard output is for the report.
    private func repair(_ sources: [PolicySource], in store: PolicyStore) -> [PolicySource] {
        var repair = PolicyRepair(of: store)
        let repaired = repair.repair(sources)
        for finding in repair.made {
            let title = finding.fix?.title ?? ""
            StandardError.write(
                "cx: fixed \(Printable.escaped(finding.origin.description)): \(title) [\(finding.rule)]\n")
        }
        for refusal in repair.refusals { StandardError.write("cx: not fixed: \(refusal.error)\n") }
        return repaired
    }
}
