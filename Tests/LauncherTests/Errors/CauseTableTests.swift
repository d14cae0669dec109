// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

struct CauseTableTests {
    private let table = CauseTable<String>([
        .init("ids", "no ranges…in /etc/subuid"), .init("image", "image not known", "no such image"),
        .init("usage", "\nusage: "),
    ])

    @Test func `The first row with a sign of the message decides, wherever the sign stands`() {
        #expect(table.cause(of: "image not known\nno ranges for ana in /etc/subuid") == "ids")
        #expect(table.cause(of: "Error: no such image") == "image")
        #expect(table.cause(of: "in /etc/subuid there are no ranges") == nil)
        #expect(table.cause(of: "") == nil)
    }

    @Test func `A sign with a line feed stands at the beginning of a line, also of the first one`() {
        #expect(table.cause(of: "usage: engine") == "usage")
        #expect(table.cause(of: "unknown flag\nusage: engine") == "usage")
        #expect(table.cause(of: "disk usage: 93%") == nil)
    }
}

extension CauseTable {
    /// The signs that lead to another row than their own, which is then never reached by them.
    var shadowed: [String] {
        rows.flatMap { row in
            row.signs.filter { cause(of: $0.text) != row.cause }.map(\.text)
        }
    }
}

/// Messages that programs wrote for one cause.
struct Seen<Cause: Hashable & Sendable>: Sendable {
    let cause: Cause
    let messages: [String]

    init(_ cause: Cause, _ messages: String...) {
        self.cause = cause
        self.messages = messages
    }
}
