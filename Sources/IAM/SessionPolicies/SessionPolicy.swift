// SPDX-License-Identifier: Apache-2.0

public import Documents

/// The policies passed with AssumeRole. The session may do what both they and the role allow (IAM User Guide,
/// "Session policies").
public struct SessionPolicy: Hashable, Sendable {
    /// The inline policy.
    public var document: JSONValue
    /// The inline policy as it is passed, without white space.
    public var text: String
    /// ARNs of managed policies.
    public var managed: [String]
    /// Harmful actions that the policy has no room to deny.
    public var gaveWay: [IAMAction] = []
    /// Services of which the session may read less than the policy says.
    public var readsLess: [ReadingLoss] = []
    /// The services among them of which it reads only what the agent itself asks for.
    public var readsLittle: [String] = []
    /// Patterns of names that sound like secrets and that the policy has no room to deny (`sqs:*Token*`). It
    /// may allow an action that AWS adds under such a name tomorrow.
    public var unguarded: [String] = []

    public init(document: JSONValue, text: String, managed: [String] = []) {
        self.document = document
        self.text = text
        self.managed = managed
    }

    /// The version of IAM's policy language, the newest since 2012.
    private static let version = "2012-10-17"

    init(_ statements: [PolicyStatement], managed: [String] = []) {
        self.init(
            document: .object([
                "Version": .string(Self.version), "Statement": .array(statements.map(\.document)),
            ]),
            text: Self.text(statements), managed: managed)
    }

    static func characters(_ statements: [PolicyStatement], managed: [String]) -> Int {
        characters(text(statements), managed: managed)
    }

    private static func text(_ statements: [PolicyStatement]) -> String {
        "{\"Version\":\"\(version)\",\"Statement\":[\(statements.map(\.text).joined(separator: ","))]}"
    }

    private static func characters(_ text: String, managed: [String]) -> Int {
        managed.reduce(text.unicodeScalars.count) { $0 + $1.unicodeScalars.count }
    }

    /// AssumeRole's limit for `text` and `managed` together, in characters.
    public static let mostCharacters = 2048

    public var characters: Int { Self.characters(text, managed: managed) }

    /// The characters that are left; negative if AWS would refuse the policy.
    public var room: Int { Self.mostCharacters - characters }
}

/// A service of which the session may read less than the policy says, since there is no room for more.
public struct ReadingLoss: Hashable, Sendable, Encodable {
    /// IAM's prefix of the service.
    public var service: String
    /// The number of allowed actions among ``of``.
    public var allowed: Int
    /// The number of actions that read, do no harm and are not denied by the policy itself.
    public var of: Int
    /// The other actions among these, as patterns that cover no action which the session may use.
    public var lost: [String]

    /// Returns nil if nothing is lost.
    init?(of service: String, meant: [IAMAction], lost: [IAMAction], corpus: ActionCorpus) {
        guard !lost.isEmpty else { return nil }
        self.service = service
        allowed = meant.count - lost.count
        of = meant.count
        let texts = Set(lost.map(\.text))
        let kept = Set(meant.map(\.text)).subtracting(texts)
        self.lost = ActionCompressor(
            service: service, corpus: corpus, isWanted: { texts.contains($0.text) },
            isCoverable: { !kept.contains($0.text) }
        ).patterns()
    }
}

/// The error for a session policy that AWS would refuse for its length, however it is written.
public struct SessionPolicyTooLong: Error, Hashable, Sendable {
    /// The length of the shortest way to write it.
    public var characters: Int
    /// The services whose actions take the most characters, longest first.
    public var longest: [Service]

    public struct Service: Hashable, Sendable {
        public var name: String
        public var characters: Int
    }

    public var excess: Int { characters - SessionPolicy.mostCharacters }
}

extension SessionPolicy {
    /// One line for each kind of harm that the policy has no room to deny, the most harmful first.
    public var gaveWayLines: [String] {
        HarmKinds.all.single.compactMap { kind in
            let actions = gaveWay.filter { HarmfulActions.kinds(of: $0).single.first == kind }.map(\.text)
            return actions.isEmpty
                ? nil
                : "no room is left to deny \(actions.count == 1 ? "an action that" : "\(actions.count) actions, each of which") "
                    + "\(kind.sentence): \(Self.listed(actions))"
        }
    }

    /// Lines on the services of which the session may read less than the policy says.
    /// - Parameter name: the policy's own name of the service with an IAM prefix.
    public func littleLines(_ name: (String) -> String) -> [String] {
        readsLittle.map { "no room is left to read more of \(name($0)) than what the agent itself asks for" }
            + lossLines(name)
    }

    /// The same lines, without the services of which the session reads only what the agent itself asks for.
    public func lossLines(_ name: (String) -> String) -> [String] {
        let lost = readsLess.filter { !readsLittle.contains($0.service) }.map { loss in
            "\(name(loss.service)) reads \(loss.allowed) of \(loss.of) without "
                + Self.listed(loss.lost, most: 4)
        }
        return lost.isEmpty
            ? [] : ["no room is left for all actions that read: \(lost.joined(separator: "; "))"]
    }

    /// A line on names that AWS may add tomorrow.
    public var futureLines: [String] {
        guard !unguarded.isEmpty else { return [] }
        return [
            "no room is left to deny, should AWS add them, \(Self.listed(unguarded))"
        ]
    }

    package static func listed(_ names: [String], most: Int = 8) -> String {
        names.prefix(most).joined(separator: ", ")
            + (names.count > most ? " and \(names.count - most) more" : "")
    }
}

extension SessionPolicyEvaluation {
    /// The allowed actions that cost money for each use, without a bound.
    public var costly: [String] { allowed().filter(HarmfulActions.costs).map(\.text) }

    /// A line on the costly actions, if there are any.
    public var costLines: [String] {
        costly.isEmpty ? [] : ["costs money for each use, without a bound: \(SessionPolicy.listed(costly))"]
    }
}
