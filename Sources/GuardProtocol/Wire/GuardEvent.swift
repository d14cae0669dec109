public import Addresses
public import FoundationEssentials

/// One line of JSON that the guard writes on its standard output: something that it decided or saw.
public struct GuardEvent: Hashable, Sendable {
    /// Written in UTC with milliseconds.
    public var time: Date
    /// Written as `event`.
    public var kind: GuardEventKind
    /// A name as text that is safe to print; not always a host name.
    public var host: String?
    public var address: IPAddress?
    /// All the addresses of an answer.
    public var addresses: [IPAddress]?
    public var port: UInt16?
    /// `tcp`, `udp`, …
    public var `protocol`: String?
    /// From outside into the sandbox.
    public var bytesIn: Int?
    /// From the sandbox to the outside.
    public var bytesOut: Int?
    /// How long it took.
    public var milliseconds: Int?
    public var reason: String?
    /// A role of AWS by its name in the policy; written as `name`, as everywhere on record.
    public var role: String?
    /// The number of cx's request that this answers; never on record.
    public var request: Int?

    public init(
        _ kind: GuardEventKind, time: Date = Date(), host: String? = nil, address: IPAddress? = nil,
        addresses: [IPAddress]? = nil, port: UInt16? = nil, protocol: String? = nil, bytesIn: Int? = nil,
        bytesOut: Int? = nil, milliseconds: Int? = nil, reason: String? = nil, role: String? = nil
    ) {
        self.time = time
        self.kind = kind
        self.host = host
        self.address = address
        self.addresses = addresses
        self.port = port
        self.protocol = `protocol`
        self.bytesIn = bytesIn
        self.bytesOut = bytesOut
        self.milliseconds = milliseconds
        self.reason = reason
        self.role = role
    }
}

extension GuardEvent: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case time, event, host, address, addresses, port, `protocol`, bytesIn, bytesOut, milliseconds, reason,
            name, request
    }

    private static let keys = Set(Key.allCases.map(\.rawValue))

    public init(from decoder: any Decoder) throws {
        try self.init(from: decoder, beside: [])
    }

    /// - Parameter others: keys that the object has beside those of an event.
    package init(from decoder: any Decoder, beside others: Set<String>) throws {
        let container = try decoder.container(keyedBy: Key.self)
        try decoder.refuseKeys(otherThan: Self.keys.union(others))
        guard let time = Timestamp.date(try container.decode(String.self, forKey: .time)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .time, in: container, debugDescription: "not ISO 8601")
        }
        self.init(
            try container.decode(GuardEventKind.self, forKey: .event),
            time: time,
            host: try container.decodeIfPresent(String.self, forKey: .host),
            address: try container.decodeIfPresent(IPAddress.self, forKey: .address),
            addresses: try container.decodeIfPresent([IPAddress].self, forKey: .addresses),
            port: try container.decodeIfPresent(UInt16.self, forKey: .port),
            protocol: try container.decodeIfPresent(String.self, forKey: .protocol),
            bytesIn: try container.decodeIfPresent(Int.self, forKey: .bytesIn),
            bytesOut: try container.decodeIfPresent(Int.self, forKey: .bytesOut),
            milliseconds: try container.decodeIfPresent(Int.self, forKey: .milliseconds),
            reason: try container.decodeIfPresent(String.self, forKey: .reason),
            role: try container.decodeIfPresent(String.self, forKey: .name))
        request = try container.decodeIfPresent(Int.self, forKey: .request)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(Timestamp.milliseconds(time), forKey: .time)
        try container.encode(kind, forKey: .event)
        try container.encodeIfPresent(host, forKey: .host)
        try container.encodeIfPresent(address, forKey: .address)
        try container.encodeIfPresent(addresses, forKey: .addresses)
        try container.encodeIfPresent(port, forKey: .port)
        try container.encodeIfPresent(`protocol`, forKey: .protocol)
        try container.encodeIfPresent(bytesIn, forKey: .bytesIn)
        try container.encodeIfPresent(bytesOut, forKey: .bytesOut)
        try container.encodeIfPresent(milliseconds, forKey: .milliseconds)
        try container.encodeIfPresent(reason, forKey: .reason)
        try container.encodeIfPresent(role, forKey: .name)
        try container.encodeIfPresent(request, forKey: .request)
    }
}
