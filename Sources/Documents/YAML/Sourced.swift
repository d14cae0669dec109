public import Addresses

/// A value with its place in a policy.
public struct Sourced<Value> {
    public var value: Value
    public var origin: Origin

    public init(_ value: Value, origin: Origin) {
        self.value = value
        self.origin = origin
    }
}

extension Sourced: Equatable where Value: Equatable {}
extension Sourced: Hashable where Value: Hashable {}
extension Sourced: Sendable where Value: Sendable {}
extension Sourced: Encodable where Value: Encodable {}
extension Sourced: Decodable where Value: Decodable {}
