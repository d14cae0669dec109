extension FindingRule {
    static let workspaceGroup: [FindingRule] = [
        .workspacePlace, .workspaceWritable, .workspaceRunsLater,
    ]
}
