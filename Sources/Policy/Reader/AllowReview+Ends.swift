// SPDX-License-Identifier: Apache-2.0

public import Documents

extension LintRule {
    public static let allowUntil = LintRule(
        "allow/until", .error, blocksLaunch: false,
        summary: "a comment that allows a warning until a day, and names no such day",
        rationale: """
            `# cx: allow RULE until 2027-01-31 because REASON` allows a warning up to and including that day. \
            The day has four digits, two and two, and stands before `because`: behind that word it would be a \
            part of the reason, and the exception would never end. A comment with a faulty day allows \
            nothing. It fails the check and no launch, since the policy means the same without it.
            """,
        bad: [
            "egress: {hosts: [\"*.example.com\"]} ↓# cx: allow egress/wildcard until 2027-02-30 because it moves",
            "egress: {hosts: [\"*.example.com\"]} ↓# cx: allow egress/wildcard because it moves until 2027-01-31",
        ],
        good: [
            RuleExample(
                "egress: {hosts: [\"*.example.com\"]} # cx: allow egress/wildcard until 2027-01-31 because it moves",
                today: "2027-01-31")
        ])

    public static let allowEnded = LintRule(
        "allow/ended", .error, blocksLaunch: false,
        summary: "a comment that allowed a warning until a day that is over",
        rationale: """
            The author said how long the exception may last. The day named counts as a whole, in UTC. From \
            the next day on, the comment allows nothing, and the check fails until somebody mends the policy \
            or decides again. A launch goes on, and says in its line of warnings that an exception has ended: \
            nobody who is called at night should have to decide that first. `cx policy exceptions` lists all \
            exceptions with their last days.
            """,
        bad: [
            RuleExample(
                "egress: {hosts: [\"*.example.com\"]} ↓# cx: allow egress/wildcard until 2027-01-31 because it moves",
                today: "2027-02-01")
        ],
        good: [
            RuleExample(
                "egress: {hosts: [\"*.example.com\"]} # cx: allow egress/wildcard until 2027-01-31 because it moves",
                today: "2027-01-31")
        ])

    public static let allowFarEnd = LintRule(
        "allow/far-end", .warning,
        summary: "an exception that ends in more than a year",
        rationale: """
            Nobody knows in more than a year why the day was chosen, and a slip in the year looks just like \
            it. Name a day within a year, and look at the exception again then. If it need not end, leave \
            `until` out.
            """,
        bad: [
            RuleExample(
                "egress: {hosts: [\"*.example.com\"]} ↓# cx: allow egress/wildcard until 2072-01-31 because it moves",
                today: "2027-01-31")
        ],
        good: [
            RuleExample(
                "egress: {hosts: [\"*.example.com\"]} # cx: allow egress/wildcard until 2028-01-31 because it moves",
                today: "2027-01-31")
        ])
}
