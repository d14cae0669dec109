/// The place of each word of a policy and its parents, for whoever must name the line that decides.
public struct PolicyOrigins: Hashable, Sendable {
    /// By the path of the key, as `aws.access`; of several files the last that says it, which is the one that counts.
    private var keys: [String: Origin] = [:]
    /// By the path of the list and the text of the entry, as `egress.aws.services` and `sqs`; the first that says it.
    private var entries: [String: [String: Origin]] = [:]
    /// Each as its own line grants it, before those of one name become one.
    private(set) var hosts: [AllowedHost] = []
    private(set) var networks: [AllowedNetwork] = []

    public init() {}

    /// Of one file.
    init(_ root: YAMLNode) {
        add(root, at: "")
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
                guard case .scalar(let scalar) = item.content, entries[path]?[scalar.text] == nil else { continue }
                entries[path, default: [:]][scalar.text] = item.origin
            }
        case .scalar: break
        }
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

    func key(_ path: String) -> Origin? { keys[path] }

    func entry(_ text: String, of list: String) -> Origin? { entries[list]?[text] }

    /// The first entry of a list that fits.
    func entry(of list: String, where fits: (String) -> Bool) -> Origin? {
        entries[list]?.filter { fits($0.key) }.map(\.value).min { ($0.file, $0.line) < ($1.file, $1.line) }
    }
}
