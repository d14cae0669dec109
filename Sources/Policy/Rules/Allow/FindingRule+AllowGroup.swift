extension FindingRule {
    static let allowGroup: [FindingRule] = [.allowReason, .allowUnknownRule, .allowError, .allowUnused]
}
