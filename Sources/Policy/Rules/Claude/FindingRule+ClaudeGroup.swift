extension FindingRule {
    static let claudeGroup: [FindingRule] = [
        .settingLocked, .settingUnknown, .permissionRule, .permissionPrefix, .permissionShadowed, .denyShadowed,
    ]
}
