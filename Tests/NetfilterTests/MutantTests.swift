// SPDX-License-Identifier: Apache-2.0

import Firewall
import Glibc
import Netfilter
import Testing

/// The wall with one part taken down.
struct Mutant: Sendable, CustomStringConvertible {
    let description: String
    let ruleset: Ruleset

    /// Leaves out each rule of each chain, and makes each chain that drops accept after its last rule.
    static var all: [Mutant] {
        let whole = WallProbe.ruleset
        var mutants: [Mutant] = []
        for (chainIndex, chain) in whole.chains.enumerated() {
            for (ruleIndex, rule) in chain.rules.enumerated() {
                var ruleset = whole
                ruleset.chains[chainIndex].rules.remove(at: ruleIndex)
                // `input` repeats the rule of `output` against direct connections to the relay, for packets
                // that never passed `output`. If one of the two is gone, the other still holds. So both are taken
                // out for the one of `output`.
                if chain.name == "output", rule.action == .jump("refuse"), !rule.matches.isEmpty {
                    for index in ruleset.chains.indices where ruleset.chains[index].name == "input" {
                        ruleset.chains[index].rules.removeAll { $0 == rule }
                    }
                }
                mutants.append(Mutant(description: "\(chain.name) without `\(rule.text)`", ruleset: ruleset))
            }
            if chain.hook?.policy == .drop {
                var ruleset = whole
                ruleset.chains[chainIndex].hook?.policy = .accept
                // `output` and `input` end with a refusal for everything, before their policy.
                if !chain.rules.isEmpty { ruleset.chains[chainIndex].rules.removeLast() }
                mutants.append(Mutant(description: "\(chain.name) that accepts", ruleset: ruleset))
            }
        }
        return mutants
    }
}

/// Each rule of the wall is needed.
struct MutantTests {
    /// Returns the probes that fail behind a ruleset, at most `most` of them.
    private func failures(behind ruleset: Ruleset, most: Int) async throws -> [String] {
        let namespace = try NetworkNamespace.fresh()
        try await Wall(in: namespace).raise(ruleset)
        let refused = try RefusedPackets(in: namespace)
        var failures: [String] = []
        for probe in WallProbe.allCases where failures.count < most {
            do {
                try namespace.run { try probe.run() }
            } catch {
                failures.append("\(probe): \(error)")
            }
        }
        if failures.count < most, try refused.receive().isEmpty { failures.append("nothing was reported") }
        if failures.count < most, (try? refused.receiveAndCompare()) == nil {
            failures.append("nothing was counted")
        }
        return failures
    }

    @Test func `every probe holds behind the whole wall`() async throws {
        let failures = try await failures(behind: WallProbe.ruleset, most: .max)
        #expect(failures == [])
    }

    @Test(arguments: Mutant.all) func `some probe fails if any part is missing`(mutant: Mutant) async throws {
        let failures = try await failures(behind: mutant.ruleset, most: 1)
        #expect(failures != [])
    }
}
