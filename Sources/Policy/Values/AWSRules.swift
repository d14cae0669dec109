/// The AWS session that a policy asks for; what is nil comes from the user's configuration.
public struct AWSRules: Hashable, Sendable, Codable {
    /// An IAM role's ARN.
    public var role: String?
    /// A profile of the AWS CLI.
    public var profile: String?
    public var region: String?
    /// In seconds, 900 to 43200 (AssumeRole's `DurationSeconds`).
    public var duration: Int

    /// AssumeRole's default, and the most that a chained role gets.
    public static let defaultDuration = 3600

    public init(role: String? = nil, profile: String? = nil, region: String? = nil, duration: Int = defaultDuration) {
        self.role = role
        self.profile = profile
        self.region = region
        self.duration = duration
    }
}
