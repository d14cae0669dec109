/// An action as IAM's policies write it, perhaps with wildcards: `*` stands for any characters, `?` for one. Upper and
/// lower case are alike (IAM User Guide, "IAM JSON policy elements: Action").
struct ActionPattern: Hashable {
    let text: String
    private let pattern: [UInt8]

    init(_ text: String) {
        self.text = text
        pattern = Array(text.lowercased().utf8)
    }

    /// What stands before the colon.
    var service: String { String(text.lowercased().prefix { $0 != ":" }) }

    var isWildcard: Bool { pattern.contains(UInt8(ascii: "*")) || pattern.contains(UInt8(ascii: "?")) }

    func matches(_ action: String) -> Bool { matches(Array(action.lowercased().utf8)) }

    /// - Parameter name: in lower case.
    func matches(_ name: [UInt8]) -> Bool {
        var (place, at) = (0, 0)
        var (star, resume) = (-1, 0)
        while at < name.count {
            if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
                (star, resume) = (place, at)
                place += 1
            } else if place < pattern.count, pattern[place] == UInt8(ascii: "?") || pattern[place] == name[at] {
                place += 1
                at += 1
            } else if star >= 0 {
                resume += 1
                (place, at) = (star + 1, resume)
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
