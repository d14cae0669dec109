// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Documents
import Launcher
import Policy

/// The formats in which `cx policy check` writes its findings.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, github

    var reporter: any Reporter<PolicyCheck> {
        switch self {
        case .text: TextReport(paint: Style.standardOutput.paint)
        case .json: JSONReport(path: Checkout.path, absolutePath: Checkout.absolutePath)
        case .sarif:
            SARIFReport(
                version: Version.current, rules: LintRule.all,
                address: Checkout(around: Workstation.folder).address)
        case .github: GitHubReport(address: Checkout(around: Workstation.folder).address)
        }
    }
}

/// The formats in which `cx policy test` writes its results.
enum TestReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, junit

    /// - Parameter isVerbose: true if the text lists passed tests, too.
    func reporter(isVerbose: Bool) -> any Reporter<AssertionReport> {
        switch self {
        case .text: AssertionTextReport(isVerbose: isVerbose)
        case .json: AssertionJSONReport()
        case .junit: JUnitReport()
        }
    }
}

extension Style {
    fileprivate func paint(_ text: String, _ role: TextReport.Role) -> String {
        switch role {
        case .place, .hint: paint(text, .bold)
        case .error: paint(text, .red)
        case .warning: paint(text, .yellow)
        case .gutter: paint(text, .blue)
        }
    }
}
