// SPDX-License-Identifier: Apache-2.0

package import Addresses

/// A YAML value that has passed every check on form. It has no tags and no aliases, and its keys are distinct
/// strings.
package struct YAMLNode {
    package enum Content {
        case scalar(YAMLScalar)
        case list([YAMLNode])
        case map([YAMLEntry])
    }

    package let content: Content
    package let origin: Origin

    /// The kind of value, in a finding's words.
    package var kind: String {
        switch content {
        case .scalar(let scalar): scalar.kind.description
        case .list: "a list"
        case .map: "a mapping"
        }
    }

    package var isNull: Bool {
        if case .scalar(let scalar) = content { scalar.kind == .null } else { false }
    }
}

/// A key of a mapping, with its value.
package struct YAMLEntry {
    package let key: String
    package let origin: Origin
    package let value: YAMLNode
}

extension YAMLNode {
    /// True if both values are the same, wherever they stand and whatever the order of their keys.
    package func means(_ other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.scalar(let one), .scalar(let another)): one == another
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
