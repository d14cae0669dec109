import Guard
import Policy

/// What a policy would have to say so that what was refused were not, and what no policy may say. Judged by the rules that
/// policies are read by.
struct GrantLines: Hashable, Sendable {
    /// The most frequent first.
    private(set) var grants: [Grant] = []
    /// The most frequent first.
    private(set) var forbidden: [Forbidden] = []

    /// What is looked up without a port was meant for this one, until somebody says otherwise.
    private static let standardPort: UInt16 = 443

    /// - Parameter names: By the addresses that allowed names had, so that another port of theirs is not taken for an
    ///   address without a name.
    init(_ refusals: [Refusal: Tally], names: [IPAddress: HostName] = [:]) {
        var granted: [Grant.Subject: Grant] = [:]
        var refused: [[String]: Forbidden] = [:]
        for (refusal, tally) in refusals {
            switch Self.judge(refusal, names) {
            case .grant(let subject, let port):
                var grant = granted[subject] ?? Grant(subject: subject, ports: [], tally: tally)
                if !grant.ports.isEmpty { grant.tally.add(tally) }
                grant.ports = Set(grant.ports + [port]).sorted()
                granted[subject] = grant
            case .forbid(let reason):
                let key = [refusal.description, reason]
                if refused[key]?.tally.add(tally) == nil {
                    refused[key] = Forbidden(what: refusal.description.printable, reason: reason, tally: tally)
                }
            }
        }
        grants = granted.values.sorted { ($1.tally.count, $0.entry) < ($0.tally.count, $1.entry) }
        forbidden = refused.values.sorted { ($1.tally.count, $0.what) < ($0.tally.count, $1.what) }
    }

    private enum Judgement {
        case grant(Grant.Subject, UInt16)
        case forbid(String)
    }

    private static func judge(_ refusal: Refusal, _ names: [IPAddress: HostName]) -> Judgement {
        switch refusal.kind {
        case .name: name(refusal.host, standardPort)
        case .serverName:
            refusal.host == nil
                ? .forbid("it opened without a server name")
                : name(refusal.host, refusal.port ?? standardPort)
        case .answer: .forbid("the name is allowed already; only `private: true` for it would admit a private address")
        case .packet, .connection: packet(refusal, names)
        }
    }

    private static func name(_ text: String?, _ port: UInt16) -> Judgement {
        let text = text ?? ""
        guard !text.hasSuffix(".in-addr.arpa"), !text.hasSuffix(".ip6.arpa") else {
            return .forbid("a reverse lookup, which no policy allows")
        }
        switch GrantRule.host(text) {
        case .success(let name): return .grant(.host(name), port)
        case .failure(let fault): return .forbid(fault.message)
        }
    }

    private static func packet(_ refusal: Refusal, _ names: [IPAddress: HostName]) -> Judgement {
        guard let address = refusal.address, let port = refusal.port, refusal.protocol == "tcp" else {
            return .forbid("only TCP to a port can be allowed")
        }
        guard port > 0 else { return .forbid("there is no port 0") }
        if let name = names[address] { return .grant(.host(name), port) }
        switch GrantRule.network(address) {
        case .success(let prefix): return .grant(.network(prefix), port)
        case .failure(let fault): return .forbid(fault.message)
        }
    }
}
