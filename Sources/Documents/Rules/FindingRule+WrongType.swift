extension FindingRule {
    public static let wrongType = FindingRule(
        "shape/wrong-type", .error,
        summary: "a value of another type than the key has",
        rationale: """
            Nothing is converted: whoever guesses what was meant can guess wrong. `yes`, `no`, `on` and `off` without \
            quotes are truth values to some YAML readers and strings to others, so they are neither here. Write a list \
            in brackets, a truth value as `true` or `false`, a port as a number, and quote a string that looks like a \
            number. Only `environment.set` takes numbers and truth values for strings, as they are written.
            """,
        bad: [
            "extends: ↓base",
            "workspace: ↓read-only",
            "limits: {memory: ↓4, processes: ↓0x200}",
            """
            egress:
              hosts:
                - {host: api.example.com, ports: [↓"8443"], private: ↓yes}
            """,
        ],
        good: [
            "extends: [base]",
            "workspace: {access: read-only}",
            "limits: {memory: 4GiB, processes: 512}",
            """
            egress:
              hosts:
                - {host: api.example.com, ports: [8443], private: true}
            """,
        ])
}
