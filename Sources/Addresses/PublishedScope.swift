/// Of which of AWS's published address ranges a host's addresses must be.
public enum PublishedScope: Hashable, Sendable {
    /// Those of one region, and those that AWS calls global.
    case region(String)
    /// Those of every region: for hosts that belong to none.
    case anywhere

    /// The region, or `*`.
    public var text: String {
        switch self {
        case .region(let region): region
        case .anywhere: "*"
        }
    }
}

extension PublishedScope: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = text == "*" ? .anywhere : .region(text)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
