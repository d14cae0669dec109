// SPDX-License-Identifier: Apache-2.0

public import Documents

/// The policies that every cx carries. They are found on any machine, and no repository can replace them.
public enum ShippedPolicies {
    /// The policies in the order of their names; shown as `shipped:base.yaml`.
    public static let all: [PolicySource] = texts.map { name, text in
        PolicySource(path: "\(place)\(name).yaml", text: text)
    }
    /// The beginning of their paths.
    static let place = "shipped:"

    /// Returns the policy of a name; nil if none is shipped.
    public static func policy(named name: String) -> PolicySource? {
        all.first { $0.path == "\(place)\(name).yaml" }
    }
}
