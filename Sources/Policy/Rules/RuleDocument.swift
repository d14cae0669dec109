// SPDX-License-Identifier: Apache-2.0

import Documents

/// The page docs/rules.md, made from the rules themselves.
public enum RuleDocument {
    /// The page in Markdown; it ends with a line end.
    public static var text: String {
        let rows = LintRule.all.map { rule in
            "| [`\(rule.id)`](#\(anchor(rule))) | \(rule.severity.rawValue) | \(rule.summary) |"
        }
        let table =
            (["| rule | severity | what is found |", "|---|---|---|"] + rows).joined(separator: "\n") + "\n"
        return ([head, table] + LintRule.all.map(\.page)).joined(separator: "\n")
    }

    /// Returns the anchor that GitHub makes of a heading: without punctuation but hyphens.
    private static func anchor(_ rule: LintRule) -> String {
        rule.id.filter { $0.isLetter || $0.isNumber || $0 == "-" }
    }

    private static let head = """
        # Rules

        `cx policy check` and every launch check a policy by these rules. `cx policy rules` lists them, and
        `cx policy check --explain RULE` prints the section of one rule. This page is made from the rules
        themselves, by `cx policy rules --format markdown`.

        - A rule's id is its group and its name, such as `egress/wildcard`. Each finding shows it.
        - A policy with an **error** cannot be launched, and no comment can allow an error. Some errors fail
          the check, but not a launch: an idle permission rule (`claude/deny-shadowed`,
          `claude/permission-shadowed`, `claude/idle-allow`), and a comment whose day is over or cannot be read
          (`allow/ended`, `allow/until`).
        - A rule on the policy as a whole also reports beside an error in another section. It stays silent if a
          section that it reads has an error.
        - A **warning** is for the reviewer of the policy. It stops nothing, unless `cx policy check` has
          `--strict`. If it is intended, a comment allows it with a reason, at the end of the finding's line or
          alone above it: `# cx: allow RULE because REASON`. With `until 2027-01-31` before `because`, it ends
          behind that day.

        The examples are the rules' own tests. `↓` is not part of a policy: it stands before each place where the
        rule finds something. The first two lines, `cx: 1` and `name: example`, are left out if they do not
        matter, and so is the middle of long examples (`…`).

        ## All rules

        """
}
