/// A model as Claude Code is told of it: a foundation model, an inference profile, or the ARN of either.
public struct ModelName: Hashable, Sendable {
    /// Without what only Claude Code reads.
    let text: String

    /// `[1m]` behind a name asks Claude Code for a longer context; Bedrock is never told (model-config,
    /// "Extended context").
    ///
    /// Nil for what would widen a session policy: anything but one model's name or ARN.
    public init?(_ text: String) {
        let name = text.hasSuffix("[1m]") ? String(text.dropLast("[1m]".count)) : text
        guard name.hasPrefix("arn:") ? Self.isARN(name) : Self.isName(name) else { return nil }
        self.text = name
    }

    /// What Bedrock calls models by.
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

    /// What begins the name of a cross-region profile, and the regions to which it passes calls on
    /// (Bedrock User Guide, "Supported Regions and models for inference profiles").
    private static let geographies = [
        "us.": "us-*", "eu.": "eu-*", "us-gov.": "us-gov-*", "apac.": "ap-*", "jp.": "ap-northeast-*",
        "au.": "ap-southeast-*", "ca.": "ca-*", "global.": "*",
    ]

    /// The ARNs that a call of it needs: the model's own, and those of the foundation models behind a
    /// profile.
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
        // An alias, as `sonnet`, stands for one of the others.
        guard text.contains(".") else { return [] }
        let profile = "\(start)*:\(role.account):inference-profile/\(text)"
        return (isProfile ? [profile] : []) + foundation(start)
    }

    /// The same in one pattern, where the model and its profile have a name in common.
    func fewResources(of role: RoleName) -> [String] {
        guard let (prefix, regions) = Self.geographies.first(where: { text.hasPrefix($0.key) }),
            // The end of a shorter name could be that of other models, too.
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
