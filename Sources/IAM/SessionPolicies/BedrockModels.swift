/// The inference profiles that Claude Code is pinned to: unpinned, it probes each family at start and walks
/// down a ladder of old models when one is refused (measured on 2.1.329, whose own defaults these are).
public struct BedrockModels: Hashable, Sendable {
    public let main: String
    public let opus: String
    public let haiku: String

    /// Cross-region profiles keep inference within the geography of the region where there is one.
    public init(region: String) {
        let geography =
            switch region.prefix(3) {
            case "us-": region.hasPrefix("us-gov-") ? "us-gov" : "us"
            case "eu-": "eu"
            default: "global"
            }
        main = "\(geography).anthropic.claude-sonnet-4-5-20250929-v1:0"
        opus = "\(geography).anthropic.claude-opus-5-5"
        haiku = "\(geography).anthropic.claude-haiku-4-5-20251001-v1:0"
    }
}
