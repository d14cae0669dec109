// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Answers that depend on their question alone, kept: a thousand policies in a row ask much the same.
package final class Memory<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
    /// More questions than this no repository of policies asks; what comes behind them is worked out each
    /// time.
    private static var most: Int { 20_000 }

    private let answers = Mutex<[Question: Answer]>([:])

    package init() {}

    package func answer(_ question: Question, find: () -> Answer) -> Answer {
        if let known = answers.withLock({ $0[question] }) { return known }
        let found = find()
        answers.withLock { if $0.count < Self.most { $0[question] = found } }
        return found
    }
}
