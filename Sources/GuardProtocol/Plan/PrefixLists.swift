public import Addresses

/// Lists of blocks by name, each of them one string in JSON. A thousand JSON values would take longer to read
/// than everything else that a guard is told.
@propertyWrapper
public struct PrefixLists: Hashable, Sendable, Codable {
    public var wrappedValue: [String: [IPPrefix]]

    public init(wrappedValue: [String: [IPPrefix]]) {
        self.wrappedValue = wrappedValue
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        wrappedValue = try container.decode([String: String].self).mapValues { text in
            guard let prefixes = IPPrefix.list(text) else {
                throw DecodingError.dataCorruptedError(
                    in: container, debugDescription: "not a list of CIDR blocks")
            }
            return prefixes
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(wrappedValue.mapValues { IPPrefix.text(of: $0) })
    }
}
