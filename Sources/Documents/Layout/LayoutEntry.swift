/// An entry of a mapping or list as it is written, with the comments that belong to it.
package struct LayoutEntry {
    package var before: [LayoutLine] = []
    /// As it is written, quotes included; nil in a list.
    package var key: String?
    package var value = LayoutNode.nothing
    /// Behind the value, or behind the key where the value begins below it.
    package var comment: LayoutComment?

    /// The key without quotes.
    package var name: String? {
        guard let key, let first = key.first, key.count > 1, first == "\"" || first == "'" else { return key }
        return String(key.dropFirst().dropLast())
    }

    /// True if it can be written on one line with others.
    package var isPlain: Bool { before.isEmpty && comment == nil }
}
