// SPDX-License-Identifier: Apache-2.0

import ClaudePermissions
import IAM

/// The actions that a command of `aws s3` needs (AWS CLI Command Reference, "High-level commands").
struct S3Transfer {
    let actions: [String]

    /// Nil for any other command.
    init?(_ call: AWSCall) {
        guard call.service == "s3" else { return nil }
        let operands = Self.operands(of: call)
        let isFrom = operands.first?.hasPrefix(Self.scheme) ?? false
        let isTo = operands.count > 1 && operands[1].hasPrefix(Self.scheme)
        let copying = (isFrom ? ["s3:GetObject"] : []) + (isTo ? ["s3:PutObject"] : [])
        let listing = isFrom && Self.isDeep(call) ? ["s3:ListBucket"] : []
        switch call.command {
        case "cp": actions = listing + copying
        case "mv": actions = listing + copying + (isFrom ? ["s3:DeleteObject"] : [])
        case "sync": actions = ["s3:ListBucket"] + copying
        case "rm": actions = listing + ["s3:DeleteObject"]
        case "ls": actions = [Self.places(of: call).isEmpty ? "s3:ListAllMyBuckets" : "s3:ListBucket"]
        case "mb": actions = ["s3:CreateBucket"]
        case "rb": actions = ["s3:DeleteBucket"]
        case "website": actions = ["s3:PutBucketWebsite"]
        default: return nil
        }
    }

    private static let scheme = "s3://"

    /// Options that take a value.
    private static let valued: Set = [
        "--acl", "--bucket-name-prefix", "--bucket-region", "--cache-control", "--case-conflict",
        "--checksum-algorithm", "--checksum-mode", "--content-disposition", "--content-encoding",
        "--content-language", "--content-type", "--copy-props", "--error-document", "--exclude",
        "--expected-size", "--expires", "--expires-in", "--grants", "--include", "--index-document",
        "--metadata", "--metadata-directive", "--page-size", "--progress-frequency", "--request-payer",
        "--source-region", "--sse", "--sse-c", "--sse-c-copy-source", "--sse-c-copy-source-key",
        "--sse-c-key", "--sse-kms-key-id", "--storage-class", "--website-redirect",
    ]

    /// Returns the words that are neither options nor their values.
    private static func operands(of call: AWSCall) -> [String] {
        var operands: [String] = []
        var isValue = false
        for word in call.arguments {
            let isOption = word.hasPrefix("--")
            if !isOption, !isValue || word.hasPrefix(scheme) { operands.append(word) }
            isValue = isOption && valued.contains(word)
        }
        return operands
    }

    /// Returns `BUCKET/KEY` for each place that a call names. `ls` and `website` take it without `s3://` too.
    static func places(of call: AWSCall) -> [String] {
        let isPlain = ["ls", "website"].contains(call.command)
        let names = isPlain ? operands(of: call).prefix(1) : operands(of: call)[...]
        return names.compactMap { word in
            let place = word.hasPrefix(scheme) ? String(word.dropFirst(scheme.count)) : isPlain ? word : ""
            return place.isEmpty ? nil : place
        }
    }

    /// True for a call about every key that begins alike. The CLI lists them first.
    static func isDeep(_ call: AWSCall) -> Bool {
        call.command == "sync" || call.arguments.contains { $0.hasPrefix("--rec") }
    }

    /// Returns the place in S3 that a call uses an action on; nil if the call names none.
    static func place(of action: IAMAction, in call: AWSCall) -> S3Place? {
        let places = S3Place.all(in: call)
        return action.name == "PutObject" ? places.last : places.first
    }
}

extension S3Place {
    /// Returns the places that a call names.
    static func all(in call: AWSCall) -> [S3Place] {
        switch call.service {
        case "s3":
            let isDeep = S3Transfer.isDeep(call)
            return S3Transfer.places(of: call).map { S3Place($0, isPrefix: isDeep || $0.hasSuffix("/")) }
        case "s3api":
            guard let bucket = call.value(of: "--bucket", from: "--bu") else {
                return call.readsInput ? [S3Place(UnknownText.any)] : []
            }
            return [S3Place("\(bucket)/\(call.value(of: "--key") ?? UnknownText.any)")]
        default: return []
        }
    }
}
