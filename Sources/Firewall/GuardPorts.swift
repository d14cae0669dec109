/// Where the guard listens in the container's network namespace: on 127.0.0.1 and on ::1, credentials on
/// 127.0.0.1 only.
///
/// All are below 1024, so that the agent's uid cannot take a port over when the guard has died. Promise N7
/// (docs/security.md).
public struct GuardPorts: Hashable, Sendable, Codable {
    /// UDP and TCP.
    public var dns: UInt16
    /// TCP; only connections that the ruleset redirected get through to it.
    public var relay: UInt16
    /// TCP.
    public var credentials: UInt16

    public init(dns: UInt16 = 53, relay: UInt16 = 1023, credentials: UInt16 = 1022) {
        self.dns = dns
        self.relay = relay
        self.credentials = credentials
    }
}
