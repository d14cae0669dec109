// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

struct CXErrorTests {
    @Test func `An error says what, why and what to do, and passes no control character on`() {
        let error = CXError("it failed", detail: "\n\u{1b}[2Jboom\n\n", advice: "try again")
        #expect(error.description == "it failed\n  | \\u{1B}[2Jboom\n  help: try again")
        let named = CXError("no \u{1b}a\n::error::b", advice: "try \u{202e}a")
        #expect(named.description == "no \\u{1B}a\\n::error::b\n  help: try \\u{202E}a")
    }

    @Test func `Of a long message the end is kept`() {
        let error = CXError("x", detail: (1...50).map(String.init).joined(separator: "\n"))
        #expect(error.detail == "45\n46\n47\n48\n49\n50")
    }
}
