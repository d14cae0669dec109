/// How a verification ended.
public enum VerificationOutcome: Hashable, Sendable {
    case ended(VerificationReport)
    /// A signal ended cx before all probes were run.
    case interrupted(exitStatus: Int32)
}
