/// Every rule that a policy is read by; its raw value is the identifier that findings carry.
public enum FindingRule: String, Hashable, Sendable, CaseIterable {
    case tooLarge = "text/too-large"
    case controlCharacter = "text/control-character"
    case tab = "text/tab"

    case syntax = "yaml/syntax"
    case severalDocuments = "yaml/several-documents"
    case alias = "yaml/alias"
    case tag = "yaml/tag"
    case tooDeep = "yaml/too-deep"
    case complexKey = "yaml/complex-key"

    case duplicateKey = "shape/duplicate-key"
    case unknownKey = "shape/unknown-key"
    case missingKey = "shape/missing-key"
    case wrongType = "shape/wrong-type"
    case emptyValue = "shape/empty-value"
    case unknownValue = "shape/unknown-value"
    case invalidValue = "shape/invalid-value"
    case duplicateEntry = "shape/duplicate-entry"
    case version = "shape/version"

    case extendsMissing = "extends/missing"
    case extendsLoop = "extends/loop"
    case extendsTooDeep = "extends/too-deep"

    case workspacePlace = "workspace/place"
    case mountSource = "mounts/source"
    case mountTarget = "mounts/target"
    case environmentName = "environment/name"
    case environmentProtected = "environment/protected"

    case host = "egress/host"
    case wildcard = "egress/wildcard"
    case network = "egress/network"
    case networkReserved = "egress/network-reserved"
    case networkWide = "egress/network-wide"
    case tlsOff = "egress/tls-off"
    case published = "egress/published"
    case rangesUnreadable = "egress/ranges"
    case service = "egress/service"
    case region = "egress/region"

    case settingLocked = "claude/locked-setting"
    case settingUnknown = "claude/unknown-setting"
    case permissionRule = "claude/permission-rule"
    case permissionPrefix = "claude/permission-prefix"
    case permissionShadowed = "claude/permission-shadowed"

    case awsAction = "aws/action"
    case awsChanges = "aws/changes"
    case awsSensitive = "aws/sensitive"
    case awsManaged = "aws/managed"
    case awsRole = "aws/role"
    case awsContradiction = "aws/contradiction"

    case tooManyFindings = "findings/too-many"
}
