package import Addresses

/// A YAML value that has passed every check on form: no tags, no aliases, string keys, no key twice.
package struct YAMLNode {
    package enum Content {
        case scalar(YAMLScalar)
        case list([YAMLNode])
        case map([YAMLEntry])
    }

    package let content: Content
    package let origin: Origin

    /// What the value is, as a finding says it.
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
