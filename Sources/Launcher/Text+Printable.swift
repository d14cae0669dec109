// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import Policy

extension StringProtocol {
    /// A text that others wrote, escaped so that it cannot steer the reader's terminal.
    /// Promise E2 (docs/security.md).
    var printable: String { Printable.escaped(self) }

    /// The same, and not more of it than a line of a report can take.
    var shortPrintable: String {
        let text = printable
        // By scalars: one character may have any number of marks.
        guard text.unicodeScalars.count > 300 else { return text }
        return String(text.unicodeScalars.prefix(300)) + "…"
    }

    func trimmingWhitespace() -> String { trimming(\.isWhitespace) }
}
