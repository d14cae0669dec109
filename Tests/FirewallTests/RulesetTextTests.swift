// SPDX-License-Identifier: Apache-2.0

import Addresses
import Testing

@testable import Firewall

/// The text of the ruleset, and of the difference between two.
struct RulesetTextTests {
    static let golden = """
        table inet cx {
        	set allowed4 {
        		type ipv4_addr . inet_service
        		flags interval,timeout
        		elements = { 203.0.113.0/24 . 5432,
        			     203.0.113.0/24 . 8000-8001 }
        	}

        	set allowed6 {
        		type ipv6_addr . inet_service
        		flags interval,timeout
        		elements = { 2001:db8::/32 . 443 }
        	}

        	chain refuse {
        		limit rate 50/second burst 100 packets log prefix "cx refused" group 25464 snaplen 128 queue-threshold 1 comment "tell the guard"
        		counter comment "how many there are"
        		meta l4proto tcp reject with tcp reset comment "connect fails at once"
        		reject with icmpx admin-prohibited comment "everything else fails at once"
        	}

        	chain translate {
        		type nat hook output priority -100; policy accept;
        		udp dport 53 redirect to :53 comment "DNS is the guard's"
        		tcp dport 53 redirect to :53 comment "DNS is the guard's"
        		ip daddr 127.0.0.0/8 accept comment "the sandbox's own servers"
        		ip6 daddr ::1 accept comment "the sandbox's own servers"
        		ip daddr . tcp dport @allowed4 redirect to :1023 comment "allowed, through the guard"
        		ip6 daddr . tcp dport @allowed6 redirect to :1023 comment "allowed, through the guard"
        	}

        	chain output {
        		type filter hook output priority 0; policy drop;
        		ct direction reply ct state established,related accept comment "answers"
        		tcp dport 1023 ct status dnat accept comment "allowed, to the relay"
        		tcp dport 1023 jump refuse comment "nobody calls the relay directly"
        		ip daddr 127.0.0.0/8 accept comment "the guard, the sandbox's own servers"
        		ip6 daddr ::1 accept comment "the guard, the sandbox's own servers"
        		jump refuse comment "everything else"
        	}

        	chain input {
        		type filter hook input priority 0; policy drop;
        		ct direction reply ct state established,related accept comment "answers"
        		tcp dport 1023 ct status dnat accept comment "allowed, to the relay"
        		tcp dport 1023 jump refuse comment "nobody calls the relay directly"
        		ip daddr 127.0.0.0/8 accept comment "the guard, the sandbox's own servers"
        		ip6 daddr ::1 accept comment "the guard, the sandbox's own servers"
        		jump refuse comment "everything else"
        	}

        	chain forward {
        		type filter hook forward priority 0; policy drop;
        	}
        }

        """

    private var ruleset: Ruleset {
        let origin = Origin(file: "policy.yaml", line: 7, column: 3)
        let networks: [(String, [UInt16])] = [
            ("203.0.113.0/24", [5432, 8001, 8000]), ("2001:db8::/32", [443]),
        ]
        return Ruleset.sandbox(
            ports: GuardPorts(),
            networks: networks.compactMap { text, ports in
                IPPrefix(text).map { AllowedNetwork(prefix: $0, ports: ports, origin: origin) }
            })
    }

    @Test func `the sandbox's ruleset has this text`() {
        #expect(ruleset.text == Self.golden)
    }

    @Test func `comments and origins make no difference between rulesets`() {
        var other = ruleset
        other.chains[0].rules[0].comment = "something else"
        other.sets[0].elements[0].origin = nil
        #expect(other == ruleset)
    }

    @Test func `a difference is told in words, with the policy's line`() {
        var other = ruleset
        other.sets[0].elements.removeFirst()
        other.chains[1].rules.removeLast()
        other.chains[4].hook?.policy = .accept
        let difference = RulesetDifference(expected: ruleset, actual: other)
        #expect(
            difference.sentences == [
                "chain translate, rule 6 should be `ip6 daddr . tcp dport @allowed6 redirect to :1023 "
                    + "comment \"allowed, through the guard\"` and is nothing",
                "chain forward should have `type filter hook forward priority 0; policy drop;` and has "
                    + "`type filter hook forward priority 0; policy accept;`",
                "set allowed4 lacks 203.0.113.0/24 . 5432 (policy.yaml:7:3)",
            ])
        #expect(RulesetDifference(expected: ruleset, actual: ruleset).isEmpty)
        var reordered = ruleset
        reordered.chains.swapAt(0, 1)
        #expect(!RulesetDifference(expected: ruleset, actual: reordered).isEmpty)
    }
}
