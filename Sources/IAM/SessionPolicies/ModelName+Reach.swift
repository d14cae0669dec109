// SPDX-License-Identifier: Apache-2.0

extension ModelName {
    /// The reasons for which a session cannot call a model.
    public enum Fault: Hashable, Sendable {
        /// Bedrock has no model of that name.
        case unknown
        /// The profile or model is of other regions than the session.
        case region(String)
        case account(String)
        case partition(String)
    }

    /// The words for which Claude Code puts a model of its own choice (model-config, "Model aliases").
    private static let aliases: Set<String> = [
        "best", "default", "fable", "haiku", "inherit", "opus", "opusplan", "sonnet",
    ]

    /// The beginnings of the names of the regions in which a cross-region profile can be called (Bedrock User
    /// Guide, "Supported Regions and models for inference profiles"). Where AWS adds regions time and again,
    /// the list is wider than AWS's.
    private static let sources = [
        "us": ["us-east-", "us-west-", "ca-"], "eu": ["eu-", "il-"], "us-gov": ["us-gov-"],
        "apac": ["ap-", "me-"], "jp": ["ap-northeast-"], "au": ["ap-southeast-"], "ca": ["ca-"],
        "global": ["us-east-", "us-west-", "ca-", "mx-", "sa-", "eu-", "il-", "me-", "af-", "ap-"],
    ]

    /// Returns why a session cannot call the model; nil if it can, as far as the name tells.
    /// - Parameters:
    ///   - regions: the regions of which the session has one; empty for any.
    ///   - partition: the partition of these regions; nil if it is not known.
    ///   - role: the session's role; nil if it is not known.
    ///   - accounts: the accounts whose resources the session may use beside its own.
    package func fault(
        in regions: [String], of partition: String?, role: RoleName?, accounts: [String]
    ) -> Fault? {
        text.hasPrefix("arn:")
            ? faultOfARN(regions, role?.partition ?? partition, role, accounts)
            : Self.aliases.contains(text) ? nil : faultOfName(regions)
    }

    /// A name is `anthropic.MODEL`, with a geography before it for a cross-region profile.
    private func faultOfName(_ regions: [String]) -> Fault? {
        let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false).map(
            String.init)
        guard let provider = parts.firstIndex(of: "anthropic"), provider < 2, provider + 1 < parts.count,
            parts[provider + 1].hasPrefix("claude")
        else { return .unknown }
        guard provider == 1 else { return nil }
        guard let sources = Self.sources[parts[0]] else { return .unknown }
        let isCallable = regions.isEmpty || regions.contains { sources.contains(where: $0.hasPrefix) }
        return isCallable ? nil : .region(parts[0])
    }

    private func faultOfARN(
        _ regions: [String], _ partition: String?, _ role: RoleName?, _ accounts: [String]
    ) -> Fault? {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(
            String.init)
        guard parts.count == 6 else { return .unknown }
        if let partition, parts[1] != partition { return .partition(parts[1]) }
        if !regions.isEmpty, !regions.contains(parts[3]) { return .region(parts[3]) }
        guard let role, !parts[4].isEmpty, parts[4] != role.account, !accounts.contains(parts[4]) else {
            return nil
        }
        return .account(parts[4])
    }
}
