// SPDX-License-Identifier: Apache-2.0

import Addresses

extension AssertionReport {
    /// The report in JUnit's XML, as CI systems read it (github.com/testmoapp/junitxml). Each file is a
    /// suite, and each test has its place.
    public var junit: String {
        let broken = suites.count { !$0.problems.isEmpty }
        let head = Self.tag(
            "testsuites",
            [
                ("name", "cx policy test"), ("tests", "\(tests + broken)"), ("failures", "\(failed)"),
                ("errors", "\(broken)"), ("time", Self.time(seconds)),
            ])
        let inner = suites.flatMap(Self.lines)
        return (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<\(head)>"] + inner + ["</testsuites>"])
            .map { "\($0)\n" }.joined()
    }

    private static func lines(_ suite: AssertionSuite) -> [String] {
        let broken = suite.problems.isEmpty ? 0 : 1
        let head = tag(
            "testsuite",
            [
                ("name", suite.path), ("file", suite.path), ("tests", "\(suite.results.count + broken)"),
                ("failures", "\(suite.failed)"), ("errors", "\(broken)"), ("time", time(suite.seconds)),
            ])
        let kind = suite.policy ?? suite.path
        let share = time(suite.seconds / Double(max(1, suite.results.count)))
        var lines = ["  <\(head)>"]
        if broken > 0 {
            let own = tag(
                "testcase",
                [("classname", kind), ("name", "the file is read"), ("file", suite.path), ("time", share)])
            let message = tag("error", [("message", suite.problemLines[0]), ("type", "unreadable")])
            lines += [
                "    <\(own)>", "      <\(message)>\(text(suite.problemLines))</error>", "    </testcase>",
            ]
        }
        for result in suite.results {
            let own = tag(
                "testcase",
                [
                    ("classname", kind), ("name", result.assertion.title),
                    ("file", result.assertion.origin.file),
                    ("line", "\(result.assertion.origin.line)"), ("time", share),
                ])
            guard let summary = result.summary else {
                lines.append("    <\(own)/>")
                continue
            }
            let failure = tag("failure", [("message", summary), ("type", "expectation")])
            let body = ["\(result.assertion.origin): \(result.assertion.title)"] + result.details
            lines += ["    <\(own)>", "      <\(failure)>\(text(body))</failure>", "    </testcase>"]
        }
        return lines + ["  </testsuite>"]
    }

    private static func tag(_ name: String, _ attributes: [(String, String)]) -> String {
        name + attributes.map { " \($0)=\"\(escaped($1))\"" }.joined()
    }

    private static func text(_ lines: [String]) -> String { lines.map(escaped).joined(separator: "\n") }

    /// Escapes characters that XML 1.0 does not have (section 2.2), and writes markup as references (section
    /// 2.4).
    private static func escaped(_ text: String) -> String {
        Printable.escaped(text).reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&apos;"
            default: result.append(character)
            }
        }
    }

    /// Writes seconds with three decimals.
    private static func time(_ seconds: Double) -> String {
        let milliseconds = Int((seconds * 1000).rounded())
        let rest = String(milliseconds % 1000)
        return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
    }
}
