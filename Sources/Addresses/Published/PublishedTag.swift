/// What AWS files a block of addresses under.
public struct PublishedTag: Hashable, Sendable {
    /// A region, or `GLOBAL`.
    public var region: String
    /// As `S3`; `AMAZON` has the blocks of all others, too.
    public var service: String

    public init(region: String, service: String) {
        self.region = region
        self.service = service
    }
}

extension PublishedTag: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        (left.region, left.service) < (right.region, right.service)
    }
}
