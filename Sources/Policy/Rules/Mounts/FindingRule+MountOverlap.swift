public import Documents

extension FindingRule {
    public static let mountOverlap = FindingRule(
        "mounts/overlap", .warning,
        summary: "two mounts of the same files",
        rationale: """
            The same file at two places is one file. Where one of the two mounts is writable, what the other shows as \
            read-only can be changed after all; where both are alike, one of them says nothing. Mount each folder once, \
            and inside a writable one nothing that must stay as it is.
            """,
        bad: [
            """
            mounts:
              - {source: ~/notes, target: /mnt/notes, access: read-write}
              - ↓{source: ~/notes/reference, target: /mnt/reference}
            """,
            "mounts: [{source: /srv/a, target: /mnt/a}, ↓{source: /srv/a, target: /mnt/b}]",
        ],
        good: [
            "mounts: [{source: /srv/a, target: /mnt/a}, {source: /srv/ab, target: /mnt/b}]"
        ])
}
