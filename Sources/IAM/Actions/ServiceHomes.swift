// SPDX-License-Identifier: Apache-2.0

/// Services that answer in one region for all of AWS's commercial regions, although botocore forms a host of
/// theirs in each (AWS General Reference, "Service endpoints and quotas").
enum ServiceHomes {
    private struct Home {
        let region: String
        /// Hosts of the kind standard beside those in the region.
        var others: [String] = []
        /// The prefix of the service's actions, if it is not that of its endpoint.
        var actions: String?
    }

    /// The homes by the prefix of the service's endpoint.
    private static let homes: [String: Home] = [
        "globalaccelerator": Home(region: "us-west-2"),
        // The global name leads to the region that is active, of the two.
        "health": Home(
            region: "us-east-1", others: ["global.health.amazonaws.com", "health.us-east-2.amazonaws.com"]),
        "partnercentral-selling": Home(region: "us-east-1", actions: "partnercentral"),
        "route53-recovery-readiness": Home(region: "us-west-2"),
    ]

    /// The regions by the prefix of the service's actions.
    static let regionsByActions = Dictionary(
        uniqueKeysWithValues: homes.map { ($1.actions ?? $0, $1.region) })

    /// Returns the region in which a service answers; nil for one that answers in its own regions.
    static func region(of prefix: String, in partition: String) -> String? {
        partition == "aws" ? homes[prefix]?.region : nil
    }

    /// Returns the service's hosts beside those in that region.
    static func others(of prefix: String, in partition: String) -> [String] {
        partition == "aws" ? homes[prefix]?.others ?? [] : []
    }
}
