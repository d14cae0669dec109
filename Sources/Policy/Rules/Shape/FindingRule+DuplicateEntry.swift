public import Documents

extension FindingRule {
    public static let duplicateEntry = FindingRule(
        "shape/duplicate-entry", .error,
        summary: "something said twice in a list, or two entries that exclude each other",
        rationale: """
            One of the two is not what its author meant, and a reader cannot tell which one counts: a variable that is \
            both passed and set, a port that is named twice, two mounts of which one would cover the other. Leave one \
            of them out. A child may set a variable that its parent passes: that is overriding, and not found here.
            """,
        bad: [
            "extends: [base, ↓base]",
            """
            environment:
              pass: [TERM, LANG, ↓TERM]
              set: {↓LANG: C}
            """,
            """
            egress:
              hosts:
                - {host: api.example.com, ports: ↓[8443, 8443]}
            """,
            """
            mounts:
              - {source: ~/runbooks, target: /mnt/team}
              - ↓{source: ~/notes, target: /mnt/team/notes}
            """,
        ],
        good: [
            "extends: [base]",
            """
            environment:
              pass: [TERM]
              set: {LANG: C}
            """,
            """
            mounts:
              - {source: ~/runbooks, target: /mnt/runbooks}
              - {source: ~/notes, target: /mnt/notes}
            """,
        ])
}
