// SPDX-License-Identifier: Apache-2.0

/// Finds rules about commands whose first word does not name a program, as `Bash(DROP TABLE:*)`. The shell has nothing
/// to start there, so such a rule meets nothing that anybody runs.
package enum UnknownProgram {
    package struct Fault: Hashable, Sendable {
        /// The first word's kind, as in "begins with …".
        package let kind: String
        package let help: String
    }

    /// The first words of statements of SQL with the words that follow them there.
    private static let statements: [String: Set<String>] = [
        "alter": objects, "create": objects, "delete": ["from"], "drop": objects,
        "grant": ["all", "delete", "insert", "select", "update"], "insert": ["into"], "merge": ["into"],
        "revoke": ["all", "delete", "insert", "select", "update"], "truncate": ["table"],
    ]
    private static let objects: Set<String> = [
        "column", "database", "function", "index", "keyspace", "procedure", "role", "schema", "sequence",
        "table", "trigger", "user", "view",
    ]
    /// Words of SQL that no program has as its name. Programs are named in small letters.
    private static let words: Set = [
        "ALTER", "CREATE", "DELETE", "DROP", "EXEC", "EXECUTE", "GRANT", "INSERT", "MERGE", "RENAME",
        "REPLACE",
        "REVOKE", "SELECT", "TRUNCATE", "UPDATE", "VACUUM",
    ]
    private static let redis: Set = ["FLUSHALL", "FLUSHDB", "SHUTDOWN", "flushall", "flushdb"]

    /// Methods of MongoDB that no file is named after. Others are known by their parenthesis.
    private static let methods: Set = ["db.dropDatabase", "db.shutdownServer"]

    /// Returns nil for a rule about something that the shell may start.
    package static func fault(of rule: AgentRule) -> Fault? {
        guard let pattern = rule.shell else { return nil }
        let text = pattern.text
        let words = text.split { $0 == " " || $0 == "*" || $0 == ":" }.map(String.init)
        guard let first = words.first, text.hasPrefix(first) else { return nil }
        let second = words.dropFirst().first ?? ""
        // A client of HTTP may be named after a method: `DELETE https://…`.
        let isCall = text.contains("://") || second.hasPrefix("-") || second.hasPrefix("/")
        let isDelete = first == "DELETE" && !["", "from"].contains(second.lowercased())
        let isStatement = Self.words.contains(first) && !isCall && !isDelete
        if isStatement || statements[first.lowercased()]?.contains(second.lowercased()) == true
            || isClause(text)
        {
            return Fault(
                kind: "a statement of SQL",
                help:
                    "\(quoted("Bash(* \(pattern.body)*)")) meets a client that is given it in these letters; what holds "
                    + "is a role of the database that may only read")
        }
        if redis.contains(first) {
            return Fault(
                kind: "a command of Redis",
                help: "\(quoted("Bash(redis-cli *\(first)*)")) meets the client that is given it")
        }
        if methods.contains(first)
            || first.hasPrefix("db.") && first.wholeMatch(of: /db\.[A-Za-z_.]+\(.*/) != nil
        {
            return Fault(
                kind: "a statement of MongoDB",
                help: "\(quoted("Bash(mongosh *\(first)*)")) meets the client that is given it")
        }
        if first.hasPrefix("--") || first.hasPrefix("-") && first.wholeMatch(of: /-[A-Za-z]+/) != nil {
            return Fault(
                kind: "an option",
                help: "write the program before it, or \(quoted("Bash(* \(first)*)")) for every program")
        }
        if ["http", "https", "s3", "ssh", "git@github.com"].contains(first),
            text.dropFirst(first.count).hasPrefix("://")
        {
            return Fault(kind: "an address", help: "a rule about addresses is WebFetch(domain:HOST)")
        }
        return nil
    }

    /// True for `select … from …` and `update … set …` in small letters.
    static func isClause(_ text: String) -> Bool {
        // Nearly every rule ends here: an expression costs more than all the rest.
        guard let first = text.utf8.first, "sSuU".utf8.contains(first) else { return false }
        let text = text.lowercased()
        guard text.hasPrefix("select ") || text.hasPrefix("update ") else { return false }
        return text.wholeMatch(of: /.{6} .+ (from|set)( .*|\*|:\*)?/) != nil
    }

    private static func quoted(_ rule: String) -> String { "\"\(rule)\"" }
}
