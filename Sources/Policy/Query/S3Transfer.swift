// SPDX-License-Identifier: Apache-2.0

/// The actions that a command of `aws s3` needs (AWS CLI Command Reference, "High-level commands").
struct S3Transfer {
    let actions: [String]

    /// Nil for any other command.
    init?(_ call: AWSCall) {
        guard call.service == "s3" else { return nil }
        let places = call.arguments.filter { !$0.hasPrefix("--") }.prefix(2)
        let isFrom = places.first?.hasPrefix("s3://") ?? false
        let isTo = places.count > 1 && places.last?.hasPrefix("s3://") ?? false
        let copying = (isFrom ? ["s3:GetObject"] : []) + (isTo ? ["s3:PutObject"] : [])
        switch call.command {
        case "cp": actions = copying
        case "mv": actions = copying + (isFrom ? ["s3:DeleteObject"] : [])
        case "sync": actions = ["s3:ListBucket"] + copying
        case "rm": actions = ["s3:DeleteObject"]
        case "ls": actions = [isFrom ? "s3:ListBucket" : "s3:ListAllMyBuckets"]
        case "mb": actions = ["s3:CreateBucket"]
        case "rb": actions = ["s3:DeleteBucket"]
        case "website": actions = ["s3:PutBucketWebsite"]
        default: return nil
        }
    }

    /// Returns the buckets that a call names. Each bucket has a host of its own.
    static func buckets(of call: AWSCall) -> [String] {
        switch call.service {
        case "s3":
            return call.arguments.filter { $0.hasPrefix("s3://") }.compactMap { place in
                place.dropFirst("s3://".count).split(separator: "/").first.map(String.init)
            }.filter { !$0.hasPrefix("arn:") }
        case "s3api":
            let place = call.arguments.firstIndex(of: "--bucket").map { $0 + 1 }
            guard let place, place < call.arguments.count else { return [] }
            return call.arguments[place].hasPrefix("arn:") ? [] : [call.arguments[place]]
        default: return []
        }
    }
}
