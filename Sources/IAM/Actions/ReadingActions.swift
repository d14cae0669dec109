/// Which of IAM's actions an investigation may use on the services that its policy names.
///
/// The corpus' access levels alone do not tell: among the actions of the level Read are such as run an agent
/// (`bedrock:InvokeAgent`), show what is masked (`logs:Unmask`) or cancel something
/// (`xray:CancelTraceRetrieval`). So an action must also begin with a word that reads, or stand in the list
/// of the others that are needed.
package enum ReadingActions {
    private static let verbs: Set<String> = [
        "Check", "Count", "Describe", "Estimate", "Filter", "GET", "Get", "Head", "List", "Lookup", "Preview",
        "Query",
        "Read", "Scan", "Search", "Select", "Simulate", "Validate", "View",
    ]

    /// They start and end a query that changes nothing but its own existence.
    private static let others: Set<String> = [
        "internetmonitor:StartQuery", "internetmonitor:StopQuery", "logs:StartLiveTail", "logs:StartQuery",
        "logs:StopQuery", "xray:StartTraceRetrieval",
    ]

    package static func contains(_ action: IAMAction) -> Bool { action.isReading }

    static func contains(_ text: String, name: String, level: ActionLevel) -> Bool {
        level.isReading && (verb(of: name) != nil || others.contains(text))
    }

    /// The first word where it is one that reads, or `Batch` and such a word; nil for any other action.
    static func verb(of name: String) -> String? {
        let first = firstWord(of: name[...])
        if first == "Batch" {
            let second = firstWord(of: name.dropFirst(first.count))
            return verbs.contains(String(second)) ? String(first + second) : nil
        }
        return verbs.contains(String(first)) ? String(first) : nil
    }

    /// The first of `Get`, `D`, `B`, `Cluster`, `V2` in `GetDBClusterV2`: a capital begins a word, but a name
    /// all in capitals is one word.
    static func firstWord(of name: Substring) -> Substring {
        guard name.utf8.contains(where: { (0x61...0x7a).contains($0) }) else { return name }
        let end = name.utf8.dropFirst().firstIndex { (0x41...0x5a).contains($0) }
        return name[..<(end ?? name.endIndex)]
    }
}
