extension FindingRule {
    static let claudeGroup: [FindingRule] = [
        .settingLocked, .settingMisspelt, .settingUnknown, .permissionRule, .permissionAnchor, .permissionPrefix,
        .permissionExact, .permissionPath, .permissionShadowed, .denyShadowed, .permissionRepeated, .nearbyForm,
        .undenied, .deniedByAccident, .agentAlone,
    ]
}
