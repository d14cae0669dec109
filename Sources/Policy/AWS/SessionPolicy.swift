/// The policies passed with AssumeRole: the session may do what they and the role both allow
/// (IAM User Guide, "Session policies").
public struct SessionPolicy: Hashable, Sendable {
    /// The inline policy.
    public var document: JSONValue
    /// The inline policy as it is passed, without white space.
    public var text: String
    /// ARNs of managed policies.
    public var managed: [String]

    public init(document: JSONValue, text: String, managed: [String] = []) {
        self.document = document
        self.text = text
        self.managed = managed
    }

    /// AssumeRole's limit for `text` and `managed` together, in characters.
    public static let mostCharacters = 2048

    public var characters: Int { managed.reduce(text.unicodeScalars.count) { $0 + $1.unicodeScalars.count } }
}
