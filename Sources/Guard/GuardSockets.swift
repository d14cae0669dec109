/// Sockets that were opened and bound inside the container's network namespace, as descriptors. The TCP ones
/// may listen already. `GuardServices.start` takes them over and closes them at the end, also if it throws.
public struct GuardSockets: Hashable, Sendable {
    /// UDP, one for each address.
    public var dnsDatagram: [CInt]
    /// TCP, one for each address.
    public var dnsStream: [CInt]
    /// TCP, one for each address.
    public var relay: [CInt]
    /// TCP.
    public var credentials: [CInt]

    public init(
        dnsDatagram: [CInt] = [], dnsStream: [CInt] = [], relay: [CInt] = [], credentials: [CInt] = []
    ) {
        self.dnsDatagram = dnsDatagram
        self.dnsStream = dnsStream
        self.relay = relay
        self.credentials = credentials
    }

    var all: [CInt] { dnsDatagram + dnsStream + relay + credentials }
}
