// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Writes findings as SARIF, which code hosts and security dashboards import.
public struct SARIFReport: Reporter {
    /// GitHub refuses a log with more results in one run
    /// (<https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit>).
    static let mostResults = 25_000

    /// A folder that relative addresses start from. No base has an address of its own: whoever imports the log
    /// knows where its checkout lies, and GitHub refuses a log with an address of another scheme.
    private enum Base: String, CaseIterable {
        case checkout = "%SRCROOT%"
        case machine = "MACHINE"
        case elsewhere = "CX"

        var description: String {
            switch self {
            case .checkout: "The root of the checkout in which cx policy check ran, or else its folder."
            case .machine: "The root of the file system of the machine on which cx policy check ran."
            case .elsewhere: "Texts that are in no file: policies that cx ships, and standard input."
            }
        }
    }

    /// The version of cx.
    private let version: String
    private let rules: [LintRule]
    private let address: (String) -> ReportAddress

    /// - Parameters:
    ///   - rules: all rules that findings may name.
    ///   - address: finds the address of a finding's file.
    public init(version: String, rules: [LintRule], address: @escaping (String) -> ReportAddress) {
        self.version = version
        self.rules = rules
        self.address = address
    }

    public func report(_ check: PolicyCheck) throws -> String { try JSONText.of(log(check)) }

    func log(_ check: PolicyCheck) -> SARIFLog {
        let indexes = Dictionary(
            rules.indices.map { (rules[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        let counted = check.findings.map { result($0, index: indexes[$0.rule], suppressions: []) }
        let allowed = check.allowed.map {
            result(
                $0.finding, index: indexes[$0.finding.rule],
                suppressions: [
                    SARIFLog.Suppression(kind: "inSource", justification: Printable.escaped($0.reason))
                ])
        }
        let driver = SARIFLog.Driver(name: "cx", semanticVersion: version, rules: rules.map(rule))
        let bases = Dictionary(
            uniqueKeysWithValues: Base.allCases.map {
                ($0.rawValue, SARIFLog.ArtifactLocation(description: SARIFLog.Message(text: $0.description)))
            })
        let (results, notice) = Self.cut(counted + allowed)
        return SARIFLog(runs: [
            SARIFLog.Run(
                tool: SARIFLog.Tool(driver: driver), originalUriBaseIds: bases, results: results,
                invocations: notice.map { [SARIFLog.Invocation(toolExecutionNotifications: [$0])] })
        ])
    }

    /// Keeps as many results as GitHub takes, errors first and allowed ones last.
    private static func cut(_ results: [SARIFLog.Result]) -> ([SARIFLog.Result], SARIFLog.Notification?) {
        guard results.count > mostResults else { return (results, nil) }
        let rank = { (result: SARIFLog.Result) in
            result.suppressions.isEmpty ? (result.level == FindingSeverity.error.rawValue ? 0 : 1) : 2
        }
        let kept = (0...2).flatMap { wanted in results.filter { rank($0) == wanted } }.prefix(mostResults)
        let message = "\(results.count - mostResults) further findings are left out"
        return (
            Array(kept),
            SARIFLog.Notification(
                level: FindingSeverity.warning.rawValue, message: SARIFLog.Message(text: message))
        )
    }

    private func rule(_ rule: LintRule) -> SARIFLog.Rule {
        SARIFLog.Rule(
            id: rule.id, shortDescription: SARIFLog.Message(text: rule.summary),
            fullDescription: SARIFLog.Message(text: rule.rationale.isEmpty ? rule.summary : rule.rationale),
            help: SARIFLog.Message(text: "cx policy check --explain \(rule.id)"),
            defaultConfiguration: SARIFLog.Configuration(level: rule.severity.rawValue))
    }

    private func result(_ finding: Finding, index: Int?, suppressions: [SARIFLog.Suppression])
        -> SARIFLog.Result
    {
        let artifact = artifact(finding.origin.file)
        let fixes = finding.fix.map { fix in
            [
                SARIFLog.Fix(
                    description: SARIFLog.Message(text: fix.title),
                    artifactChanges: [
                        SARIFLog.ArtifactChange(
                            artifactLocation: artifact,
                            replacements: fix.edits.map {
                                SARIFLog.Replacement(
                                    deletedRegion: region($0.start, $0.end),
                                    insertedContent: SARIFLog.Message(text: $0.text))
                            })
                    ])
            ]
        }
        let help = finding.help.map { "\nhelp: \($0)" } ?? ""
        let related = finding.related.map { place in
            SARIFLog.Location(
                physicalLocation: SARIFLog.PhysicalLocation(
                    artifactLocation: self.artifact(place.origin.file),
                    region: region(
                        TextPosition(line: place.origin.line, column: place.origin.column), place.end)),
                message: SARIFLog.Message(
                    text: Printable.escaped("\(place.origin): \(place.message)")))
        }
        return SARIFLog.Result(
            ruleId: finding.rule, ruleIndex: index, level: finding.severity.rawValue,
            message: SARIFLog.Message(text: finding.message + help),
            locations: [
                SARIFLog.Location(
                    physicalLocation: SARIFLog.PhysicalLocation(
                        artifactLocation: artifact, region: region(finding.start, finding.end)))
            ],
            relatedLocations: related.isEmpty ? nil : related, fixes: fixes, suppressions: suppressions)
    }

    private func region(_ start: TextPosition, _ end: TextPosition) -> SARIFLog.Region {
        SARIFLog.Region(
            startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column)
    }

    private func artifact(_ file: String) -> SARIFLog.ArtifactLocation {
        let (path, base): (String, Base) =
            switch address(file) {
            case .checkout(let path): (path, .checkout)
            case .machine(let path): (path, .machine)
            case .elsewhere(let name): (name, .elsewhere)
            }
        let names = path.pathNames.joined(separator: "/")
        return SARIFLog.ArtifactLocation(uri: Self.encoded(names), uriBaseId: base.rawValue)
    }

    /// Percent-encodes all but the characters that a path may hold everywhere (RFC 3986, section 2.3, and the
    /// slash).
    private static func encoded(_ path: String) -> String {
        path.utf8.reduce(into: "") { text, byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x2f, 0x5f, 0x7e:
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
    }
}
