// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy
import Testing

@Suite struct KubernetesServersTests {
    static let cluster = "0123456789ABCDEF0123456789ABCDEF"

    @Test(arguments: [
        "\(cluster).gr7.us-east-1.eks.amazonaws.com", "\(cluster).sk1.cn-north-1.eks.amazonaws.com.cn",
        "\(cluster).gr7.us-east-1.eks-cluster.us-east-1.api.aws", "\"*.eks.amazonaws.com\"",
        "\"*.gr7.eu-west-1.eks.amazonaws.com\"", "\"*.amazonaws.com\"", "orders-abc.hcp.westeurope.azmk8s.io",
        "gke-0123456789abcdef-123456789012.us-central1.gke.goog",
        "{host: \(cluster).gr7.us-east-1.eks.amazonaws.com, private: true}",
        "{host: cluster.example.com, ports: [6443]}",
    ]) func `the API server of a cluster is found by its name or its port`(host: String) {
        #expect(Self.findings("hosts: [\(host)]") == 1)
    }

    @Test(arguments: [
        "hosts: [eks.us-east-1.amazonaws.com]", "hosts: [oidc.eks.us-east-1.amazonaws.com]",
        "hosts: [kubernetes.io, {host: cluster.example.com, ports: [8443]}]",
        "aws: {services: [eks], regions: [us-east-1]}",
        "networks: [{cidr: 203.0.113.7/32, ports: [443]}]",
    ]) func `other hosts are left alone`(egress: String) {
        #expect(Self.findings(egress) == 0)
    }

    @Test func `the finding says what holds the writes`() throws {
        let reading = readBody("egress: {hosts: [\(Self.cluster).gr7.us-east-1.eks.amazonaws.com]}")
        let finding = try #require(reading.findings.first { $0.rule == "egress/kubernetes" })
        #expect(finding.message.contains("nothing but the agent's own rules holds writes there"))
        #expect(finding.help?.contains("AmazonEKSViewPolicy") == true)
    }

    private static func findings(_ egress: String) -> Int {
        readBody("egress: {\(egress)}").findings.count { $0.rule == "egress/kubernetes" }
    }
}
