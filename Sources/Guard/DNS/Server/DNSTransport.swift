/// The transport of a query, which decides how long its answer may be.
enum DNSTransport: Hashable, Sendable {
    case udp, tcp
}
