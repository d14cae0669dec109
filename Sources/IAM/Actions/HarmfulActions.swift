/// Actions that read, and do more harm by it than an investigation is worth: what they read is a secret, a
/// key to more, or the data of the business, or they do something besides.
///
/// Which they are is derived from AWS's own models (docs/decisions/0010-derived-denials.md). Not among them:
/// logs, traces, and the settings of functions, tasks and stacks, in which nobody should keep a secret,
/// though some do.
package enum HarmfulActions {
    /// Denied in every session policy that has room, whichever services it names.
    static let core = [
        "ec2:GetPasswordData", "kms:Decrypt", "lambda:GetFunction", "s3:GetDataAccess", "s3:GetObject*",
        "secretsmanager:BatchGetSecretValue",
        "secretsmanager:GetSecretValue", "sqs:ReceiveMessage", "ssm:GetParameter*", "sts:AssumeRole*",
        "sts:Get*Token",
    ]

    /// Settings and histories that hold what their authors should not have put there. Every session reads
    /// them; where a policy names one, its author is asked why.
    private static let settings: Set<String> = [
        "cloudformation:GetTemplate", "ecs:DescribeTaskDefinition",
        "elasticbeanstalk:DescribeConfigurationSettings",
        "lambda:GetFunctionConfiguration", "states:GetExecutionHistory",
    ]

    /// By service, then by the action's name.
    private static let byService: [String: [String: HarmKinds]] = {
        let lines = HarmfulActionsData.denied.split(separator: "\n").map { $0.split(separator: " ") }
        return Dictionary(
            lines.map { line in
                let pairs = line.dropFirst().map { word in
                    let parts = word.split(separator: "=")
                    return (String(parts[0]), HarmKinds(letters: parts[1]))
                }
                return (String(line[0]), Dictionary(pairs, uniquingKeysWith: { $0.union($1) }))
            }, uniquingKeysWith: { $0.merging($1) { $0.union($1) } })
    }()

    private static let costly = Set(HarmfulActionsData.costly.split(separator: "\n").map(String.init))

    /// Empty for most.
    static func kinds(service: String, name: String) -> HarmKinds { byService[service]?[name] ?? [] }

    package static func kinds(of action: IAMAction) -> HarmKinds { action.harm }

    package static func contains(_ action: IAMAction) -> Bool { !kinds(of: action).isEmpty }

    /// As `gives out a secret`; for one of the settings, that they may hold one.
    package static func sentence(of action: IAMAction) -> String {
        let kinds = kinds(of: action)
        return kinds.isEmpty ? "reads settings that may hold secrets" : kinds.sentence
    }

    /// True for one that costs money for each use and that a session may use all the same, or one that is
    /// denied for it.
    static func costs(_ action: IAMAction) -> Bool {
        costly.contains(action.text) || kinds(of: action).contains(.cost)
    }

    /// True if a policy that allows the action by name should say why.
    package static func needsReason(_ action: IAMAction) -> Bool {
        contains(action) || settings.contains(action.text)
    }
}
