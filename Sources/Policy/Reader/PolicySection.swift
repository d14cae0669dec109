/// A part of a policy on which a rule on the whole policy may depend, by its key.
enum PolicySection: String, CaseIterable {
    case name, workspace, mounts, environment, limits, terminal, claude, aws, egress

    static let all = Set(allCases)
}
