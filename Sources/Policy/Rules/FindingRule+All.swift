extension FindingRule {
    /// Every rule, group by group as docs/rules.md lists them.
    public static let all: [FindingRule] = [
        textGroup,
        yamlGroup,
        shapeGroup,
        extendsGroup,
        workspaceGroup,
        mountsGroup,
        environmentGroup,
        egressGroup,
        claudeGroup,
        awsGroup,
        allowGroup,
        findingsGroup,
    ].flatMap(\.self)
}
