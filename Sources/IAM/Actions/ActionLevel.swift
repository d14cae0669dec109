/// What an action does, by AWS's Service Authorization Reference; in the order of what they can do.
public enum ActionLevel: String, Hashable, Sendable, Codable, CaseIterable {
    case list = "List"
    case read = "Read"
    case tagging = "Tagging"
    case write = "Write"
    case permissionsManagement = "Permissions management"

    /// True for the two that change nothing.
    public var isReading: Bool { self == .list || self == .read }
}
