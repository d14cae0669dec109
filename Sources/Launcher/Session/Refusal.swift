public import Addresses
public import GuardProtocol
import Policy

/// Something that a session wanted and the network wall refused: equal for every time that the same was
/// refused.
public struct Refusal: Hashable, Sendable, Codable {
    /// By which part of the wall.
    public var kind: RefusalKind
    /// As the session spelt it, printable; not always a host name.
    public var host: String?
    public var address: IPAddress?
    public var port: UInt16?
    /// `tcp`, `udp`, …
    public var `protocol`: String?
    public var reason: String?

    public init(
        kind: RefusalKind, host: String? = nil, address: IPAddress? = nil, port: UInt16? = nil,
        protocol: String? = nil,
        reason: String? = nil
    ) {
        self.kind = kind
        self.host = host
        self.address = address
        self.port = port
        self.protocol = `protocol`
        self.reason = reason
    }

    /// Nil where the event tells of something else.
    public init?(_ event: GuardEvent) {
        guard let kind = event.kind.refusal else { return nil }
        self.init(
            kind: kind, host: event.host, address: event.address, port: event.port, protocol: event.protocol,
            reason: event.reason)
    }
}

extension Refusal: CustomStringConvertible {
    /// What was refused, in a few words: the same for every refusal that differs in its reason only, unless
    /// the reason is what there is to say.
    public var description: String {
        switch kind {
        case .name: "the name \(host ?? "?")"
        case .answer: "the answer for \(host ?? "?"): \(reason ?? "no reason")"
        case .packet, .connection: "\(`protocol` ?? "a packet") to \(target)"
        case .serverName: "\(host.map { "the server name \($0)" } ?? "no server name") at \(endpoint)"
        }
    }

    private var target: String { port.map { "\(name):\($0)" } ?? name }

    private var name: String { host ?? endpointAddress }

    private var endpoint: String { port.map { "\(endpointAddress):\($0)" } ?? endpointAddress }

    /// In brackets where a port behind it would be taken for a part of it (RFC 3986 section 3.2.2).
    private var endpointAddress: String {
        guard let address else { return "?" }
        return address.family == .v6 && port != nil ? "[\(address)]" : address.description
    }
}
