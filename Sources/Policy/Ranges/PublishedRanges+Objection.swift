extension PublishedRanges {
    /// Private space, which nobody publishes: RFC 1918, RFC 6598, RFC 4193.
    private static let privateSpace = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7"]
        .compactMap { IPPrefix($0) }

    /// Why a block can be none that AWS publishes; nil where it can.
    public static func objection(to prefix: IPPrefix) -> String? {
        if NetworkRule.isWide(prefix) { return "it is wider than any provider's" }
        if privateSpace.contains(where: { $0.contains(prefix.first) || prefix.contains($0.first) }) {
            return "it is private space"
        }
        if case .failure(let fault) = NetworkRule.read(prefix.description) { return fault.message }
        return nil
    }
}
