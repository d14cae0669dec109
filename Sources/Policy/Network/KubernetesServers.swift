// SPDX-License-Identifier: Apache-2.0

import Addresses
import IAM

/// Hosts that are API servers of Kubernetes clusters, as far as their names and ports show it.
enum KubernetesServers {
    /// The port on which an API server listens if nobody chose another one (Kubernetes, "Ports and
    /// Protocols").
    static let port: UInt16 = 6443

    /// The endings of the API servers' names: Amazon EKS, AKS, GKE, DigitalOcean, Linode, Civo, Vultr, OVH
    /// and Scaleway.
    private static let domains: [String] = {
        let catalogue = EndpointCatalogue.shared
        let eks =
            EndpointCatalogue.suffixes.flatMap { suffix in
                ["eks.\(suffix)"] + catalogue.regions.map { "eks-cluster.\($0).\(suffix)" }
            }
        return eks + [
            "azmk8s.io", "gke.goog", "k8s.ondigitalocean.com", "linodelke.net", "k8s.civo.com",
            "vultr-k8s.com", "k8s.ovh.net", "k8s.fr-par.scw.cloud", "k8s.nl-ams.scw.cloud",
            "k8s.pl-waw.scw.cloud",
        ]
    }()

    /// True if the names are those of API servers.
    static func isNamed(_ pattern: HostPattern) -> Bool {
        switch pattern {
        case .host(let name):
            name.text.hasPrefix("kubernetes.default.svc")
                || domains.contains { name.text.hasSuffix(".\($0)") }
        case .below(let domain):
            domains.contains {
                domain.text == $0 || domain.text.hasSuffix(".\($0)") || $0.hasSuffix(".\(domain.text)")
            }
        }
    }
}
