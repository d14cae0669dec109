/// Whether the sandbox may change what it is given.
public enum Access: String, Hashable, Sendable, Codable, CaseIterable {
    case readOnly = "read-only"
    case readWrite = "read-write"
}
