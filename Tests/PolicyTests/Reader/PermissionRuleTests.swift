import Documents
import Policy
import Testing

@Suite struct PermissionRuleTests {
    private func deny(_ rule: String) -> PolicyReading {
        readBody("claude:\n  settings:\n    permissions:\n      deny:\n        - \(rule)")
    }

    @Test(arguments: [
        "\"Bash(:*)\"", "\"Bash()\"", "\"bash(touch *)\"", "bash", "Bahs", "\"Bash(rm *\"", "\"Bash rm\"",
        "\"Bash(rm *) \"", "\"(rm *)\"", "\"Bash(aws:* delete)\"", "\"Bash(command:rm)\"",
        "\"Write(/etc/**)\"",
        "\" \"",
    ]) func `a rule that Claude Code would skip is an error`(rule: String) {
        let reading = deny(rule)
        #expect(reading.places == ["claude/permission-rule 7:11"])
        #expect(reading.policy == nil)
    }

    @Test(arguments: ["5", "true", "[a]", "{a: b}"]) func `a rule that is not a string is an error`(
        rule: String
    ) {
        #expect(deny(rule).places == ["shape/wrong-type 7:11"])
    }

    @Test(arguments: [
        "Bash", "\"Bash(rm *)\"", "\"Bash(rm:*)\"", "\"Bash(aws * delete-*)\"", "\"Read(//etc/**)\"",
        "\"WebFetch(domain:*.example.com)\"", "\"mcp__*\"", "\"*\"", "mcp__github__create_issue",
        "\"Agent(Explore)\"",
        "\"Edit(~/x)\"", "\"Bash(echo (x))\"",
    ]) func `a rule that Claude Code reads is allowed`(rule: String) {
        #expect(deny(rule).findings == [])
    }

    @Test
    func `a rule that options before the verb get past is a warning, unless its wide form stands beside it`()
    {
        let reading = deny("\"Bash(git push *)\"")
        #expect(reading.places == ["claude/permission-prefix 7:11"])
        #expect(reading.findings.first?.help == #"add "Bash(git * push*)""#)
        #expect(reading.policy != nil)
        for wide in ["Bash(git * push*)", "Bash(git * push *)"] {
            #expect(deny("\"Bash(git push *)\"\n        - \"\(wide)\"").findings == [])
        }
        #expect(deny("\"Bash(aws s3 rm:*)\"").findings.first?.help == #"add "Bash(aws * s3 rm*)""#)
        #expect(deny("\"Bash(aws s3 rm:*)\"\n        - \"Bash(aws * s3 rm*)\"").findings == [])
        #expect(deny("\"Bash(aws *s3* rm *)\"").findings == [])
    }
}
