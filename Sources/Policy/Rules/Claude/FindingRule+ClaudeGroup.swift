extension FindingRule {
    static let claudeGroup: [FindingRule] = [
        .settingLocked, .settingMisspelt, .settingUnknown, .permissionRule, .permissionPrefix, .permissionShadowed,
        .denyShadowed,
    ]
}
