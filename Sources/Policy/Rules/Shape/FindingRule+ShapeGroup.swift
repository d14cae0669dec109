extension FindingRule {
    static let shapeGroup: [FindingRule] = [
        .duplicateKey, .unknownKey, .missingKey, .wrongType, .emptyValue, .unknownValue, .invalidValue, .duplicateEntry,
        .version, .saysNothing, .contradiction,
    ]
}
