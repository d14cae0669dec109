// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Writes findings as SARIF, which code hosts and security dashboards import.
public struct SARIFReport: Reporter {
    /// The base of relative paths. The program that imports the log knows where it lies.
    private static let root = "%SRCROOT%"

    /// The version of cx.
    private let version: String
    /// The absolute path of the folder in which the check runs.
    private let folder: String
    private let rules: [LintRule]
    /// The names of files that are URIs already, such as `shipped:base.yaml`.
    private let uris: Set<String>

    /// - Parameters:
    ///   - rules: all rules that findings may name.
    ///   - uris: the names of files that are URIs already, such as `shipped:base.yaml`.
    public init(version: String, folder: String, rules: [LintRule], uris: Set<String>) {
        self.version = version
        self.folder = folder
        self.rules = rules
        self.uris = uris
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
        let base = SARIFLog.ArtifactLocation(
            description: SARIFLog.Message(text: "The folder in which cx policy check ran."))
        return SARIFLog(runs: [
            SARIFLog.Run(
                tool: SARIFLog.Tool(driver: driver), originalUriBaseIds: [Self.root: base],
                results: counted + allowed)
        ])
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
        return SARIFLog.Result(
            ruleId: finding.rule, ruleIndex: index, level: finding.severity.rawValue,
            message: SARIFLog.Message(text: finding.message + help),
            locations: [
                SARIFLog.Location(
                    physicalLocation: SARIFLog.PhysicalLocation(
                        artifactLocation: artifact, region: region(finding.start, finding.end)))
            ],
            fixes: fixes, suppressions: suppressions)
    }

    private func region(_ start: TextPosition, _ end: TextPosition) -> SARIFLog.Region {
        SARIFLog.Region(
            startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column)
    }

    /// Returns a path relative to the folder if the file lies below it, else an absolute one.
    private func artifact(_ file: String) -> SARIFLog.ArtifactLocation {
        if uris.contains(file) { return SARIFLog.ArtifactLocation(uri: file) }
        let parts = Self.normalized(file.hasPrefix("/") ? file : "\(folder)/\(file)")
        let base = Self.normalized(folder)
        guard parts.count > base.count, parts.starts(with: base) else {
            return SARIFLog.ArtifactLocation(uri: "file:///" + Self.encoded(parts.joined(separator: "/")))
        }
        let rest = parts.dropFirst(base.count).joined(separator: "/")
        return SARIFLog.ArtifactLocation(uri: Self.encoded(rest), uriBaseId: Self.root)
    }

    /// The components of an absolute path, without `.` and `..`.
    private static func normalized(_ path: String) -> [Substring] {
        path.split(separator: "/").reduce(into: []) { parts, part in
            switch part {
            case ".": break
            case "..": _ = parts.popLast()
            default: parts.append(part)
            }
        }
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
