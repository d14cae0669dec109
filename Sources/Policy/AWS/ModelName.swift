/// A model as Claude Code is told of it: a foundation model, an inference profile, or the ARN of either.
public struct ModelName: Hashable, Sendable {
    /// Without what only Claude Code reads.
    let text: String

    /// `[1m]` behind a name asks Claude Code for a longer context; Bedrock is never told (model-config, "Extended context").
    public init(_ text: String) {
        self.text = text.hasSuffix("[1m]") ? String(text.dropLast("[1m]".count)) : text
    }

    /// What begins the name of a cross-region profile, and the regions to which it passes calls on
    /// (Bedrock User Guide, "Supported Regions and models for inference profiles").
    private static let geographies = [
        "us.": "us-*", "eu.": "eu-*", "us-gov.": "us-gov-*", "apac.": "ap-*", "jp.": "ap-northeast-*",
        "au.": "ap-southeast-*", "ca.": "ca-*", "global.": "*",
    ]

    /// The ARNs that a call of it needs: the model's own, and those of the foundation models behind a profile.
    func resources(of role: RoleName) -> [String] {
        let start = "arn:\(role.partition):bedrock:"
        if text.hasPrefix("arn:") {
            if text.contains(":application-inference-profile/") {
                return [text, "\(start)*::foundation-model/anthropic.*"]
            }
            guard let name = text.split(separator: "/").last, text.contains(":inference-profile/") else {
                return [text]
            }
            return [text] + ModelName(String(name)).foundation(start)
        }
        // An alias, as `sonnet`, stands for one of the others.
        guard text.contains(".") else { return [] }
        let profile = "\(start)*:\(role.account):inference-profile/\(text)"
        return (isProfile ? [profile] : []) + foundation(start)
    }

    /// The same in one pattern, where the model and its profile have a name in common.
    func fewResources(of role: RoleName) -> [String] {
        guard let (prefix, regions) = Self.geographies.first(where: { text.hasPrefix($0.key) }) else {
            return resources(of: role)
        }
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
