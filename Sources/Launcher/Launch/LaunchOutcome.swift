/// How a launch ended.
public struct LaunchOutcome: Hashable, Sendable {
    public var session: SessionID
    public var exitStatus: Int32
    public var report: SessionReport
    /// What became of the transcripts, where they were to be kept: lines for people.
    public var transcripts: [String] = []
    /// Why nothing ran, or why what ran was ended; nil where it ended by itself or by a signal.
    public var failure: LaunchError?
}
