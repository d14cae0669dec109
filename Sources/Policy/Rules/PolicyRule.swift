import Documents

/// A rule that looks at a whole policy, after it was read. All other rules are checked while a policy is
/// read.
struct PolicyRule: Sendable {
    let rule: FindingRule
    /// The sections that the check reads.
    let sections: Set<PolicySection>
    let check: @Sendable (PolicyReview) -> Void

    init(
        _ rule: FindingRule, reads sections: Set<PolicySection>,
        check: @escaping @Sendable (PolicyReview) -> Void
    ) {
        self.rule = rule
        self.sections = sections
        self.check = check
    }

    /// In the order of ``FindingRule/all``.
    static let all: [PolicyRule] = [
        .contradiction, .workspaceWritable, .workspaceRunsLater, .mountWritable, .mountRunsLater,
        .environmentSecret, .environmentCommand, .unknownDomain, .publishHost, .plainPort, .unusedRegion,
        .notOffered, .noModel, .permissionAnchor, .permissionPrefix, .permissionExact, .permissionPath,
        .permissionShadowed, .denyShadowed, .permissionRepeated, .nearbyForm, .undenied, .deniedByAccident,
        .agentAlone, .awsTooLong, .awsNoModel, .awsModel, .awsWritable, .awsDuration,
    ]
}
