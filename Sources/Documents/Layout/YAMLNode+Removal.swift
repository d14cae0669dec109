// SPDX-License-Identifier: Apache-2.0

package import Addresses

extension YAMLNode {
    /// An entry of a mapping or an item of a list, by its place in each collection from the root on.
    package typealias Path = [Int]

    /// The members of a mapping or a list, with the place where a reader looks for each: its value if that is
    /// a scalar, else its key. Empty for a scalar.
    package var members: [(key: String?, value: YAMLNode, origin: Origin)] {
        switch content {
        case .scalar: []
        case .list(let items): items.map { (nil, $0, $0.origin) }
        case .map(let entries):
            entries.map { entry in
                if case .scalar = entry.value.content { return (entry.key, entry.value, entry.value.origin) }
                return (entry.key, entry.value, entry.origin)
            }
        }
    }

    /// Returns the value at a path.
    package subscript(path: Path) -> YAMLNode? {
        guard let first = path.first else { return self }
        let members = members
        return members.indices.contains(first) ? members[first].value[Array(path.dropFirst())] : nil
    }

    /// Returns the tree without the member at a path. A collection that has no other member goes with it,
    /// since an empty one may be an error. Nil if nothing stays.
    package func removing(_ path: Path) -> YAMLNode? {
        guard let first = path.first, members.indices.contains(first) else { return self }
        let rest = Array(path.dropFirst())
        let inner = rest.isEmpty ? nil : members[first].value.removing(rest)
        switch content {
        case .scalar: return self
        case .list(var items):
            if let inner { items[first] = inner } else { items.remove(at: first) }
            return items.isEmpty ? nil : YAMLNode(content: .list(items), origin: origin)
        case .map(var entries):
            if let inner {
                entries[first] = YAMLEntry(
                    key: entries[first].key, origin: entries[first].origin, value: inner)
            } else {
                entries.remove(at: first)
            }
            return entries.isEmpty ? nil : YAMLNode(content: .map(entries), origin: origin)
        }
    }

    /// Returns the tree with a string at a key of its mapping.
    package func replacing(_ key: String, by text: String) -> YAMLNode {
        guard case .map(let entries) = content else { return self }
        let scalar = Content.scalar(YAMLScalar(text: text, isPlain: false))
        return YAMLNode(
            content: .map(
                entries.map { entry in
                    guard entry.key == key else { return entry }
                    return YAMLEntry(
                        key: key, origin: entry.origin,
                        value: YAMLNode(content: scalar, origin: entry.value.origin))
                }), origin: origin)
    }
}
