public import Addresses
import Documents

/// Where a policy's words were said, for whoever must name the line that decides: by key path, as
/// `workspace.access` or `aws.roles.audit.duration`, and for the entries of a list of plain values by their
/// text.
public struct PolicyOrigins: Hashable, Sendable {
    /// Of several files the last that says it, which is the one that counts.
    private var keys: [String: Origin] = [:]
    /// By the path of the list and the text of the entry; the first that says it.
    private var entries: [String: [String: Origin]] = [:]
    /// Each as its own line grants it, before those of one name become one.
    private(set) var hosts: [AllowedHost] = []
    private(set) var networks: [AllowedNetwork] = []

    public init() {}

    /// Of one file.
    init(_ root: YAMLNode) {
        add(root, at: "")
    }

    /// Nil for what no file says.
    public subscript(path: String) -> Origin? { keys[path] }

    /// Of an entry of a list of plain values.
    public subscript(list: String, text: String) -> Origin? { entries[list]?[text] }

    /// The first entry of a list that fits.
    func entry(of list: String, where fits: (String) -> Bool) -> Origin? {
        entries[list]?.filter { fits($0.key) }.map(\.value).min { ($0.file, $0.line) < ($1.file, $1.line) }
    }

    /// Puts a child's words on top.
    mutating func merge(_ child: PolicyOrigins) {
        keys.merge(child.keys) { $1 }
        entries.merge(child.entries) { $0.merging($1) { first, _ in first } }
    }

    /// The same with what the chain grants line by line.
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
