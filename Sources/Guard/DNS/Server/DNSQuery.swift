/// A query with a valid form: opcode QUERY, exactly one question, no records but options.
struct DNSQuery: Hashable, Sendable {
    var header: DNSHeader
    var question: DNSQuestion
    var options: DNSOptions?
    var transport: DNSTransport
}
