// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import IAM

/// The reasons for which an entry of `aws.allow` never allows an action on a resource: the ARN is none of the
/// action's, or the conditions of the session policy refuse each resource that it matches.
struct GrantMiss {
    private let session: PlannedSession
    private let corpus = ActionCorpus.shared

    init(_ session: PlannedSession) {
        self.session = session
    }

    /// Returns the reason for which a resource matches nothing that an action is about; nil if it may match.
    /// - Parameters:
    ///   - action: an action or a pattern of actions.
    ///   - resource: an ARN with IAM's wildcards.
    func reason(_ action: String, on resource: String) -> String? {
        let fields = resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(
            String.init)
        guard fields.count == 6, fields[0] == "arn" else { return nil }
        let service = ActionPattern(action).service
        return partition(fields[1]) ?? self.service(fields[2], for: service)
            ?? region(fields[3], for: service) ?? account(fields[4])
            ?? (fields[2] == "s3" && fields[3].isEmpty && fields[4].isEmpty
                ? bucket(fields[5], for: action) : name(fields[5], of: service))
    }

    private func partition(_ text: String) -> String? {
        let regions =
            session.builder.flatMap { session.role == nil ? nil : [$0.role.partition] }
            ?? session.regions.compactMap(EndpointCatalogue.shared.partition)
        guard !regions.isEmpty, !regions.contains(where: { matches(text, $0) }) else { return nil }
        return "the session is in the partition \(regions[0]), not in \(text)"
    }

    private func service(_ text: String, for service: String) -> String? {
        guard Self.ownAlone.contains(service), !matches(text, service) else { return nil }
        // Access points have services of their own in their ARNs.
        if service == "s3", text.hasPrefix("s3") || Self.isOpen(text) { return nil }
        return "it is a resource of \(text), not of \(service)"
    }

    private func region(_ text: String, for service: String) -> String? {
        let partition = session.builder?.role.partition ?? "aws"
        guard !text.isEmpty, !session.regions.isEmpty,
            !GlobalServices.needsExemption(service, regions: session.regions, partition: partition),
            !session.regions.contains(where: { matches(text, $0) })
        else { return nil }
        return "the session is for \(session.regions.joined(separator: ", ")) alone, not for \(text)"
    }

    private func account(_ text: String) -> String? {
        guard AccountID.isValid(text), let accounts = session.builder?.accounts,
            session.role != nil || session.rules.account != .same, !accounts.contains(text)
        else { return nil }
        return "the session is for resources of the account \(accounts.joined(separator: ", ")) alone, "
            + "not of \(text)"
    }

    private func bucket(_ text: String, for action: String) -> String? {
        let names = corpus.matching(action).map(\.name)
        guard !names.isEmpty else { return nil }
        let areOfObjects = names.map { name in
            name.prefixMatch(of: /[A-Z][a-z]+Object/) != nil
                || ["AbortMultipartUpload", "ListMultipartUploadParts"].contains(name)
        }
        if text.contains("/") {
            return areOfObjects.contains(true) ? nil : "it is an object, and \(action) is about a bucket"
        }
        return Self.isOpen(text) || areOfObjects.contains(false)
            ? nil : "it is a bucket, and \(action) is about objects: add `/*`"
    }

    private func name(_ text: String, of service: String) -> String? {
        guard let type = Self.types[service], !Self.isOpen(text), !text.contains(where: { "/:".contains($0) })
        else { return nil }
        return "a resource of \(service) has its type before its name, as `\(type)`"
    }

    private func matches(_ pattern: String, _ text: String) -> Bool {
        pattern.contains("${")
            || Wildcard.matches(Array(pattern.utf8), Array(text.utf8), single: UInt8(ascii: "?"))
    }

    private static func isOpen(_ text: String) -> Bool { text.contains { "*?$".contains($0) } }

    /// The usual type of a service's resources, where each has one (Service Authorization Reference,
    /// "Resource types").
    private static let types = [
        "athena": "workgroup/", "cloudtrail": "trail/", "dynamodb": "table/", "ec2": "instance/",
        "ecr": "repository/", "ecs": "cluster/", "eks": "cluster/", "firehose": "deliverystream/",
        "iam": "role/", "kinesis": "stream/", "kms": "key/", "lambda": "function:", "logs": "log-group:",
        "rds": "db:", "secretsmanager": "secret:", "ssm": "parameter/", "states": "stateMachine:",
    ]

    /// Services whose actions are about their own resources alone (the same reference).
    private static let ownAlone: Set = [
        "dynamodb", "ecr", "firehose", "iam", "kinesis", "kms", "lambda", "logs", "s3", "secretsmanager",
        "sns", "sqs", "states",
    ]
}

extension GrantMiss {
    /// Returns the reason for which no grant ever allows an action; nil if one may.
    func reason(_ action: IAMAction, among grants: [AWSGrant]) -> (text: String, grant: AWSGrant)? {
        var first: (text: String, grant: AWSGrant)?
        for grant in grants {
            for resource in grant.resources {
                guard let reason = reason(action.text, on: resource) else { return nil }
                first = first ?? ("\(resource) never matches: \(reason)", grant)
            }
        }
        return first
    }
}
