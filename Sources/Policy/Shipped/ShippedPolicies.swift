public import Documents

/// The policies that every cx carries, so that they are found on any machine and cannot be replaced by a
/// repository.
public enum ShippedPolicies {
    /// In the order of their names; shown as `shipped:base.yaml`.
    public static let all: [PolicySource] = texts.map { name, text in
        PolicySource(path: "shipped:\(name).yaml", text: text)
    }

    /// The policy of a name, nil where none is shipped.
    public static func policy(named name: String) -> PolicySource? {
        all.first { $0.path == "shipped:\(name).yaml" }
    }
}
