// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

extension LintRule {
    public static let kubernetes: LintRule = LintRule(
        "egress/kubernetes", .warning,
        summary: "the API server of a Kubernetes cluster, whose writes only the agent's rules hold",
        rationale: """
            A cluster decides by its own access control (RBAC) who may change it. The session policy does \
            not reach there: `aws eks get-token` makes a token for the whole role, and IAM never sees what \
            `kubectl` then asks for. The network wall sees a host and not a request. The agent's deny rules \
            are advice, which a script gets past. So the cluster itself must hold the writes: bind the \
            session's role to a view role there, and to nothing else. On Amazon EKS, this is an access entry \
            of the role with `AmazonEKSViewPolicy`; elsewhere, a binding of the ClusterRole `view`. If that \
            is done, say so: `# cx: allow egress/kubernetes because …`.
            """,
        bad: [
            "egress: {hosts: [↓0123456789ABCDEF0123456789ABCDEF.gr7.us-east-1.eks.amazonaws.com]}",
            "egress: {hosts: [↓\"*.us-east-1.eks.amazonaws.com\", ↓{host: cluster.example.com, ports: [6443]}]}",
            "egress: {networks: [↓{cidr: 203.0.113.7/32, ports: [6443]}]}",
        ],
        good: [
            "egress: {aws: {services: [eks, bedrock-runtime], regions: [us-east-1]}}",
            "egress: {hosts: [cluster.example.com, docs.example.com]}",
        ])
}

extension PolicyRule {
    static let kubernetes = PolicyRule(.kubernetes, reads: [.egress]) { review in
        let egress = review.policy.egress
        let port = KubernetesServers.port
        let named = egress.hosts.filter { KubernetesServers.isNamed($0.name) }.map {
            ("\($0.name.text) is the API server of a Kubernetes cluster", $0.origin)
        }
        let open =
            egress.hosts.filter { $0.ports.contains(port) }.map { ($0.name.text, $0.origin) }
            + egress.networks.filter { $0.ports.contains(port) }.map { ("\($0.prefix)", $0.origin) }
        let servers =
            named + open.map { ("\($0): port \(port) is that of Kubernetes API servers", $1) }
        var found: Set<Origin> = []
        for (what, origin) in servers where found.insert(origin).inserted {
            review.report(
                .kubernetes,
                "\(what): nothing but the agent's own rules holds writes there, and a script gets past those",
                at: origin,
                help:
                    "bind the session's role to a view role in the cluster's RBAC and to nothing else "
                    + "(on EKS an access entry with AmazonEKSViewPolicy), and say so: "
                    + "`# cx: allow egress/kubernetes because …`")
        }
    }
}
