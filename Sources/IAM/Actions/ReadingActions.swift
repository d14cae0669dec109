// SPDX-License-Identifier: Apache-2.0

/// The actions that an investigation may use on the services that its policy names.
///
/// The corpus' access levels alone do not tell. Some actions of the level Read run an agent
/// (`bedrock:InvokeAgent`), show masked data (`logs:Unmask`) or cancel something
/// (`xray:CancelTraceRetrieval`). So an action must also begin with a verb that reads, or stand in the list
/// of others that are needed.
package enum ReadingActions {
    private static let verbs: Set<String> = [
        "Check", "Count", "Describe", "Estimate", "Filter", "GET", "Get", "Head", "List", "Lookup", "Preview",
        "Query",
        "Read", "Scan", "Search", "Select", "Simulate", "Validate", "View",
    ]

    /// Actions that start and end a query that changes nothing but its own existence.
    private static let others: Set<String> = [
        "internetmonitor:StartQuery", "internetmonitor:StopQuery", "logs:StartLiveTail", "logs:StartQuery",
        "logs:StopQuery", "xray:StartTraceRetrieval",
    ]

    package static func contains(_ action: IAMAction) -> Bool { action.isReading }

    static func contains(_ text: String, name: String, level: ActionLevel) -> Bool {
        level.isReading && (verb(of: name) != nil || others.contains(text))
    }

    /// Returns the first word if it reads, or `Batch` and such a word; nil for any other action.
    static func verb(of name: String) -> String? {
        let first = firstWord(of: name[...])
        if first == "Batch" {
            let second = firstWord(of: name.dropFirst(first.count))
            return verbs.contains(String(second)) ? String(first + second) : nil
        }
        return verbs.contains(String(first)) ? String(first) : nil
    }

    /// Returns the first of `Get`, `D`, `B`, `Cluster`, `V2` in `GetDBClusterV2`. A capital begins a word,
    /// but a name all in capitals is one word.
    static func firstWord(of name: Substring) -> Substring {
        guard name.utf8.contains(where: { (0x61...0x7a).contains($0) }) else { return name }
        let end = name.utf8.dropFirst().firstIndex { (0x41...0x5a).contains($0) }
        return name[..<(end ?? name.endIndex)]
    }
}
