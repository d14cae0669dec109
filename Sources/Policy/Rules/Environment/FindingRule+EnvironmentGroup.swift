extension FindingRule {
    static let environmentGroup: [FindingRule] = [
        .environmentName, .environmentProtected,
    ]
}
