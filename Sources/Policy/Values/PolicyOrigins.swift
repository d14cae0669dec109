/// Where a policy's values were said, by key path: `workspace.access`, `aws.roles.audit.duration`, and for the items of a
/// list of plain values `egress.aws.services[sqs]`. Items that are mappings carry their place themselves.
public struct PolicyOrigins: Hashable, Sendable {
    private var places: [String: Origin] = [:]

    public init() {}

    /// Of all that one file says.
    init(of root: YAMLNode) {
        add(root, at: "")
    }

    /// Nil for what no file says.
    public subscript(path: String) -> Origin? { places[path] }

    /// Of an item of a list of plain values.
    public subscript(path: String, item: String) -> Origin? { places["\(path)[\(item)]"] }

    /// Puts a child's words on top. A list's item stays where it was said first.
    mutating func merge(_ child: PolicyOrigins) {
        for (path, place) in child.places where !path.hasSuffix("]") || places[path] == nil { places[path] = place }
    }

    private mutating func add(_ node: YAMLNode, at path: String) {
        guard case .map(let entries) = node.content else { return }
        for entry in entries {
            let path = path.isEmpty ? entry.key : "\(path).\(entry.key)"
            places[path] = entry.origin
            if case .list(let items) = entry.value.content {
                for item in items {
                    guard case .scalar(let scalar) = item.content, self[path, scalar.text] == nil else { continue }
                    places["\(path)[\(scalar.text)]"] = item.origin
                }
            } else {
                add(entry.value, at: path)
            }
        }
    }
}
