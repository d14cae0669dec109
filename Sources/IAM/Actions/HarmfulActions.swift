// SPDX-License-Identifier: Apache-2.0

/// Actions that read and do more harm than an investigation is worth: they read a secret, a key to more, or
/// the data of the business, or they do something besides.
///
/// They are derived from AWS's own models (docs/decisions/0010-derived-denials.md). Logs, traces, and the
/// settings of functions, tasks and stacks are not among them: nobody should keep a secret there, though some
/// do.
package enum HarmfulActions {
    /// Actions that every session policy with room for it denies, whichever services it names.
    static let core = [
        "ec2:GetPasswordData", "kms:Decrypt", "lambda:GetFunction", "s3:GetDataAccess", "s3:GetObject*",
        "secretsmanager:BatchGetSecretValue",
        "secretsmanager:GetSecretValue", "sqs:ReceiveMessage", "ssm:GetParameter*", "sts:AssumeRole*",
        "sts:Get*Token",
    ]

    /// Settings and histories that may hold what their authors should not have put there. Every session reads
    /// them. A policy that names one should give a reason.
    private static let settings: Set<String> = [
        "cloudformation:GetTemplate", "ecs:DescribeTaskDefinition",
        "elasticbeanstalk:DescribeConfigurationSettings",
        "lambda:GetFunctionConfiguration", "states:GetExecutionHistory",
    ]

    /// Harm by service, then by the action's name.
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

    /// Returns the kinds of harm of an action; empty for most.
    static func kinds(service: String, name: String) -> HarmKinds { byService[service]?[name] ?? [] }

    package static func kinds(of action: IAMAction) -> HarmKinds { action.harm }

    package static func contains(_ action: IAMAction) -> Bool { !kinds(of: action).isEmpty }

    /// Returns `gives out a secret` or the like. For one of the settings, it says that they may hold a
    /// secret.
    package static func sentence(of action: IAMAction) -> String {
        let kinds = kinds(of: action)
        return kinds.isEmpty ? "reads settings that may hold secrets" : kinds.sentence
    }

    /// True if the action costs money for each use, whether a session may use it nevertheless or is denied it
    /// for that.
    static func costs(_ action: IAMAction) -> Bool {
        costly.contains(action.text) || kinds(of: action).contains(.cost)
    }

    /// True if a policy that allows the action by name should say why.
    package static func needsReason(_ action: IAMAction) -> Bool {
        contains(action) || settings.contains(action.text)
    }
}

/// The ways in which a reading action does more harm than reading does.
public struct HarmKinds: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Gives out keys, tokens, passwords, logins.
    public static let secret = HarmKinds(rawValue: 1)
    /// Gives out URLs that need no further signature.
    public static let signs = HarmKinds(rawValue: 2)
    /// Sends, starts or stores something.
    public static let acts = HarmKinds(rawValue: 4)
    /// Makes AWS fetch a URL of the caller's, whose owner then reads the request.
    public static let fetches = HarmKinds(rawValue: 8)
    /// Reads the data of the business.
    public static let data = HarmKinds(rawValue: 16)
    /// Reads details of people.
    public static let personal = HarmKinds(rawValue: 32)
    /// Reads variables and arguments, in which people keep secrets.
    public static let environment = HarmKinds(rawValue: 64)
    /// Costs money for each use, without a bound.
    public static let cost = HarmKinds(rawValue: 128)

    static let all = HarmKinds(rawValue: 255)
    /// The kinds that no session policy allows unless its author names the action. Promise K7
    /// (docs/security.md).
    package static let mandatory: HarmKinds = [.secret, .signs, .acts, .fetches, .data]
    /// The kinds that a session policy denies, from the most to the least that it may have room for.
    static let depths: [HarmKinds] = [.all, all.subtracting(.cost), mandatory.union(.personal), mandatory]

    private static let words: [(kind: HarmKinds, name: String, letter: Character, sentence: String)] = [
        (.secret, "secret", "s", "gives out a secret"),
        (.signs, "signs", "u", "gives out a signed URL"),
        (.acts, "acts", "a", "does more than read"),
        (.fetches, "fetches", "f", "makes AWS fetch a URL of the caller's"),
        (.data, "data", "d", "reads the data of the business"),
        (.personal, "personal", "p", "reads details of people"),
        (.environment, "environment", "e", "reads variables and arguments"),
        (.cost, "cost", "c", "costs money for each use"),
    ]

    /// Reads the letters of HarmfulActionsData. An unknown letter counts as every kind.
    init(letters: Substring) {
        self = letters.reduce(into: []) { kinds, letter in
            kinds.formUnion(Self.words.first { $0.letter == letter }?.kind ?? .all)
        }
    }

    /// Each kind by itself, the most harmful first.
    public var single: [HarmKinds] { Self.words.filter { contains($0.kind) }.map(\.kind) }

    /// The names, such as `secret`, the most harmful first.
    public var names: [String] { Self.words.filter { contains($0.kind) }.map(\.name) }

    /// A phrase about an action, such as `gives out a secret and does more than read`.
    public var sentence: String {
        Self.words.filter { contains($0.kind) }.map(\.sentence).formatted(conjunction: "and")
    }
}

extension [String] {
    /// Returns `a, b and c`.
    package func formatted(conjunction: String) -> String {
        guard count > 1, let last else { return first ?? "" }
        return "\(dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }
}
