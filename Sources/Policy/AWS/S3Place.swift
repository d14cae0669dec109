// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
import IAM

/// A bucket or an access point that a call names, perhaps with a key.
struct S3Place: Hashable {
    enum Container: Hashable {
        case bucket(String)
        /// `arn:PARTITION:s3:REGION:ACCOUNT:accesspoint/NAME`.
        case accessPoint(name: String, account: String, region: String)
        /// `arn:PARTITION:s3-object-lambda:REGION:ACCOUNT:accesspoint/NAME`.
        case objectLambda(name: String, account: String, region: String)
        /// `arn:PARTITION:s3-outposts:REGION:ACCOUNT:outpost/ID/accesspoint/NAME`.
        case outpost(id: String, name: String, account: String, region: String)
        /// `arn:PARTITION:s3::ACCOUNT:accesspoint/ALIAS.mrap`.
        case multiRegion(alias: String)
        /// Only the shell knows it, or it has a form that AWS does not have.
        case unknown
    }

    let container: Container
    /// The bucket or the ARN as it is written.
    let text: String
    /// Empty for the whole bucket.
    let key: String

    /// Reads `BUCKET/KEY` or `ARN/KEY`.
    /// - Parameter isPrefix: true if the call is about every key that begins so.
    init(_ text: String, isPrefix: Bool = false) {
        let rest = isPrefix ? UnknownText.any : ""
        guard text.hasPrefix("arn:") else {
            let bucket = String(text.prefix { $0 != "/" })
            self.text = bucket
            key = String(text.dropFirst(bucket.count + 1)) + rest
            container = UnknownText.isIn(bucket) || bucket.isEmpty ? .unknown : .bucket(bucket)
            return
        }
        let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(
            String.init)
        let resource = fields.count == 6 ? fields[5] : ""
        // The parts of a resource stand behind slashes or colons.
        let parts = resource.split(maxSplits: 4, omittingEmptySubsequences: false) { ":/".contains($0) }
            .map(String.init)
        let size = parts.first == "outpost" ? 4 : 2
        let own = parts.prefix(size).joined(separator: "/")
        self.text = fields.prefix(5).joined(separator: ":") + ":" + own
        key = String(resource.dropFirst(own.count + 1)) + rest
        guard fields.count == 6, parts.count >= size, !UnknownText.isIn(self.text) else {
            container = .unknown
            return
        }
        let (service, region, account) = (fields[2], fields[3], fields[4])
        container =
            switch (service, parts[0]) {
            case ("s3", "accesspoint") where region.isEmpty: .multiRegion(alias: parts[1])
            case ("s3", "accesspoint"): .accessPoint(name: parts[1], account: account, region: region)
            case ("s3-object-lambda", "accesspoint"):
                .objectLambda(name: parts[1], account: account, region: region)
            case ("s3-outposts", "outpost") where parts[2] == "accesspoint":
                .outpost(id: parts[1], name: parts[3], account: account, region: region)
            default: .unknown
            }
    }

    /// The region in the ARN; nil if the call's own counts.
    var region: String? {
        switch container {
        case .accessPoint(_, _, let region), .objectLambda(_, _, let region), .outpost(_, _, _, let region):
            region
        case .bucket, .multiRegion, .unknown: nil
        }
    }

    /// Returns the host to which requests go; nil if it cannot be told (botocore 1.43.11, the endpoint rules
    /// of S3).
    /// - Parameters:
    ///   - host: the host of S3 itself.
    ///   - region: the call's own.
    ///   - suffix: the ending of the partition's hosts, such as `amazonaws.com`.
    func host(of host: HostName, region: String, suffix: String, kind: EndpointKind) -> HostName? {
        let fips = kind.isFIPS ? "-fips" : ""
        let dualStack = kind.isDualStack ? "dualstack." : ""
        let text: String?
        switch container {
        case .bucket(let bucket):
            if let zone = Self.zone(of: bucket) {
                text = "\(bucket).s3express\(fips)-\(zone).\(region).\(suffix)"
            } else {
                text = Self.isInName(bucket) ? "\(bucket).\(host)" : host.text
            }
        case .accessPoint(let name, let account, let region):
            text = "\(name)-\(account).s3-accesspoint\(fips).\(dualStack)\(region).\(suffix)"
        case .objectLambda(let name, let account, let region):
            text = "\(name)-\(account).s3-object-lambda\(fips).\(region).\(suffix)"
        case .outpost(let id, let name, let account, let region):
            text = "\(name)-\(account).\(id).s3-outposts.\(region).\(suffix)"
        case .multiRegion(let alias): text = "\(alias).accesspoint.s3-global.\(suffix)"
        case .unknown: text = nil
        }
        return text.flatMap { HostName($0) }
    }

    /// True for a bucket that gets a host of its own. A certificate cannot match a name with a dot as one
    /// label, so such a bucket goes into the path, as do names with capitals.
    private static func isInName(_ bucket: String) -> Bool {
        bucket.wholeMatch(of: /[a-z0-9][a-z0-9-]{1,61}[a-z0-9]/) != nil
    }

    /// Returns the zone of a directory bucket, which is named `BASE--ZONE--x-s3`; nil for other buckets.
    private static func zone(of bucket: String) -> String? {
        bucket.wholeMatch(of: /.+--([a-z0-9-]+)--(x-s3|xa-s3)/).map { String($0.1) }
    }

    /// Returns the ARN that IAM compares with the resources of statements.
    /// - Parameter action: the action; those on objects have the key in their resource.
    func resource(of action: IAMAction, partition: String) -> String {
        // GetBucketObjectLockConfiguration is about the bucket.
        let isOfObjects = action.name.contains("Object") && !action.name.contains("Bucket")
        switch container {
        case .bucket(let bucket):
            return "arn:\(partition):s3:::\(bucket)" + (isOfObjects ? "/\(key)" : "")
        case .accessPoint, .objectLambda, .outpost, .multiRegion:
            return text + (isOfObjects ? "/object/\(key)" : "")
        case .unknown: return "arn:\(partition):s3:::\(UnknownText.any)"
        }
    }
}
