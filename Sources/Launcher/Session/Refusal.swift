public import Addresses
public import GuardProtocol
import Policy

/// An attempt that the network wall refused. Two refusals of the same attempt are equal.
public struct Refusal: Hashable, Sendable, Codable {
    /// The part of the wall that refused it.
    public var kind: RefusalKind
    /// The host as the session spelt it, made printable; not always a valid host name.
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

    /// Returns nil if the event is not a refusal.
    public init?(_ event: GuardEvent) {
        guard let kind = event.kind.refusal else { return nil }
        self.init(
            kind: kind, host: event.host, address: event.address, port: event.port, protocol: event.protocol,
            reason: event.reason)
    }
}

extension Refusal: CustomStringConvertible {
    /// A short description. Refusals that differ only in the reason share it, unless the reason is all there
    /// is to say.
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

    /// The address, in brackets if a port follows that would otherwise seem to be part of it (RFC 3986
    /// section 3.2.2).
    private var endpointAddress: String {
        guard let address else { return "?" }
        return address.family == .v6 && port != nil ? "[\(address)]" : address.description
    }
}
