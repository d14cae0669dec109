/// A probe that this policy, image or machine gives nothing to try on: no finding, and never one that holds.
public struct SkippedProbe: Hashable, Sendable, Codable {
    public var id: Int
    public var title: String
    public var reason: String

    public init(id: Int, title: String, reason: String) {
        self.id = id
        self.title = title
        self.reason = reason
    }
}
