// SPDX-License-Identifier: Apache-2.0

public import Addresses
import Documents

/// The places of a policy's values, for messages that name the line that decides. Values are found by key
/// path, such as `workspace.access` or `aws.roles.audit.duration`, and the entries of a list of plain values
/// by their text.
public struct PolicyOrigins: Hashable, Sendable {
    /// The places of keys. If several files say a key, the last one counts.
    private var keys: [String: Origin] = [:]
    /// The places of entries, by the path of the list and the text of the entry. The first place counts.
    private var entries: [String: [String: Origin]] = [:]
    /// The hosts as single lines grant them, before entries of one name are merged.
    public private(set) var hosts: [AllowedHost] = []
    private(set) var networks: [AllowedNetwork] = []

    public init() {}

    /// Finds the places in one file.
    init(_ root: YAMLNode) {
        add(root, at: "")
    }

    /// The place of a key; nil if no file says it.
    public subscript(path: String) -> Origin? { keys[path] }

    /// The place of an entry of a list of plain values; nil if no file has it.
    public subscript(list: String, text: String) -> Origin? { entries[list]?[text] }

    /// Returns the place of the first entry of a list that fits.
    func entry(of list: String, where fits: (String) -> Bool) -> Origin? {
        entries[list]?.filter { fits($0.key) }.map(\.value).min { ($0.file, $0.line) < ($1.file, $1.line) }
    }

    /// Returns the text of that entry.
    func text(of list: String, where fits: (String) -> Bool) -> String? {
        entries[list]?.filter { fits($0.key) }
            .min { ($0.value.file, $0.value.line, $0.key) < ($1.value.file, $1.value.line, $1.key) }?.key
    }

    /// Merges a child, whose values override.
    mutating func merge(_ child: PolicyOrigins) {
        keys.merge(child.keys) { $1 }
        entries.merge(child.entries) { $0.merging($1) { first, _ in first } }
    }

    /// Returns the places together with the hosts and networks that the chain grants line by line.
    func with(hosts: [AllowedHost], networks: [AllowedNetwork]) -> PolicyOrigins {
        var origins = self
        origins.hosts = hosts
        origins.networks = networks
        return origins
    }

    private mutating func add(_ node: YAMLNode, at path: String) {
        switch node.content {
        case .map(let members):
            for member in members {
                let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
                keys[inner] = member.origin
                add(member.value, at: inner)
            }
        case .list(let items):
            for item in items {
                guard case .scalar(let scalar) = item.content, entries[path]?[scalar.text] == nil else {
                    continue
                }
                entries[path, default: [:]][scalar.text] = item.origin
            }
        case .scalar: break
        }
    }
}
