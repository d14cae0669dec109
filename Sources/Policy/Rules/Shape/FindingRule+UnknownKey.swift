public import Documents

extension FindingRule {
    public static let unknownKey = FindingRule(
        "shape/unknown-key", .error,
        summary: "a key that the format does not have",
        rationale: """
            A key that nobody reads does nothing: a misspelt wall is no wall, and a misspelt grant is missed in the \
            middle of an incident. The finding names the nearest key, or those that are known in its place. \
            docs/policy.md has all of them.
            """,
        bad: [
            "↓egres: {hosts: [api.example.com]}",
            "workspace: {↓acess: read-only}",
            """
            egress:
              hosts:
                - {host: api.example.com, ↓port: 8443}
            """,
        ],
        good: [
            "egress: {hosts: [api.example.com]}",
            "workspace: {access: read-only}",
            """
            egress:
              hosts:
                - {host: api.example.com, ports: [8443], tls: [8443]}
            """,
        ])
}
