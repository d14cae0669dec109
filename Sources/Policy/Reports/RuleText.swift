/// A rule told on a terminal.
public enum RuleText {
    public static func page(of rule: FindingRule) -> String {
        var lines = ["\(rule.id) (\(rule.severity.rawValue)): \(rule.summary)"]
        if !rule.rationale.isEmpty { lines += ["", rule.rationale] }
        for (title, examples) in [("found in:", rule.bad), ("not found in:", rule.good)] {
            for example in examples {
                lines += ["", title] + example.text.split(separator: "\n").map { "    \($0)" }
            }
        }
        return lines.joined(separator: "\n")
    }
}
