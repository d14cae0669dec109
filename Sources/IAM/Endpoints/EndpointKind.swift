/// The four names under which AWS offers an endpoint.
public enum EndpointKind: String, Hashable, Sendable, Codable, CaseIterable {
    case standard
    /// Cryptography validated under FIPS 140.
    case fips
    /// Reachable over IPv6 as well.
    case dualStack = "dual-stack"
    case fipsDualStack = "fips-dual-stack"
}
