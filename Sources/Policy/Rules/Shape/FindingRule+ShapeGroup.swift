extension FindingRule {
    static let shapeGroup: [FindingRule] = [
        .duplicateKey, .unknownKey, .missingKey, .wrongType, .emptyValue, .unknownValue, .invalidValue, .duplicateEntry,
        .version, .writableByEveryone, .replaceable, .saysNothing, .contradiction,
    ]
}
