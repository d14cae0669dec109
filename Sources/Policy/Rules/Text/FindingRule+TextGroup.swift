extension FindingRule {
    static let textGroup: [FindingRule] = [
        .tooLarge, .controlCharacter, .tab, .writableByOthers,
    ]
}
