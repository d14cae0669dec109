import Policy

extension GrantLines {
    /// The `egress` section of a policy, ended by a line feed; empty where there is nothing to allow.
    /// - Parameters:
    ///   - most: How many entries, the most frequent ones.
    ///   - comments: What stands above each entry; what is said of all of them stands above the section.
    func egress(most: Int, comments: (Grant) -> [String] = { _ in [] }) -> String {
        let chosen = grants.prefix(most)
        guard !chosen.isEmpty else { return "" }
        let isHost = { (grant: Grant) in
            switch grant.subject {
            case .host: true
            case .network: false
            }
        }
        let hosts = chosen.filter(isHost)
        let networks = chosen.filter { !isHost($0) }
        let lists = [("hosts", hosts), ("networks", networks)].filter { !$0.1.isEmpty }
        let lines = lines(lists, comments)
        let warnings = warnings.map { "# cx policy check warns of the policy: \(LearnedPolicy.safe($0))" }
        return (warnings + ["egress:"] + lines).map { "\($0)\n" }.joined()
    }

    private func lines(_ lists: [(String, [Grant])], _ comments: (Grant) -> [String]) -> [String] {
        lists.flatMap { name, grants in
            ["  \(name):"]
                + grants.flatMap { grant in
                    comments(grant).map { "    # \($0)" } + ["    - \(grant.entry)"]
                }
        }
    }
}
