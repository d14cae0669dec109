extension FindingRule {
    static let mountsGroup: [FindingRule] = [
        .mountSource, .mountTarget, .mountSocket, .mountLink, .mountWritable, .mountRunsLater, .mountOverlap,
        .mountAgentFiles,
    ]
}
