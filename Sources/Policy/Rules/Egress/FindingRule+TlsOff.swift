public import Documents

extension FindingRule {
    public static let tlsOff = FindingRule(
        "egress/tls-off", .warning,
        summary: "port 443 without the check of the TLS server name",
        rationale: """
            On a TLS port a connection must begin with a TLS ClientHello that names the host. Without it an address is \
            all that is judged, and everyone who shares the address is let in: a CDN or a load balancer has thousands \
            of customers behind one. Leave `tls` out where the host speaks TLS, and list its other TLS ports beside \
            443. Allow it for a server that speaks something else on 443.
            """,
        bad: [
            """
            egress:
              hosts:
                - {host: git.example.com, ports: [22, 443], tls: ↓false}
            """,
            """
            egress:
              hosts:
                - {host: api.example.com, ports: [443, 8443], tls: ↓[8443]}
            """,
        ],
        good: [
            """
            egress:
              hosts:
                - {host: git.example.com, ports: [22, 443]}
                - {host: api.example.com, ports: [443, 8443], tls: [443, 8443]}
            """
        ])
}
