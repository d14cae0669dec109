// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import IAM

/// The models that Claude Code may call in a sandbox. Its variables name them.
public struct AgentModels {
    /// The variables that name Claude Code's models. The first one names the model that it begins with.
    static let variables = [
        "ANTHROPIC_MODEL", "ANTHROPIC_DEFAULT_OPUS_MODEL", "ANTHROPIC_DEFAULT_SONNET_MODEL",
        "ANTHROPIC_DEFAULT_HAIKU_MODEL", "ANTHROPIC_DEFAULT_FABLE_MODEL", "ANTHROPIC_SMALL_FAST_MODEL",
        "CLAUDE_CODE_SUBAGENT_MODEL",
    ]

    /// The models as the variables name them, each once.
    public let texts: [String]

    /// - Parameters:
    ///   - region: the session's region, for the profiles that cx pins if the policy names no model.
    ///   - variables: the caller's environment, of which the policy passes some variables.
    public init(_ policy: Policy, region: String?, variables: [String: String] = [:]) {
        let pinned = BedrockModels(
            region: region ?? policy.aws?.region ?? policy.egress.regions.first ?? "us-east-1")
        let standard = [
            "ANTHROPIC_MODEL": pinned.main, "ANTHROPIC_DEFAULT_OPUS_MODEL": pinned.opus,
            "ANTHROPIC_DEFAULT_SONNET_MODEL": pinned.main, "ANTHROPIC_DEFAULT_HAIKU_MODEL": pinned.haiku,
        ]
        let passed = policy.environment.pass.map(\.value)
        var texts: [String] = []
        for name in Self.variables {
            let text =
                policy.environment.set[name]?.value ?? (passed.contains(name) ? variables[name] : nil)
                ?? standard[name]
            if let text, !text.isEmpty, !texts.contains(text) { texts.append(text) }
        }
        self.texts = texts
    }

    var names: [ModelName] { texts.compactMap { ModelName($0) } }
}

/// The hosts at which Claude Code calls its model. These are standard endpoints, whatever kind the AWS tools
/// use (measured on 2.1.329).
enum ModelHosts {
    /// True if a policy reaches such a host in the session's region. If the policy names no region, any
    /// region counts, since the user chooses it.
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

    static let service = "bedrock-runtime"

    /// Returns the hosts in a region; empty if AWS does not offer Bedrock there.
    static func hosts(in region: String) -> [HostName] {
        let catalogue = EndpointCatalogue.shared
        guard catalogue.offers(service: service, in: region) else { return [] }
        return catalogue.hosts(service: service, region: region, kinds: [.standard])
    }

    private static func isModelHost(_ name: String, in region: String?) -> Bool {
        name.hasPrefix("\(service).")
            && regions(region).contains { hosts(in: $0).contains { $0.text == name } }
    }
}
