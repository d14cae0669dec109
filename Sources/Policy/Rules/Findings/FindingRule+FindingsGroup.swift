extension FindingRule {
    static let findingsGroup: [FindingRule] = [
        .tooManyFindings
    ]
}
