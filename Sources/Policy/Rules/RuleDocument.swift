import Documents

/// docs/rules.md: every rule, made of the rules themselves.
public enum RuleDocument {
    /// Markdown; ends with a line end.
    public static var text: String {
        let rows = FindingRule.all.map { rule in
            "| [`\(rule.id)`](#\(anchor(rule))) | \(rule.severity.rawValue) | \(rule.summary) |"
        }
        let table =
            (["| rule | severity | what is found |", "|---|---|---|"] + rows).joined(separator: "\n") + "\n"
        return ([head, table] + FindingRule.all.map(\.page)).joined(separator: "\n")
    }

    /// As GitHub makes it of a heading: without punctuation but hyphens.
    private static func anchor(_ rule: FindingRule) -> String {
        rule.id.filter { $0.isLetter || $0.isNumber || $0 == "-" }
    }

    private static let head = """
        # Rules

        What `cx policy check` and every launch read a policy by. `cx policy rules` lists the rules, and
        `cx policy check --explain RULE` prints the section of one. This page is made of the rules themselves, by
        `cx policy rules --format markdown`.

        - A rule's id is its group and its name, as `egress/wildcard`. Each finding carries it.
        - An **error** leaves no policy: nothing is launched with it, and it cannot be allowed.
        - A rule that judges the policy as a whole speaks beside an error in another section. It stays silent
          where a section that it reads has an error.
        - A **warning** is for who reviews the policy. It stops nothing, unless `cx policy check` has `--strict`. Where it is
          meant, a comment allows it, with a reason, at the end of the finding's line or alone above it:
          `# cx: allow RULE because REASON`.

        The examples are the rules' own tests. `↓` is no part of a policy: it stands before each place at which the rule finds
        something. The first two lines, `cx: 1` and `name: example`, are left out where they do not matter, and so is the
        middle of what is long (`…`).

        ## All rules

        """
}
