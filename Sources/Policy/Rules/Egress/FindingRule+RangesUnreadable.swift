public import Documents

extension FindingRule {
    public static let rangesUnreadable = FindingRule(
        "egress/ranges", .error,
        summary: "AWS's published ranges that are damaged, or that others may write",
        rationale: """
            The policy names ranges that AWS publishes, and the user's own copy of them, which `cx ranges update` \
            wrote, cannot be trusted: a byte was changed, or its file or folder may be written by others. Whoever \
            wrote there would decide what the sandbox reaches. cx falls back on no other list by itself. Fetch it \
            again with `cx ranges update`, or remove the file for the ranges that cx ships.
            """,
        bad: [
            RuleExample(
                "egress: {published: [↓{service: S3, region: us-east-1}]}",
                rangesFault: "~/.local/share/cx/address-ranges, AWS's address ranges, is damaged")
        ],
        good: [
            "egress: {published: [{service: S3, region: us-east-1}]}"
        ])
}
