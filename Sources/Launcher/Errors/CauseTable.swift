// SPDX-License-Identifier: Apache-2.0

/// Tells the cause of what another program says, by signs in its message. The first row with a sign of the
/// message decides, so the rows go from the most special cause to the most general one.
struct CauseTable<Cause: Hashable & Sendable>: Sendable {
    struct Row: Sendable {
        let cause: Cause
        let signs: [Sign]

        /// - Parameter signs: each of them alone tells the cause.
        init(_ cause: Cause, _ signs: Sign...) {
            self.cause = cause
            self.signs = signs
        }
    }

    let rows: [Row]

    init(_ rows: [Row]) {
        self.rows = rows
    }

    /// Nil if the message has no sign.
    func cause(of message: String) -> Cause? {
        let lines = "\n" + message
        return rows.first { row in row.signs.contains { $0.isIn(lines) } }?.cause
    }
}

/// Words of a message. `…` stands for anything between them. A line feed before them stands for the beginning
/// of a line.
struct Sign: Hashable, Sendable, ExpressibleByStringLiteral {
    let text: String

    init(stringLiteral text: String) {
        self.text = text
    }

    func isIn(_ message: String) -> Bool {
        var rest = message[...]
        for words in text.split(separator: "…") {
            guard let place = rest.firstRange(of: words) else { return false }
            rest = rest[place.upperBound...]
        }
        return true
    }
}
