public import Addresses

extension Ruleset {
    /// The one ruleset of a sandbox.
    ///
    /// The sandbox has no interface but `lo`, and its default route leads through `lo`: each packet passes
    /// `output`, comes back in on `lo`, and passes `input` if its destination is the sandbox's own. So one
    /// that is for somewhere else has nowhere to go even if `output` let it through, and both chains must let
    /// through what is meant to arrive.
    ///
    /// Promises N2, N5, N6 (docs/security.md).
    public static func sandbox(ports: GuardPorts, networks: [AllowedNetwork]) -> Ruleset {
        let allowed = AllowedElement.merging(networks)
        return Ruleset(
            sets: [
                AllowedSet(.v4, elements: allowed.filter { $0.addresses.family == .v4 }),
                AllowedSet(.v6, elements: allowed.filter { $0.addresses.family == .v6 }),
            ],
            chains: [
                refuse,
                translate(ports),
                Chain(
                    "output", hook: Hook(.filter, .output, priority: 0, policy: .drop), rules: passage(ports)),
                // The same rules once more, for packets that never saw `output`: an AF_PACKET socket writes
                // to `lo` directly, and fragments of a raw socket are only put together on arrival.
                Chain(
                    "input", hook: Hook(.filter, .input, priority: 0, policy: .drop), rules: passage(ports)),
                // A kernel that forwards (net.ipv4.ip_forward is copied from the host by default) sends
                // nothing on.
                Chain("forward", hook: Hook(.filter, .forward, priority: 0, policy: .drop), rules: []),
            ]
        )
    }

    /// The name of the chain that refuses, and counts what it refuses.
    public static let refusalChain = "refuse"

    /// Where every packet ends that nothing else let through. Always an answer: a silent drop would hang the
    /// agent. Promise N3 (docs/security.md).
    private static var refuse: Chain {
        Chain(
            refusalChain,
            rules: [
                // The limit bounds what a flood costs the guard; the refusal below has no limit. It must come
                // first: the others end the packet's way.
                Rule([.atMost(perSecond: 50, burst: 100)], .report(.refused), comment: "tell the guard"),
                // Behind the report: what is counted and was not reported then never will be.
                Rule([], .count, comment: "how many there are"),
                // A TCP socket ignores ICMP's "prohibited" while it connects, and would go on trying.
                Rule([.transport(.tcp)], .resetConnection, comment: "connect fails at once"),
                Rule([], .prohibit, comment: "everything else fails at once"),
            ]
        )
    }

    /// Leads what is allowed to the guard. It sees only the first packet of a connection.
    ///
    /// Its policy is accept: this chain changes addresses and judges nothing, `output` behind it does. Drop
    /// would be silent here.
    private static func translate(_ ports: GuardPorts) -> Chain {
        Chain(
            "translate",
            hook: Hook(.nat, .output, priority: -100, policy: .accept),
            rules: [
                // Before the rule for loopback: a resolver that was configured as 127.0.0.53 is the guard
                // too.
                Rule([.destinationPort(.udp, 53)], .redirect(ports.dns), comment: "DNS is the guard's"),
                Rule([.destinationPort(.tcp, 53)], .redirect(ports.dns), comment: "DNS is the guard's"),
                // Before the sets: no policy and no DNS answer takes loopback away from the sandbox.
                Rule([.destination(.loopback4)], .accept, comment: "the sandbox's own servers"),
                Rule([.destination(.loopback6)], .accept, comment: "the sandbox's own servers"),
                Rule([.allowed(.v4)], .redirect(ports.relay), comment: "allowed, through the guard"),
                Rule([.allowed(.v6)], .redirect(ports.relay), comment: "allowed, through the guard"),
            ]
        )
    }

    private static func passage(_ ports: GuardPorts) -> [Rule] {
        [
            // Only replies: what a connection's opener sends is judged by the rules below, packet by packet.
            // What `refuse` answers counts as related to the packet that it answers. (Over IPv4 the kernel
            // sends no ICMP answer: it would come from the address that was refused, which is not the
            // sandbox's. There the refusal is that `send` fails with EPERM.)
            Rule([.reply, .connection([.established, .related])], .accept, comment: "answers"),
            // Both before the rules for loopback, which would let direct connections through: they would tell
            // the relay an original destination of the agent's choice.
            Rule(
                [.destinationPort(.tcp, ports.relay), .translated], .accept, comment: "allowed, to the relay"),
            Rule(
                [.destinationPort(.tcp, ports.relay)], .jump(refusalChain),
                comment: "nobody calls the relay directly"),
            Rule([.destination(.loopback4)], .accept, comment: "the guard, the sandbox's own servers"),
            Rule([.destination(.loopback6)], .accept, comment: "the guard, the sandbox's own servers"),
            // Whatever is left, and whatever conntrack calls invalid.
            Rule([], .jump(refusalChain), comment: "everything else"),
        ]
    }
}
