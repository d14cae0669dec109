// SPDX-License-Identifier: Apache-2.0

import Addresses
import ArgumentParser
import Documents
import Launcher
import Policy

struct PolicyExceptionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exceptions",
        abstract: "List the comments that allow warnings, and the days on which they end.",
        discussion: """
            An exception is a comment `# cx: allow RULE because REASON`. With `until DAY` before `because`, \
            that day is its last one, in UTC. The first to end come first, and those that do not end come \
            last. The exceptions of parents are listed as well. Without an argument, the command lists those \
            of all policies that have a name.

            EXAMPLES
              cx policy exceptions policies/
              cx policy exceptions --now 2027-03-31 policies/
                  also show which will have ended by then
              cx policy exceptions --format json oncall

            EXIT STATUS
              0  all exceptions are listed, ended or not
              2  a policy cannot be read or has errors; what can be read is listed
            """
    )

    /// An exception in the JSON form.
    private struct Entry: Encodable {
        let file: String
        let line: Int
        let rule: String
        let until: CalendarDay?
        let reason: String
        let ended: Bool

        private enum CodingKeys: CodingKey { case file, line, rule, until, reason, ended }

        /// Writes every key. A missing day is `null`.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(file, forKey: .file)
            try container.encode(line, forKey: .line)
            try container.encode(rule, forKey: .rule)
            try container.encode(until, forKey: .until)
            try container.encode(reason, forKey: .reason)
            try container.encode(ended, forKey: .ended)
        }
    }

    @Argument(
        help: ArgumentHelp(
            "Policies by path or by name, folders, or - for standard input.",
            valueName: "file-or-name-or-folder"
        ))
    var references: [String] = []

    @Option(help: ArgumentHelp("The form of the list.", valueName: "format"))
    var format = OutputFormat.text

    @OptionGroup var now: DayOption

    func run() async throws {
        var store = try Workstation.inspect().policies
        store.now = now.day
        if references.isEmpty { try store.requireFolders() }
        let selection = PolicySelection(references.isEmpty ? store.list().map(\.name) : references, in: store)
        for failure in selection.failures { Failure.show(failure) }
        let readings = await store.read(selection.sources)
        let faults = Self.faults(of: zip(selection.sources, readings).map(\.self))
        for fault in faults { Failure.show(fault) }
        for finding in Self.endless(in: readings) {
            StandardError.write(
                "cx: not listed: \(Printable.escaped(finding.origin.description)): \(finding.message)\n")
        }
        let exceptions = readings.flatMap(\.exceptions).byEnd
        switch format {
        case .text where exceptions.isEmpty && !(selection.failures.isEmpty && faults.isEmpty): break
        case .text: Self.show(exceptions)
        case .json:
            let entries = exceptions.map {
                Entry(
                    file: $0.origin.file, line: $0.origin.line, rule: $0.rule, until: $0.until,
                    reason: $0.reason, ended: $0.isEnded)
            }
            print(try entries.jsonText(), terminator: "")
        }
        guard selection.failures.isEmpty, faults.isEmpty else { throw ExitCode(ExitStatus.noAnswer) }
    }

    /// Why the exceptions of some policies may be incomplete: behind an error, not all comments are seen.
    private static func faults(of readings: [(source: PolicySource, reading: PolicyReading)]) -> [CXError] {
        readings.compactMap { source, reading -> CXError? in
            do throws(CXError) {
                _ = try PolicyStore.policy(of: reading, called: source.path)
                return nil
            } catch {
                return error
            }
        }
    }

    /// The comments that should allow something until a day, and name none.
    private static func endless(in readings: [PolicyReading]) -> [Finding] {
        var seen: Set<Origin> = []
        return readings.flatMap(\.findings).filter {
            $0.rule == LintRule.allowUntil.id && seen.insert($0.origin).inserted
        }
    }

    /// Prints one line for each: its last day, its place, its rule, its reason.
    private static func show(_ exceptions: [PolicyException]) {
        guard !exceptions.isEmpty else { return print("no exceptions") }
        let style = Style.standardOutput
        let places = exceptions.map { "\(Printable.escaped($0.origin.file)):\($0.origin.line)" }
        let width = places.map(\.count).max() ?? 0
        let ruleWidth = exceptions.map(\.rule.count).max() ?? 0
        for (exception, place) in zip(exceptions, places) {
            let end =
                switch exception.until {
                case nil: "no end"
                case let day? where exception.isEnded: "ended \(day)"
                case let day?: "until \(day)"
                }
            let padded = { (text: String, width: Int) in
                text + String(repeating: " ", count: max(0, width - text.count))
            }
            print(
                style.paint(padded(end, 16), exception.isEnded ? .red : .bold), padded(place, width),
                padded(exception.rule, ruleWidth), Printable.escaped(exception.reason), separator: "  ")
        }
    }
}
