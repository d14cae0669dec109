import Documents
import IAM

/// The models that Claude Code may call in a sandbox: those that its variables name there.
public struct AgentModels {
    /// The variables by which Claude Code is told of models, the one that it begins with first.
    static let variables = [
        "ANTHROPIC_MODEL", "ANTHROPIC_DEFAULT_OPUS_MODEL", "ANTHROPIC_DEFAULT_SONNET_MODEL",
        "ANTHROPIC_DEFAULT_HAIKU_MODEL", "ANTHROPIC_DEFAULT_FABLE_MODEL", "ANTHROPIC_SMALL_FAST_MODEL",
    ]

    /// Each of them as Claude Code is told of it, without repetition.
    public let texts: [String]

    /// - Parameters:
    ///   - region: the session's, for the profiles that cx pins where the policy names none.
    ///   - variables: the caller's that the policy passes.
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
