// SPDX-License-Identifier: Apache-2.0

public import Addresses
public import Documents

/// A policy with its parents merged in, as one file, with the place of each line.
public struct EffectivePolicy {
    let root: ShownValue

    public init(_ policy: Policy) {
        root = ShownValue.of(policy)
    }

    /// The text of a policy file that grants the same. Each line ends with a comment that names its place, or
    /// `default`.
    public var yaml: String { ShownYAML.text(root) }

    /// The same for machines: the values of the file, and the place of each by its key path, such as
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
    /// The values of the policy file.
    public var policy: JSONValue
    /// The places by key path; nil, in JSON null, for values that no file says.
    public var origins: [String: Origin?]
}

/// Writes values as YAML, each line with its place behind it.
struct ShownYAML {
    /// The widest column at which comments begin. Only the comments of longer lines begin behind it.
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
