extension FindingRule {
    static let awsGroup: [FindingRule] = [
        .awsAction, .awsChanges, .awsSensitive, .awsUnnamed, .awsManaged, .awsRole, .awsContradiction, .awsTooLong,
        .awsGaveWay,
        .awsNoModel, .awsModel,
        .awsWritable, .awsDuration,
    ]
}
