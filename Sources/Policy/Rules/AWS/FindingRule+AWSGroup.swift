extension FindingRule {
    static let awsGroup: [FindingRule] = [
        .awsAction, .awsChanges, .awsSensitive, .awsManaged, .awsRole, .awsContradiction, .awsTooLong, .awsGaveWay,
        .awsNoModel, .awsModel,
        .awsWritable, .awsDuration,
    ]
}
