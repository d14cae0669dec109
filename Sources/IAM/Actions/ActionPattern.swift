import Documents

/// An action as IAM's policies write it, perhaps with wildcards: `*` stands for any characters, `?` for one.
/// Upper and lower case are alike (IAM User Guide, "IAM JSON policy elements: Action").
package struct ActionPattern: Hashable {
    let text: String
    /// What stands before the colon, in lower case.
    package let service: String
    private let pattern: [UInt8]

    package init(_ text: String) {
        self.text = text
        let lowered = text.lowercased()
        service = String(lowered.prefix { $0 != ":" })
        pattern = Array(lowered.utf8)
    }

    var isWildcard: Bool { pattern.contains(UInt8(ascii: "*")) || pattern.contains(UInt8(ascii: "?")) }

    package func matches(_ action: String) -> Bool { matches(Array(action.lowercased().utf8)) }

    /// - Parameter name: in lower case.
    func matches(_ name: [UInt8]) -> Bool { Wildcard.matches(pattern, name, single: UInt8(ascii: "?")) }
}
