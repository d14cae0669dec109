extension FindingRule {
    static let awsGroup: [FindingRule] = [
        .awsAction, .awsChanges, .awsSensitive, .awsManaged, .awsRole, .awsContradiction, .awsTooLong, .awsNoModel,
        .awsWritable, .awsDuration,
    ]
}
