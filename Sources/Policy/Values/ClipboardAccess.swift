/// Whether what runs inside may put something on the user's clipboard. Nothing ever reads it.
public enum ClipboardAccess: String, Hashable, Sendable, Codable, CaseIterable {
    case none
    case write
}
