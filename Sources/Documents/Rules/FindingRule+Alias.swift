extension FindingRule {
    public static let alias = FindingRule(
        "yaml/alias", .error,
        summary: "a YAML anchor or alias",
        rationale: """
            An alias grants what stands elsewhere in the file, so that a line cannot be judged where it stands; and a \
            few lines of aliases of aliases expand to more than a machine's memory. Merge keys (`<<`) are read \
            differently from program to program. Write the value out, or extend a policy that has it. A string that \
            begins with `&` or `*` needs quotes.
            """,
        bad: [
            "limits: {memory: ↓&size 1GiB, tmp: *size}",
            """
            environment:
              set:
                <<: ↓*shared
                TZ: UTC
            """,
        ],
        good: [
            "limits: {memory: 1GiB, tmp: 1GiB}",
            #"description: "*Everything* that reads queues.""#,
        ])
}
