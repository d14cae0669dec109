public import Addresses

/// Published ranges of AWS's that the sandbox may reach over TCP without a name.
public struct PublishedRange: Hashable, Sendable, Codable {
    /// A tag of ip-ranges.json, as `S3`.
    public var service: String
    /// A region, or `GLOBAL`.
    public var region: String
    /// In ascending order, never empty.
    public var ports: [UInt16]
    public var reason: String?
    public var origin: Origin

    public init(service: String, region: String, ports: [UInt16], reason: String? = nil, origin: Origin) {
        self.service = service
        self.region = region
        self.ports = ports
        self.reason = reason
        self.origin = origin
    }
}
