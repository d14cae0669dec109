/// The `aws` section of one file, or of a chain of files so far.
struct AWSDraft {
    var role: String?
    var profile: String?
    var region: String?
    /// In seconds.
    var duration: Int?

    var rules: AWSRules {
        AWSRules(
            role: role, profile: profile, region: region,
            session: AWSSessionRules(duration: duration ?? AWSSessionRules.defaultDuration))
    }
}
