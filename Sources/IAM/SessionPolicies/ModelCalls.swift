// SPDX-License-Identifier: Apache-2.0

/// The actions of Amazon Bedrock that Claude Code needs to call its model.
package enum ModelCalls {
    package static let service = "bedrock"
    package static let actions = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
    /// Covers both actions, for places where a few more do no harm.
    static let pattern = "bedrock:InvokeModel*"
    /// Claude Code also asks for profiles. These are allowed wherever they exist, like any other reading
    /// action.
    static let profiles = ["bedrock:GetInferenceProfile", "bedrock:ListInferenceProfiles"]

    /// Allows calls of these models alone, in the regions to which their profiles pass calls on, since AWS
    /// checks each of them. Promise K8 (docs/security.md).
    /// - Parameter isTight: true for patterns that cover a model and its profiles at once, in any account. No
    ///   call reaches another account's profile by its name alone.
    static func statement(_ role: RoleName, models: [ModelName], isTight: Bool) -> PolicyStatement {
        let resources = Set(models.flatMap { isTight ? $0.fewResources(of: role) : $0.resources(of: role) })
        return PolicyStatement(effect: .allow, actions: actions, resources: resources.sorted())
    }
}

/// A model as Claude Code is configured with it: a foundation model, an inference profile, or the ARN of
/// either.
public struct ModelName: Hashable, Sendable {
    /// The name without the part that only Claude Code reads.
    let text: String

    /// `[1m]` behind a name asks Claude Code for a longer context; Bedrock never sees it (model-config,
    /// "Extended context").
    ///
    /// Returns nil for anything but one model's name or ARN, since it would widen a session policy.
    public init?(_ text: String) {
        let name = text.hasSuffix("[1m]") ? String(text.dropLast("[1m]".count)) : text
        guard name.hasPrefix("arn:") ? Self.isARN(name) : Self.isName(name) else { return nil }
        self.text = name
    }

    /// The kinds of resource that Bedrock calls as a model.
    private static let kinds: Set<Substring> = [
        "foundation-model", "inference-profile", "application-inference-profile", "provisioned-model",
        "imported-model", "custom-model-deployment",
    ]

    /// `arn:PARTITION:bedrock:REGION:ACCOUNT:KIND/NAME`.
    private static func isARN(_ text: String) -> Bool {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[1].hasPrefix("aws"), parts[2] == "bedrock", !parts[3].isEmpty,
            parts[1...4].allSatisfy({ $0.utf8.allSatisfy(isPlain) }),
            parts[4].isEmpty || AccountID.isValid(String(parts[4]))
        else { return false }
        let resource = parts[5].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        return resource.count == 2 && kinds.contains(resource[0]) && isName(resource[1])
    }

    private static func isName(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { isPlain($0) || [0x2e, 0x5f, 0x3a].contains($0) }
    }

    /// A letter, a digit or `-`.
    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
            || byte == 0x2d
    }

    /// The prefixes of the names of cross-region profiles, with the regions to which each passes calls on
    /// (Bedrock User Guide, "Supported Regions and models for inference profiles").
    private static let geographies = [
        "us.": "us-*", "eu.": "eu-*", "us-gov.": "us-gov-*", "apac.": "ap-*", "jp.": "ap-northeast-*",
        "au.": "ap-southeast-*", "ca.": "ca-*", "global.": "*",
    ]

    /// Returns the ARNs that a call of the model needs: the model's own, and those of the foundation models
    /// behind a profile.
    func resources(of role: RoleName) -> [String] {
        let start = "arn:\(role.partition):bedrock:"
        if text.hasPrefix("arn:") {
            if text.contains(":application-inference-profile/") {
                return [text, "\(start)*::foundation-model/anthropic.*"]
            }
            guard let name = text.split(separator: "/").last, text.contains(":inference-profile/") else {
                return [text]
            }
            return [text] + (ModelName(String(name))?.foundation(start) ?? [])
        }
        // An alias, such as `sonnet`, stands for one of the other models.
        guard text.contains(".") else { return [] }
        let profile = "\(start)*:\(role.account):inference-profile/\(text)"
        return (isProfile ? [profile] : []) + foundation(start)
    }

    /// Returns one pattern for all of these ARNs, if the model and its profile have a name in common.
    func fewResources(of role: RoleName) -> [String] {
        guard let (prefix, regions) = Self.geographies.first(where: { text.hasPrefix($0.key) }),
            // The end of a shorter name could also be the end of other models' names.
            text.dropFirst(prefix.count).hasPrefix("anthropic.")
        else { return resources(of: role) }
        return ["arn:\(role.partition):bedrock:\(regions):*:*/*\(text.dropFirst(prefix.count))"]
    }

    private var isProfile: Bool { Self.geographies.keys.contains(where: text.hasPrefix) }

    private func foundation(_ start: String) -> [String] {
        guard let (prefix, regions) = Self.geographies.first(where: { text.hasPrefix($0.key) }) else {
            return ["\(start)*::foundation-model/\(text)"]
        }
        return ["\(start)\(regions)::foundation-model/\(text.dropFirst(prefix.count))"]
    }
}

/// The inference profiles to which cx pins Claude Code. Unpinned, it probes each family at start, and walks
/// down a ladder of old models if one is refused (measured on 2.1.329, whose own defaults these are).
public struct BedrockModels: Hashable, Sendable {
    public let main: String
    public let opus: String
    public let haiku: String

    /// Chooses cross-region profiles that keep inference within the geography of the region, if it has one.
    public init(region: String) {
        let geography =
            switch region.prefix(3) {
            case "us-": region.hasPrefix("us-gov-") ? "us-gov" : "us"
            case "eu-": "eu"
            default: "global"
            }
        main = "\(geography).anthropic.claude-sonnet-4-5-20250929-v1:0"
        // GovCloud gets models late, and not all of them. The main one serves for the others there.
        let hasAll = geography != "us-gov"
        opus = hasAll ? "\(geography).anthropic.claude-opus-5-5" : main
        haiku = hasAll ? "\(geography).anthropic.claude-haiku-4-5-20251001-v1:0" : main
    }
}
