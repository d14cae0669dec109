import Addresses

/// A policy with its parents merged in, as one file could say it, and where each line comes from.
public struct EffectivePolicy {
    let root: ShownValue

    public init(_ policy: Policy) {
        root = ShownValue.of(policy)
    }

    /// A policy file: what reads it gets a policy that grants the same. Each line ends with a comment that
    /// names its place, or `default`.
    public var yaml: String { ShownYAML.text(root) }

    /// For machines: the values of the same file, and the place of each by its key path, as
    /// `egress.hosts[0]`.
    public var document: EffectivePolicyDocument {
        EffectivePolicyDocument(policy: root.json, origins: Self.origins(of: root, at: ""))
    }

    private static func origins(of value: ShownValue, at path: String) -> [String: Origin?] {
        var found: [String: Origin?] = [:]
        switch value.place {
        case .said(let origin): found[path] = .some(origin)
        case .standard: found[path] = .some(nil)
        case .parts: break
        }
        switch value.content {
        case .plain: break
        case .list(let items):
            for (number, item) in items.enumerated() {
                found.merge(origins(of: item, at: "\(path)[\(number)]")) { own, _ in own }
            }
        case .map(let members):
            for (key, member) in members {
                found.merge(origins(of: member, at: path.isEmpty ? key : "\(path).\(key)")) { own, _ in own }
            }
        }
        return found
    }
}
