// SPDX-License-Identifier: Apache-2.0

public import Documents

extension LintRule {
    /// Every rule, in the order of docs/rules.md.
    public static let all: [LintRule] = [
        .tooLarge, .controlCharacter, .tab,

        .syntax, .severalDocuments, .alias, .tag, .tooDeep, .complexKey,

        .duplicateKey, .unknownKey, .missingKey, .wrongType, .emptyValue, .unknownValue, .invalidValue,
        .duplicateEntry, .version, .writableByEveryone, .replaceable, .saysNothing, .contradiction,

        .extendsMissing, .extendsLoop, .extendsTooDeep,

        .workspacePlace, .workspaceWritable, .workspaceRunsLater,

        .mountSource, .mountTarget, .mountSocket, .mountLink, .mountWritable, .mountRunsLater,
        .mountOverlap, .mountAgentFiles,

        .environmentName, .environmentProtected, .environmentValue, .environmentWildcard, .environmentSecret,
        .environmentCommand,

        .host, .wildcard, .network, .networkReserved, .networkWide, .tlsOff, .published, .rangesUnreadable,
        .service, .region, .unknownDomain, .publishHost, .kubernetes, .plainPort, .unusedRegion, .notOffered,
        .unusedService, .unusedEndpoint, .noModel,

        .settingLocked, .settingMisspelt, .settingUnknown, .permissionRule, .idleAllow, .permissionAnchor,
        .permissionPrefix, .permissionExact, .permissionPath, .permissionOption, .permissionBare,
        .literalAsterisk, .awsCommand, .noProgram, .permissionSecret, .permissionShadowed, .denyShadowed,
        .permissionRepeated, .nearbyForm, .undenied, .deniedByAccident, .agentAlone,

        .awsAction, .awsChanges, .awsSensitive, .awsUnnamed, .awsManaged, .awsRole, .awsContradiction,
        .awsTooLong,
        .awsGaveWay, .awsUnreached, .awsIdleAllow, .awsDeniedByAgent, .awsNoModel, .awsModel,
        .awsUncallableModel,
        .awsWritable,
        .awsDuration,

        .allowReason, .allowUnknownRule, .allowError, .allowUnused, .allowUntil, .allowEnded, .allowFarEnd,

        .tooManyFindings, .tooManyWarnings,
    ]

    /// Returns the rule with this id; nil if there is none.
    public static func named(_ id: String) -> LintRule? {
        all.first { $0.id == id }
    }

    /// Returns `did you mean "x"?`, or nil if no rule has a similar id.
    public static func help(forUnknown id: String) -> String? {
        NearestName.help(for: id, among: all.map(\.id))
    }
}
