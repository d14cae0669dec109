// SPDX-License-Identifier: Apache-2.0

import IAM

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

    /// Returns the place in S3 that a call uses an action on; nil if the call names none.
    static func place(of action: IAMAction, in call: AWSCall) -> S3Place? {
        let places = S3Place.all(in: call)
        return action.name == "PutObject" ? places.last : places.first
    }
}
