/// How a query came, and so how long its answer may be.
enum DNSTransport: Hashable, Sendable {
    case udp, tcp
}
