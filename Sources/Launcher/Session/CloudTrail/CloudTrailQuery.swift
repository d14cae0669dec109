/// What asks CloudTrail for exactly the calls of a session, in one of the ways that there are to ask.
struct CloudTrailQuery: Hashable, Sendable {
    enum Kind: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
        /// SQL of CloudTrail Lake.
        case lake
        /// SQL of Athena over a trail's bucket, for a table as AWS's guide makes it.
        case athena
        /// A command line of the AWS CLI.
        case lookup

        var title: String {
            switch self {
            case .lake: "CloudTrail Lake"
            case .athena: "Athena over a trail's bucket"
            case .lookup: "CloudTrail's event history, with the AWS CLI"
            }
        }

        /// Its name in an archive.
        var file: String {
            switch self {
            case .lake: "cloudtrail-lake.sql"
            case .athena: "cloudtrail-athena.sql"
            case .lookup: "cloudtrail-lookup.sh"
            }
        }

        /// As Markdown's fences name it.
        var language: String {
            switch self {
            case .lake, .athena: "sql"
            case .lookup: "sh"
            }
        }
    }

    var kind: Kind
    /// Ended by a line feed.
    var text: String
}
