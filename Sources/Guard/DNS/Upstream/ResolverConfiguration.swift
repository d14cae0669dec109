import Addresses

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The settings of resolv.conf(5).
struct ResolverConfiguration: Hashable, Sendable {
    /// The name servers, at most 3 (MAXNS of resolv.h). Without any, it is the one on this machine.
    var servers: [NameServer] = []
    /// The time to wait for one server: RES_TIMEOUT, at most 30 s (RES_MAXRETRANS).
    var timeout: Duration = .seconds(5)
    /// The number of times to go through the servers: RES_DFLRETRY, at most 5 (RES_MAXRETRY).
    var attempts = 2

    /// Reads the text of resolv.conf. It skips what it does not know, as the C library does.
    init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(whereSeparator: \.isWhitespace)
            switch words.first {
            case "nameserver":
                guard words.count > 1, servers.count < 3, let server = Self.server(words[1]) else { continue }
                servers.append(server)
            case "options":
                words.dropFirst().forEach { readOption($0) }
            default: continue
            }
        }
        if servers.isEmpty, let local = IPAddress("127.0.0.1") { servers = [NameServer(address: local)] }
    }

    private mutating func readOption(_ option: Substring) {
        let parts = option.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let number = Int(parts[1]) else { return }
        switch parts[0] {
        case "timeout": timeout = .seconds(min(max(number, 1), 30))
        case "attempts": attempts = min(max(number, 1), 5)
        default: return
        }
    }

    private static func server(_ text: Substring) -> NameServer? {
        let parts = text.split(separator: "%", maxSplits: 1)
        guard let first = parts.first, let address = IPAddress(first) else { return nil }
        guard parts.count == 2 else { return NameServer(address: address) }
        let scope = if_nametoindex(String(parts[1]))
        return scope == 0 ? nil : NameServer(address: address, scope: scope)
    }
}
