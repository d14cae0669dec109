import Documents

/// Writes values as YAML, each line with its place behind it.
struct ShownYAML {
    /// Lines longer than this push their comment out alone.
    private static let widest = 72

    private var lines: [(text: String, comment: String?)] = []

    static func text(_ root: ShownValue) -> String {
        var writer = ShownYAML()
        writer.write(root, indent: "")
        let width = min(widest, writer.lines.filter { $0.comment != nil }.map(\.text.count).max() ?? 0)
        return writer.lines.map { text, comment in
            guard let comment else { return "\(text)\n" }
            return "\(text)\(String(repeating: " ", count: max(0, width - text.count)))  # \(comment)\n"
        }.joined()
    }

    private mutating func write(_ value: ShownValue, indent: String) {
        switch value.content {
        case .plain: break
        case .list(let items):
            for item in items { lines.append(("\(indent)- \(YAMLText.flow(item.json))", item.place.comment)) }
        case .map(let members):
            for (key, member) in members {
                let start = "\(indent)\(YAMLText.string(key)):"
                switch member.content {
                case .plain(let value):
                    lines.append(("\(start) \(YAMLText.flow(value))", member.place.comment))
                case .list, .map:
                    lines.append((start, nil))
                    write(member, indent: indent + "  ")
                }
            }
        }
    }
}
