// SPDX-License-Identifier: Apache-2.0

public import Addresses

extension Ruleset {
    /// Builds the one ruleset of a sandbox.
    ///
    /// The sandbox has no interface but `lo`, and its default route leads through `lo`. Each packet passes
    /// `output` and comes back in on `lo`. It passes `input` if its destination is the sandbox's own. So a
    /// packet for somewhere else has nowhere to go, even if `output` let it through. And both chains must let
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
                // `input` has the same rules for packets that never passed `output`. An AF_PACKET socket
                // writes to `lo` directly, and the kernel puts the fragments of a raw socket together only
                // on arrival.
                Chain(
                    "input", hook: Hook(.filter, .input, priority: 0, policy: .drop), rules: passage(ports)),
                // The kernel may forward, since it copies net.ipv4.ip_forward from the host by default. It
                // sends nothing on.
                Chain("forward", hook: Hook(.filter, .forward, priority: 0, policy: .drop), rules: []),
            ]
        )
    }

    /// The name of the chain that refuses packets and counts them.
    public static let refusalChain = "refuse"

    /// The chain in which every packet ends that nothing else let through. It always answers: a silent drop
    /// would hang the agent. Promise N3 (docs/security.md).
    private static var refuse: Chain {
        Chain(
            refusalChain,
            rules: [
                // The limit bounds what a flood costs the guard. The refusals below have no limit. The report
                // must come first, because the refusals end the packet's way.
                Rule([.atMost(perSecond: 50, burst: 100)], .report(.refused), comment: "tell the guard"),
                // The count comes after the report: a packet that is counted without a report will never get
                // one.
                Rule([], .count, comment: "how many there are"),
                // A TCP socket that is connecting ignores ICMP's "prohibited" and would go on trying.
                Rule([.transport(.tcp)], .resetConnection, comment: "connect fails at once"),
                Rule([], .prohibit, comment: "everything else fails at once"),
            ]
        )
    }

    /// The chain that leads allowed connections to the guard. It sees only the first packet of a connection.
    ///
    /// Its policy is accept: it changes addresses and leaves the judgement to `output`, which comes after it.
    /// A drop would be silent here.
    private static func translate(_ ports: GuardPorts) -> Chain {
        Chain(
            "translate",
            hook: Hook(.nat, .output, priority: -100, policy: .accept),
            rules: [
                // DNS comes before the rule for loopback: a resolver that was configured as 127.0.0.53 is the
                // guard too.
                Rule([.destinationPort(.udp, 53)], .redirect(ports.dns), comment: "DNS is the guard's"),
                Rule([.destinationPort(.tcp, 53)], .redirect(ports.dns), comment: "DNS is the guard's"),
                // Loopback comes before the sets: no policy and no DNS answer takes it away from the sandbox.
                Rule([.destination(.loopback4)], .accept, comment: "the sandbox's own servers"),
                Rule([.destination(.loopback6)], .accept, comment: "the sandbox's own servers"),
                Rule([.allowed(.v4)], .redirect(ports.relay), comment: "allowed, through the guard"),
                Rule([.allowed(.v6)], .redirect(ports.relay), comment: "allowed, through the guard"),
            ]
        )
    }

    private static func passage(_ ports: GuardPorts) -> [Rule] {
        [
            // This accepts only replies. The rules below judge each packet of the side that opened the
            // connection. An answer of `refuse` counts as related to the packet that it answers. (Over IPv4
            // the kernel sends no ICMP answer: it would come from the refused address, which is not the
            // sandbox's. There `send` fails with EPERM instead.)
            Rule([.reply, .connection([.established, .related])], .accept, comment: "answers"),
            // Both rules come before the rules for loopback, which would let direct connections through. Such
            // a connection would tell the relay an original destination of the agent's choice.
            Rule(
                [.destinationPort(.tcp, ports.relay), .translated], .accept, comment: "allowed, to the relay"),
            Rule(
                [.destinationPort(.tcp, ports.relay)], .jump(refusalChain),
                comment: "nobody calls the relay directly"),
            Rule([.destination(.loopback4)], .accept, comment: "the guard, the sandbox's own servers"),
            Rule([.destination(.loopback6)], .accept, comment: "the guard, the sandbox's own servers"),
            // All that is left ends here, packets that conntrack calls invalid among them.
            Rule([], .jump(refusalChain), comment: "everything else"),
        ]
    }
}
