// SPDX-License-Identifier: Apache-2.0

/// Services with one endpoint for all regions. Whatever region the caller means, `aws:RequestedRegion` is the
/// endpoint's (IAM User Guide, "AWS: Denies access to AWS based on the requested Region"). Those of
/// ``ServiceHomes`` are among them.
package enum GlobalServices {
    private static let homes: [String: Set<String>] = [
        "us-east-1": [
            "account", "artifact", "aws-portal", "billing", "budgets", "ce", "cloudfront",
            "consolidatedbilling", "cur",
            "freetier", "iam", "importexport", "invoicing", "organizations", "payments", "pricing",
            "route53",
            "route53domains", "savingsplans", "shield", "support", "supportplans", "sustainability", "tax",
            "trustedadvisor", "waf",
        ],
        "us-west-2": ["chatbot", "networkmanager", "route53-recovery-control-config"],
    ]

    /// True if the service's calls are made in one region, whatever region is chosen.
    package static func contains(_ service: String) -> Bool {
        home(of: service) != nil
    }

    /// True if a condition on the region would refuse what the policy means to allow.
    package static func needsExemption(_ service: String, regions: [String], partition: String) -> Bool {
        guard let home = home(of: service) else { return false }
        return partition != "aws" || !regions.contains(home)
    }

    private static func home(of service: String) -> String? {
        homes.first { $0.value.contains(service) }?.key ?? ServiceHomes.regionsByActions[service]
    }
}

/// Services whose resources have no policies of their own that could grant something to a session (IAM User
/// Guide, "AWS services that work with IAM", column "Resource-based policies"). AWS refuses there what no
/// session policy allows, without a denial. The list holds only services that incidents are investigated
/// with. X-Ray's resource policies grant only to AWS's own services.
enum ResourcePolicies {
    static let absent: Set<String> = [
        "application-autoscaling", "athena", "autoscaling", "ce", "cloudformation", "cloudwatch", "config",
        "ecs",
        "elasticache", "elasticloadbalancing", "health", "pi", "rds", "servicequotas", "states",
        "tag",
        "trustedadvisor", "xray",
    ]
}
