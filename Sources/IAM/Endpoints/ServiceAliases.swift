// SPDX-License-Identifier: Apache-2.0

import Documents

/// The names by which people, SDKs and endpoints call a service of AWS that the AWS CLI calls otherwise.
package enum ServiceAliases {
    /// The AWS CLI's names by the others.
    private static let names = [
        "cloudwatch-logs": "logs", "cloudwatchlogs": "logs", "cognito": "cognito-idp",
        "cognito-identity-provider": "cognito-idp", "elastic-load-balancing": "elbv2",
        "elasticloadbalancingv2": "elbv2", "email": "ses", "eventbridge": "events",
        "monitoring": "cloudwatch", "opensearchservice": "opensearch", "redis": "elasticache",
        "sfn": "stepfunctions", "step-functions": "stepfunctions", "systems-manager": "ssm",
        "tagging": "resourcegroupstaggingapi",
    ]

    /// Returns the AWS CLI's name of a service; nil if nothing else is called so.
    package static func name(for name: String) -> String? { names[name.lowercased()] }

    /// Returns which of the known names is meant by one that is not among them; nil if none is certain enough.
    package static func meant(by name: String, among known: some Collection<String>) -> String? {
        let lowered = name.lowercased()
        if let other = [lowered, names[lowered] ?? ""].first(where: known.contains) { return other }
        guard let nearest = NearestName.find(name, among: known) else { return nil }
        // Half of the short names are near to any other short one.
        return lowered.utf8.count > 5 || NearestName.differsOnce(lowered, from: nearest) ? nearest : nil
    }

    /// Returns `did you mean "x"?`; nil if no name is certain enough.
    package static func help(for name: String, among known: some Collection<String>) -> String? {
        meant(by: name, among: known).map { "did you mean \"\($0)\"?" }
    }
}
