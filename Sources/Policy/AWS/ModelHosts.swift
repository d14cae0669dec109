import Addresses
import IAM

/// Where Claude Code calls its model.
enum ModelHosts {
    /// True if a policy reaches such a host in the session's region: in the one that it names, or in any,
    /// since the user chooses.
    static func isReached(by policy: Policy) -> Bool {
        let patterns = policy.egress.hosts.filter { $0.ports.contains(443) }.map(\.name)
        let region = policy.aws?.region
        return patterns.contains { pattern in
            switch pattern {
            case .host(let name): isModelHost(name.text, in: region)
            case .below: regions(region).contains { hosts(in: $0).contains(where: pattern.matches) }
            }
        }
    }

    private static func regions(_ region: String?) -> [String] {
        region.map { [$0] } ?? EndpointCatalogue.shared.regions
    }

    private static func hosts(in region: String) -> [HostName] {
        EndpointCatalogue.shared.hosts(service: "bedrock-runtime", region: region, kinds: [.standard])
    }

    private static func isModelHost(_ name: String, in region: String?) -> Bool {
        if let region { return hosts(in: region).contains { $0.text == name } }
        return name.hasPrefix("bedrock-runtime.")
            && EndpointCatalogue.suffixes.contains { name.hasSuffix(".\($0)") }
    }
}
