/// How a launch ended.
public struct LaunchOutcome: Hashable, Sendable {
    public var session: SessionID
    public var exitStatus: Int32
    public var report: SessionReport
    /// What became of the transcripts, where they were to be kept: lines for people.
    public var transcripts: [String] = []
}
