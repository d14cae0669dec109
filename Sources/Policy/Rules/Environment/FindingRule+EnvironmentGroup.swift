extension FindingRule {
    static let environmentGroup: [FindingRule] = [
        .environmentName, .environmentProtected, .environmentWildcard, .environmentSecret, .environmentCommand,
    ]
}
