extension YAMLNode {
    /// True if two values are the same, wherever they stand and in whatever order their keys are.
    package func means(_ other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.scalar(let one), .scalar(let another)):
            one.text == another.text && one.kind == another.kind
        case (.list(let items), .list(let others)):
            items.count == others.count && zip(items, others).allSatisfy { $0.means($1) }
        case (.map(let entries), .map(let others)):
            entries.count == others.count
                && entries.sorted { $0.key < $1.key }.elementsEqual(others.sorted { $0.key < $1.key }) {
                    $0.key == $1.key && $0.value.means($1.value)
                }
        case (.scalar, _), (.list, _), (.map, _): false
        }
    }
}
