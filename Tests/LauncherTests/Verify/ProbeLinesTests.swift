// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

struct ProbeLinesTests {
    private let lines = ProbeLines(progress: Progress(isShown: false))
    private static let finding = #"{"kind":"finding","id":1,"title":"a","expected":"b","seen":"c","ok":true}"#

    @Test func `A report exists once all findings have arrived`() throws {
        try lines.take(#"{"kind":"part","title":"names"}"#)
        try lines.take(Self.finding)
        try lines.take(#"{"kind":"skipped","id":2,"title":"a","reason":"b"}"#)
        #expect(lines.report == nil)
        try lines.take(#"{"kind":"end","findings":1}"#)
        #expect(lines.report?.findings.map(\.id) == [1])
        #expect(lines.report?.skipped.map(\.id) == [2])
    }

    @Test func `A missing finding is an error`() throws {
        try lines.take(Self.finding)
        #expect(throws: CXError.self) { try lines.take(#"{"kind":"end","findings":2}"#) }
        #expect(lines.report == nil)
    }

    @Test(arguments: [
        "", "x", "{}", #"{"kind":"other"}"#, #"{"kind":"end"}"#, #"{"kind":"finding","id":"1"}"#,
        #"{"kind":"finding","id":1,"title":"a","expected":"b","seen":"c","ok":"true"}"#,
    ])
    func `A line that the probes do not print is an error`(text: String) {
        #expect(throws: CXError.self) { try lines.take(text) }
    }
}
