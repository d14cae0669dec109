extension FindingRule {
    static let mountsGroup: [FindingRule] = [
        .mountSource, .mountTarget,
    ]
}
