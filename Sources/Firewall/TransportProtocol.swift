/// The protocols that the ruleset tells apart, by their numbers in IANA's registry of protocol numbers.
public enum TransportProtocol: UInt8, Hashable, Sendable, Codable, CaseIterable {
    case tcp = 6
    case udp = 17

    /// The name as nft writes it.
    public var text: String {
        switch self {
        case .tcp: "tcp"
        case .udp: "udp"
        }
    }
}
