// SPDX-License-Identifier: Apache-2.0

/// The outcome of a launch.
public struct LaunchOutcome: Hashable, Sendable {
    public var session: SessionID
    public var exitStatus: Int32
    public var report: SessionReport
    /// Lines for people on the transcripts, if they were to be kept.
    public var transcripts: [String] = []
    /// The reason why nothing ran, or why the command was ended; nil if it ended by itself or by a signal.
    public var failure: CXError?
}
