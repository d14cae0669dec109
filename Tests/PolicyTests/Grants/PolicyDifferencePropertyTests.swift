// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

/// Compares random policies, with seeds that repeat a failure.
@Suite struct PolicyDifferencePropertyTests {
    private func policy(_ text: String, files: [String: String] = [:]) throws -> Policy {
        let reading = read(text, files: files)
        return try #require(reading.policy, "\(reading.findings)\n\(text)")
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func `a policy has the same grants as itself, however it is written`(
        seed: UInt64
    ) throws {
        var writer = PolicyWriter(seed: seed)
        let parts = writer.parts()
        let whole = try policy(PolicyWriter.text(parts))
        let shuffled = try policy(PolicyWriter.text(parts.shuffled(using: &writer.random), name: "other"))
        let half = parts.count / 2
        let split = try policy(
            PolicyWriter.text(Array(parts[half...]), extends: ["parent"]),
            files: ["parent": PolicyWriter.text(Array(parts[..<half]), name: "parent")])
        for other in [whole, shuffled, split] {
            for difference in [
                PolicyDifference(from: whole, to: other), PolicyDifference(from: other, to: whole),
            ] {
                #expect(difference.lines == ["same grants"])
                #expect(!difference.more)
            }
        }
    }

    @Test(arguments: PolicyWriter.grants) func `every added grant is found, and nothing more without it`(
        grant: PolicyWriter.Part
    ) throws {
        var writer = PolicyWriter(seed: UInt64(grant.text.utf8.count))
        // A key of a mapping cannot be given twice.
        let key = grant.text.prefix { $0 != ":" && $0 != " " }
        let parts = writer.parts().filter {
            $0.path != grant.path || !$0.text.hasPrefix(key) || key.hasPrefix("{")
        }
        var more = parts
        more.insert(grant, at: Int.random(in: 0...parts.count, using: &writer.random))
        let (without, with) = (try policy(PolicyWriter.text(parts)), try policy(PolicyWriter.text(more)))
        let added = PolicyDifference(from: without, to: with)
        #expect(added.more)
        #expect(added.added.allSatisfy { $0.origin != nil || $0.kind == .awsCommand }, "\(added.added)")
        let removed = PolicyDifference(from: with, to: without)
        // What a setting's absence means is not known.
        #expect(
            removed.more
                == (grant.path == "claude.settings" || grant.text.hasPrefix("account")
                    || grant.text.hasPrefix("role:"))
        )
        #expect(removed.removed == added.added)
    }

    @Test(arguments: ["\"Bash(aws * delete-*)\"", "\"Bash(rm *)\"", "WebSearch"])
    func `a deny rule that is taken away is granted`(rule: String) throws {
        let deny = PolicyWriter.Part(path: "claude.settings.permissions.deny", text: rule)
        var writer = PolicyWriter(seed: 7)
        let parts = writer.parts().filter { $0.path != deny.path }
        let (with, without) = (
            try policy(PolicyWriter.text(parts + [deny])), try policy(PolicyWriter.text(parts))
        )
        #expect(PolicyDifference(from: with, to: without).more)
        #expect(!PolicyDifference(from: without, to: with).more)
    }
}
