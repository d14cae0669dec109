public import Documents

extension FindingRule {
    public static let host = FindingRule(
        "egress/host", .error,
        summary: "what is no full host name, or a host that no policy may allow",
        rationale: """
            A host is held by its name: the guard resolves it, admits its addresses, and on a TLS port compares the \
            name again. So it is a full name of at least two labels, without scheme, path, user or port; addresses go \
            to `networks`. `*`, a whole top-level domain, names of this machine and its neighbours (`*.local`, \
            `host.docker.internal`) and of metadata services are refused: through them the sandbox would reach \
            everything, or what hands out the host's keys.
            """,
        bad: [
            """
            egress:
              hosts:
                - ↓https://api.example.com/v1
                - ↓api.example.com:8443
                - ↓10.20.30.40
                - ↓intranet
                - ↓"*"
                - ↓"*.com"
                - ↓"api-*.example.com"
                - ↓metadata.google.internal
            """
        ],
        good: [
            """
            egress:
              hosts:
                - api.example.com
                - {host: api.example.com, ports: [8443], tls: [8443]}
              networks:
                - {cidr: 10.20.30.40/32, ports: [5432], reason: read replica}
            """
        ])
}
