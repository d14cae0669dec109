/// Where a session is in its life.
public enum SessionState: String, Hashable, Sendable, Codable {
    case running
    /// cx saw its end.
    case ended
    /// cx did not: it was killed, or the machine went down.
    case unfinished
}
