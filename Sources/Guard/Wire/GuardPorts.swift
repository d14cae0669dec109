/// Where the guard listens inside the container's network namespace, on 127.0.0.1 and ::1
/// (the credential endpoint on 127.0.0.1 only). All below 1024, so that no process of the agent's can take their place.
public struct GuardPorts: Hashable, Sendable, Codable {
    /// UDP and TCP; the ruleset redirects every DNS packet here.
    public var dns: UInt16
    /// TCP; the ruleset redirects every admitted connection here.
    public var relay: UInt16
    /// TCP; reached directly by the AWS SDKs.
    public var credentials: UInt16

    public init(dns: UInt16 = 53, relay: UInt16 = 1023, credentials: UInt16 = 1022) {
        self.dns = dns
        self.relay = relay
        self.credentials = credentials
    }
}
