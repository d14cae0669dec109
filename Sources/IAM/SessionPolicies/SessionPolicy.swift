public import Documents

/// The policies passed with AssumeRole: the session may do what they and the role both allow
/// (IAM User Guide, "Session policies").
public struct SessionPolicy: Hashable, Sendable {
    /// The inline policy.
    public var document: JSONValue
    /// The inline policy as it is passed, without white space.
    public var text: String
    /// ARNs of managed policies.
    public var managed: [String]
    /// Actions that do more harm than reading does, and for whose denial there is no room.
    public var gaveWay: [IAMAction] = []
    /// Services of which the session may read less than the policy says.
    public var readsLess: [ReadingLoss] = []
    /// Those among them of which it reads no more than what the agent itself asks for.
    public var readsLittle: [String] = []
    /// Patterns of names that sound like secrets, and for whose denial there is no room (`sqs:*Token*`): what
    /// AWS adds under such a name tomorrow may be allowed.
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

    /// Characters that are left; negative where AWS would refuse it.
    public var room: Int { Self.mostCharacters - characters }
}
