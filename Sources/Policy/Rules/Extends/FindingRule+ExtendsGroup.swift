extension FindingRule {
    static let extendsGroup: [FindingRule] = [
        .extendsMissing, .extendsLoop, .extendsTooDeep,
    ]
}
