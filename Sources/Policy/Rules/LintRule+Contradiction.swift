// SPDX-License-Identifier: Apache-2.0

public import Documents

extension LintRule {
    public static let contradiction: LintRule = LintRule(
        "shape/contradiction", .warning,
        summary: "two values that do not fit together",
        rationale: """
            Files in `/tmp` lie in the sandbox's memory and count towards its limit. If `/tmp` may grow \
            beyond that limit, the session ends before `/tmp` is full. Give `/tmp` less than the memory, and \
            leave room for the agent, which needs some hundred MiB itself.
            """,
        bad: [
            "limits: {memory: 1GiB, tmp: ↓2GiB}"
        ],
        good: [
            "limits: {memory: 4GiB, tmp: 1GiB}",
            "limits: {tmp: 2GiB}",
        ])
}

extension PolicyRule {
    static let contradiction = PolicyRule(.contradiction, reads: [.limits]) { review in
        guard let tmp = review.draft.tmp, let memory = review.policy.limits.memory, tmp.value >= memory else {
            return
        }
        review.report(
            .contradiction, "/tmp may grow to as much as the whole memory, in which it lies", at: tmp.origin,
            help: "make it smaller than `memory`")
    }
}
