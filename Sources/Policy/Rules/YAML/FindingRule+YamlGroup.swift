extension FindingRule {
    static let yamlGroup: [FindingRule] = [
        .syntax, .severalDocuments, .alias, .tag, .tooDeep, .complexKey,
    ]
}
