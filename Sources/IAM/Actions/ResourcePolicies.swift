/// Services none of whose resources has a policy of its own that could grant something to a session (IAM User
/// Guide, "AWS services that work with IAM", column "Resource-based policies"): there, what no session policy
/// allows is refused without a denial. Not all of them: those that incidents are looked into with. X-Ray's
/// grant to AWS's own services alone.
enum ResourcePolicies {
    static let absent: Set<String> = [
        "application-autoscaling", "athena", "autoscaling", "ce", "cloudformation", "cloudwatch", "config",
        "ecs",
        "elasticache", "elasticloadbalancing", "health", "pi", "rds", "servicequotas", "states",
        "tag",
        "trustedadvisor", "xray",
    ]
}
