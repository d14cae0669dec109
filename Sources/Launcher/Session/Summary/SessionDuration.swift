/// How long a session took, for people.
public enum SessionDuration {
    /// `12 s`, `3 min 12 s`, `2 h 3 min`
    public static func text(_ seconds: Int) -> String {
        if seconds < 60 { return "\(seconds) s" }
        if seconds < 3600 { return "\(seconds / 60) min \(seconds % 60) s" }
        return "\(seconds / 3600) h \(seconds / 60 % 60) min"
    }
}
