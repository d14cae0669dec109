/// One of AWS's separate clouds.
struct EndpointPartition: Sendable {
    /// As `aws-us-gov`.
    let identifier: String
    /// As `amazonaws.com`.
    let suffix: String
    /// As `api.aws`.
    let dualStackSuffix: String
    let regions: [String]

    /// From `partition|IDENTIFIER|SUFFIX|DUAL-STACK SUFFIX|REGION,REGION`; nil for any other line.
    init?(line: Substring) {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false)
        guard fields.count == 5, fields[0] == "partition" else { return nil }
        identifier = String(fields[1])
        suffix = String(fields[2])
        dualStackSuffix = String(fields[3])
        regions = fields[4].split(separator: ",").map(String.init)
    }
}
