/// Whether a finding stops a launch.
public enum FindingSeverity: String, Hashable, Sendable, Codable, CaseIterable {
    case error, warning
}
