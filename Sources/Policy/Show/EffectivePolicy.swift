public import Addresses
public import Documents

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

/// The form of `cx policy show --format json`.
public struct EffectivePolicyDocument: Hashable, Sendable, Encodable {
    /// What the policy file would hold.
    public var policy: JSONValue
    /// By key path; nil, in JSON null, for what no file says.
    public var origins: [String: Origin?]
}

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
