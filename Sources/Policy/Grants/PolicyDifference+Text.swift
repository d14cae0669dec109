import Addresses

extension PolicyDifference {
    /// The most lines of one kind that are shown to people.
    private static let mostLines = 12

    /// For people: `+` before what is granted more, `-` before what is granted less; nothing in it acts on a terminal.
    public var lines: [String] {
        guard !added.isEmpty || !removed.isEmpty else { return ["same grants"] }
        return section("grants more", "+", added) + section("grants less", "-", removed)
    }

    private func section(_ title: String, _ sign: String, _ changes: [GrantChange]) -> [String] {
        guard !changes.isEmpty else { return [] }
        let groups = GrantKind.allCases.compactMap { kind in
            let own = changes.filter { $0.kind == kind }
            return own.isEmpty ? nil : own
        }
        return [title]
            + groups.flatMap { group in
                let lines = Self.lines(of: group)
                // One line more says as much as the line that counts it.
                let shown = lines.count > Self.mostLines + 1 ? lines.prefix(Self.mostLines) : lines[...]
                let rest = group.count - shown.reduce(0) { $0 + $1.count }
                return shown.map { "  \(sign) \($0.text)" } + (rest > 0 ? ["  \(sign) and \(rest) more"] : [])
            }
    }

    /// Each change; where they are many, what one line of the policy grants is one line here.
    private static func lines(of group: [GrantChange]) -> [(text: String, count: Int)] {
        guard group.count > mostLines + 1 else { return group.map { (line($0), 1) } }
        var own: [Origin: [GrantChange]] = [:]
        for change in group { if let origin = change.origin { own[origin, default: []].append(change) } }
        var told: Set<Origin> = []
        return group.compactMap { change in
            guard let origin = change.origin, let alike = own[origin], alike.count > 1 else {
                return (line(change), 1)
            }
            guard told.insert(origin).inserted else { return nil }
            return (line(change, more: alike.count - 1), alike.count)
        }
    }

    private static func line(_ change: GrantChange, more: Int = 0) -> String {
        let place = change.origin.map { " (\($0.file):\($0.line))" } ?? ""
        return Printable.escaped(change.grant + (more > 0 ? ", and \(more) more" : "") + place)
    }
}
