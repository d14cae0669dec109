// SPDX-License-Identifier: Apache-2.0

import Documents

/// Session policies and parts of them that were made before. Whoever asks for those of many policies makes one
/// cache and hands it to all: the policies of a folder differ in little.
public final class SessionPolicyCache: Sendable {
    let policies = Memory<SessionPolicyBuilder.Question, Result<SessionPolicy, SessionPolicyTooLong>>()
    let readingPatterns = Memory<ReadingPatterns.Question, [String]>()
    let denials = Memory<Denials.Question, [String]>()
    private let matches = Memory<String, [IAMAction]>()

    public init() {}

    /// The actions that a pattern of one service stands for, as `sqs:Get*`.
    func actions(matching pattern: String, in corpus: ActionCorpus) -> [IAMAction] {
        matches.answer(pattern) { corpus.matching(pattern) }
    }
}
