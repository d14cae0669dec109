// SPDX-License-Identifier: Apache-2.0

import Addresses
import Policy
import Testing

@testable import Documents

/// The ends of findings.
@Suite struct FindingRangeTests {
    @Test(arguments: [
        ("egres: {}", "3:1-3:6"),
        ("\"egres x\": {}", "3:1-3:10"),
        ("'egr''es': {}", "3:1-3:10"),
        ("workspace: {access: read only , at: /src}", "3:21-3:30"),
        ("workspace:\n  access: read only, please   # really\n", "4:11-4:28"),
        ("workspace: {access: [read, {only: 1}], at: /src}", "3:21-3:38"),
        ("workspace: {access: [read, # two lines\n  only], at: /src}", "3:21-3:27"),
        ("workspace:\n  access:\n    one: two\n", "5:5-5:8"),
        ("workspace:\n  access:\n  - one\n", "5:3-5:4"),
        ("workspace:\n  access: |-\n    one\n    two\n", "4:11-4:13"),
        ("workspace: {access: \"one\n  two\", at: /src}", "3:21-4:7"),
        ("workspace: {access: 漢字漢字, at: /src}", "3:21-3:25"),
        ("workspace: {access: &x read-only}", "3:21-3:23"),
        ("workspace: {access: \"", "3:21-3:22"),
        ("environment: {set: {A: }}", "3:24-3:25"),
    ])
    func `a finding ends where what it is about ends`(body: String, range: String) {
        let reading = readBody(body)
        #expect(
            reading.findings.map { "\($0.start.line):\($0.start.column)-\($0.end.line):\($0.end.column)" }
                == [range],
            "\(reading.findings.map(\.message))")
    }

    @Test func `a finding in a parent has its range from the parent's text`() {
        let reading = read(
            "cx: 1\nname: child\nextends: [parent]\n",
            files: ["parent": "cx: 1\nname: parent\negress: {host: []}\n"])
        #expect(reading.findings.map(\.end) == [TextPosition(line: 3, column: 14)])
    }
}

struct FindingOrderTests {
    @Test func `findings come file by file, and in each from top to bottom`() {
        let parent = PolicySource(path: "parent", text: "cx: 1\nname: Bad Name\nzzz: 1\n")
        let child = PolicySource(path: "child", text: "extends: [parent]\nname: Worse Name\nyyy: 1\ncx: 1\n")
        let findings = PolicyReader { _, _ in parent }.read(child).findings
        let places = findings.map { "\($0.origin.file):\($0.origin.line)" }
        #expect(places.filter { $0.hasPrefix("child") } == ["child:2", "child:3"])
        #expect(places.filter { $0.hasPrefix("parent") } == ["parent:2", "parent:3"])
        #expect(places == places.filter { $0.hasPrefix("child") } + places.filter { $0.hasPrefix("parent") })
    }
}
