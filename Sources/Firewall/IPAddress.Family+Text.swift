public import Addresses

extension IPAddress.Family {
    /// nft's name of the protocol.
    var keyword: String {
        switch self {
        case .v4: "ip"
        case .v6: "ip6"
        }
    }
}

extension IPAddress.Family: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        switch try container.decode(Int.self) {
        case 4: self = .v4
        case 6: self = .v6
        case let other:
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no IP version: \(other)")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(self == .v4 ? 4 : 6)
    }
}
